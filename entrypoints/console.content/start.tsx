import { dresser } from '../../components/design/dress';
import type { UnwrittenReason } from '../../components/words/words';
import type { Language } from '../../rules/vocabulary';
import { weakenedRules } from '../../rules/weakened';
import { themes } from '../shared/themes';
import type { UnderWay } from '../shared/under-way';
import { makeBanner } from './drawing/banner';
import { makeDialog } from './drawing/dialog';
import { languageOfConsole } from './drawing/language';
import { makeViewLoader } from './drawing/load-view';
import { watchPage } from './drawing/refresh';
import { makeSpoken, type Speaking } from './drawing/spoken';
import { makeStillHand } from './drawing/still-hand';
import { makeStock } from './drawing/stock';
import { makeWordBook } from './drawing/word-book';
import { makeFuse } from './guard/fail-open';
import { startGuard } from './guard/guard';
import { type Ask, act } from './guard/hold';
import { attemptOf } from './guard/judging';
import type { Sight, Since } from './guard/look';
import type { Write } from './guard/outcome';
import type { Held } from './held-settings';
import type { ViewParts } from './view';

type Parts = Omit<Sight, 'fuse'> & {
  view: Window;
  settings: () => Held;
  /** The extension was updated under this open tab. */
  isOutdated: () => boolean;
  write: Write;
  /** What the page before this one, in the same frame, let out and left unanswered. */
  left: () => Promise<UnderWay | null>;
  /** At each look at a screen of the console. */
  onLook: () => void;
} & Pick<ViewParts, 'recordSeen' | 'context' | 'clock' | 'tellTime'>;

/** Reading, guard and drawing of one document, put together. */
export const startConsoleGuard = ({
  document,
  view,
  settings,
  isOutdated,
  write,
  left,
  onLook,
  recordSeen,
  context,
  clock,
  tellTime,
  ...sight
}: Parts) => {
  const fuse = makeFuse({ onBlown: () => drawBanner(), onUnwritten: () => wrote('fault') });
  const mayGoOn = () => settings().goOn;
  /** Looked up once a look: a cookie is slow to ask for, and everything that is drawn asks. */
  let consoles: Language | undefined;
  const language = () => {
    const chosen = settings().language;
    if (chosen !== 'console') return chosen;
    consoles ??= languageOfConsole(document);
    return consoles;
  };
  const soon = () => page.soon();
  const hand = makeStillHand(view, soon);
  const stock = makeStock(soon);
  /** Beside the banner nothing can be drawn yet, and all of the page is looked at again once it can. */
  const book = makeWordBook(stock.now, () => (loader.here() ? soon() : fuse.tries('drawing', drawBanner)));
  const speaking: Speaking = { language, theme: () => themes[settings().theme], voice: book.voice };
  const spoken = makeSpoken(speaking);
  const dress = dresser(() => book.voice(language()).look);

  const read = () => sight.read(document);
  const loader = makeViewLoader({
    parts: () => ({
      document,
      view,
      speaking,
      dressGuard: dress,
      read,
      attemptOf: (reading, action) => attemptOf(reading, action, sight.recordOf),
      judge: sight.judge,
      judged: guard.judged,
      seenOf: guard.action,
      recordSeen,
      isHandDown: hand.isDown,
      off: fuse.why,
      recordOf: sight.recordOf,
      note: write.record,
      context,
      clock,
      tellTime,
      stock,
      press: (element) => act(element, 'click'),
      soon,
      tries: (draw) => fuse.tries('drawing', draw),
    }),
    changed: soon,
  });

  const banner = makeBanner(document, spoken, dress);
  const dialog = makeDialog({
    document,
    spoken,
    dress,
    mayGoOn,
    weakened: (action) => weakenedRules(context().levels, action),
    view: loader.here,
  });
  const ask: Ask = {
    open: dialog.ask.open,
    close: () => {
      dialog.ask.close();
      soon();
    },
  };
  let missing: readonly string[] = [];
  let unwritten: UnwrittenReason | null = null;
  const drawBanner = () => {
    if (hand.isDown()) return;
    const words = book.state(language());
    const isReloadWanted = isOutdated() || words === 'lost';
    if (words)
      banner.draw({
        missing,
        changed: missing.length > 0 ? null : (loader.here()?.changed() ?? null),
        off: fuse.why(),
        unwritten,
        isUndrawn: words === 'here' && loader.isLost(),
        isOutdated: isReloadWanted,
      });
  };
  /** What became of the last thing that was to be kept; `null`: it is. */
  const wrote = (why: UnwrittenReason | null) => {
    if (why === unwritten) return;
    unwritten = why;
    fuse.tries('drawing', drawBanner);
  };

  const guard = startGuard({
    ...sight,
    document,
    view,
    fuse,
    write,
    mayGoOn,
    ask,
    evidence: () => loader.here()?.evidence,
  });

  const draw = (since: Since) => {
    consoles = undefined;
    attach();
    dialog.stays();
    // Under an open question nothing on the page answers: what lies over what cannot be seen, and nothing on it moves.
    if (guard.isHolding()) return;
    const reading = guard.reading(since);
    guard.seesAnswer(reading);
    missing = reading?.missing ?? [];
    if (!reading) {
      loader.here()?.draw(null);
      if (fuse.why() || unwritten) drawBanner();
      else banner.hide();
      return;
    }
    fuse.tries('drawing', onLook);
    void loader.want();
    // Nothing is drawn for the blink in which its words are read: a press is held and answered all the same.
    if (book.state(language()) === 'here') loader.here()?.draw(reading);
    drawBanner();
  };
  const refresh = (since: Since) => fuse.tries('drawing', () => draw(since));
  const attach = () => {
    guard.attach();
    page.listen();
    hand.listen();
  };
  const page = watchPage(
    document,
    view,
    refresh,
    (field) => loader.do((drawn) => drawn.typed(field)),
    attach,
    (node) => loader.here()?.isMoving(node) ?? false,
  );
  soon();
  void left().then((underWay) => {
    guard.inherits(underWay);
    // What came of it may stand on a page that shows no screen.
    if (underWay) void loader.want().then(() => soon());
  });

  return {
    refresh: soon,
    /** What is known of the orders beside the page is another: nothing that is drawn without the view hangs on it. */
    recordChanged: () => {
      const drawn = loader.here();
      if (!drawn) return;
      drawn.forget();
      soon();
    },
    wantView: loader.want,
    wrote,
  };
};
