import type { VNode } from 'preact';
import type { UnwrittenReason } from '../../components/words/words';
import type { Deadline, Option } from '../../rules/verdict';
import type { Attempt, Situation } from '../../rules/vocabulary';
import type { OrderRecord } from '../shared/record';
import type { Settings } from '../shared/settings';
import type { UnderWay } from '../shared/under-way';
import { makeBanner, type State } from './drawing/banner';
import { makeDeadlineLines } from './drawing/deadlines';
import { makeDialog } from './drawing/dialog';
import { languageOfConsole } from './drawing/language';
import { makePanel } from './drawing/panel';
import { makePanelState } from './drawing/panel-state';
import { watchPage } from './drawing/refresh';
import { makeSpoken } from './drawing/spoken';
import { makeWordBook } from './drawing/word-book';
import { makeFuse } from './guard/fail-open';
import { startGuard } from './guard/guard';
import { type Ask, act } from './guard/hold';
import { attemptOf } from './guard/judging';
import type { Seen, Sight } from './guard/look';
import type { Write } from './guard/outcome';
import { makeRemedy } from './guard/remedy';
import { makeNotices } from './notices/notices';
import { placeOf } from './notices/places';
import { recordLine } from './notices/record-line';
import { makeStock } from './notices/stock';
import type { Reading } from './reading/reading';

type Parts = Omit<Sight, 'fuse'> & {
  view: Window;
  settings: () => Settings;
  options: (situation: Situation) => readonly Option[];
  /** The extension was updated under this open tab. */
  isOutdated: () => boolean;
  write: Write;
  /** What the page before this one, in the same frame, let out and left unanswered. */
  left: () => Promise<UnderWay | null>;
  /** Whatever else of ours stands on the page draws itself after each look. */
  onLook: (reading: Reading | null) => void;
  isMoving: (node: Node) => boolean;
  now: () => Date;
  clockLine: () => VNode | null;
  /** What of this screen was found on the last good day and is not today. */
  changed: () => State['changed'];
  recordSeen: (order: string) => OrderRecord | null;
  deadlines: (situation: Situation) => readonly Deadline[];
  isSpoken: (deadline: Deadline) => boolean;
};

const themes = { system: 'auto', light: 'light', dark: 'dark' } as const;

/** Reading, guard and drawing of one document, put together. */
export const startConsoleGuard = ({
  document,
  view,
  settings,
  options,
  isOutdated,
  write,
  left,
  onLook,
  isMoving,
  now,
  clockLine,
  changed,
  recordSeen,
  deadlines,
  isSpoken,
  ...sight
}: Parts) => {
  const fuse = makeFuse({ onBlown: () => drawBanner(), onUnwritten: () => wrote('fault') });
  const mayGoOn = () => settings().goOn;
  const language = () => {
    const chosen = settings().language;
    return chosen === 'console' ? languageOfConsole(document) : chosen;
  };
  const stock = makeStock(() => page.soon());
  const book = makeWordBook(stock.now, () => page.soon());
  const spoken = makeSpoken({
    language,
    theme: () => themes[settings().theme],
    voice: book.voice,
  });

  const banner = makeBanner(document, spoken);
  const notices = makeNotices({
    document,
    view,
    spoken,
    read: () => sight.read(document),
    attemptOf: (reading, action) => attemptOf(reading, action, sight.recordOf),
    stock,
    press: (element) => act(element, 'click'),
    now,
    soon: () => page.soon(),
  });
  const remedy = makeRemedy({ read: () => sight.read(document), ...notices });
  const panel = makePanel(document, spoken, (what, _finding, action) => {
    const seen = guard.action(action);
    if (seen) remedy(what, seen);
    page.soon();
  });
  const dialog = makeDialog({
    document,
    spoken,
    mayGoOn,
    onRemedy: (what, _finding, { seen, leave }) => {
      // What is written into the page is read by the buyer: the seller looks at it before pressing again.
      leave();
      remedy(what, seen);
      page.soon();
    },
  });
  const ask: Ask = {
    open: dialog.ask.open,
    close: () => {
      dialog.ask.close();
      page.soon();
    },
  };
  let missing: readonly string[] = [];
  let unwritten: UnwrittenReason | null = null;
  const drawBanner = () => {
    const words = book.state(language());
    const isReloadWanted = isOutdated() || words === 'lost';
    if (words)
      banner.draw({
        missing,
        changed: missing.length > 0 ? null : changed(),
        off: fuse.why(),
        unwritten,
        isOutdated: isReloadWanted,
      });
  };
  /** What became of the last thing that was to be kept; `null`: it is. */
  const wrote = (why: UnwrittenReason | null) => {
    if (why === unwritten) return;
    unwritten = why;
    fuse.tries('drawing', drawBanner, undefined);
  };

  const guard = startGuard({ ...sight, document, view, fuse, write, mayGoOn, ask });

  let known: { situation: string; options: readonly Option[] } = { situation: '', options: [] };
  /** What follows from an action hangs on the order alone: it is not asked for again at every keystroke. */
  const optionsOf = (situation: Situation): readonly Option[] => {
    const now = JSON.stringify(situation);
    if (now !== known.situation) known = { situation: now, options: options(situation) };
    return known.options;
  };
  const optionOf = ({ attempt, verdict }: Seen): Option => {
    const { action, record } = attempt;
    const option = optionsOf({
      order: attempt.order,
      claim: attempt.claim,
      unanswered: attempt.unanswered,
      record,
    }).find((each) => each.action === action);
    return { fits: true, consequences: [], advised: false, ...option, action, verdict };
  };

  const deadlineLines = makeDeadlineLines({ language, now, deadlinesOf: deadlines, isSpoken });
  const state = makePanelState(optionOf, (finding, attempt) => placeOf(finding, attempt, sight.judge));
  const seenOf = ({ order }: Attempt) => (order.number ? recordSeen(order.number) : null);
  const toBuyer = { write: (attempt: Attempt) => notices.write(attempt, null), note: write.record };

  const draw = () => {
    attach();
    dialog.stays();
    // Under an open question the page is inert: what lies over what cannot be seen, and nothing on it moves.
    if (guard.isHolding()) return;
    const reading = guard.reading();
    guard.seesAnswer(reading);
    // Nothing is drawn for the blink in which its words are read: a press is held and answered all the same.
    if (reading && book.state(language()) !== 'here') return drawBanner();
    fuse.tries('drawing', () => onLook(reading), undefined);
    fuse.tries('drawing', () => notices.draw(reading), undefined);
    if (!reading) {
      panel.hide();
      missing = [];
      if (fuse.why() || unwritten) drawBanner();
      else banner.hide();
      return;
    }
    const actions = [...new Map(reading.controls.map((control) => [control.action, control])).values()];
    const seen = actions.flatMap((control) => guard.judged(reading, control) ?? []);
    const [first] = seen;
    const told = first && recordLine({ attempt: first.attempt, seen: seenOf(first.attempt), ...toBuyer });
    panel.draw(
      state.of(reading, seen),
      <>
        {told}
        {clockLine()}
        {first && deadlineLines(first.attempt)}
      </>,
    );
    missing = reading.missing;
    drawBanner();
  };
  const refresh = () => fuse.tries('drawing', draw, undefined);
  const attach = () => {
    guard.attach();
    page.listen();
  };
  const page = watchPage(document, view, refresh, state.typed, attach, isMoving);
  page.soon();
  void left().then((underWay) => {
    guard.inherits(underWay);
    if (underWay) page.soon();
  });

  return { refresh: page.soon, wrote, spoken, language, off: fuse.why };
};
