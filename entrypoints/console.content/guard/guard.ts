import type { UnderWay } from '../../shared/under-way';
import { documentsAround, framesOf } from '../reading/around';
import { isField, isForm } from '../reading/elements';
import type { Reading } from '../reading/reading';
import { type Exit, isPressKey, watchExits } from './exits';
import type { Fuse } from './fail-open';
import { makeGate } from './gate';
import { type Ask, makeHold } from './hold';
import { isStop } from './judging';
import { makeLook, type Seen, type Sight } from './look';
import { type Evidence, makeOutcome, type Write } from './outcome';
import { type Deed, SAID } from './page-world';
import { makePasses } from './passes';

type Parts = Sight & {
  view: Window;
  ask: Ask;
  write: Write;
  mayGoOn: () => boolean;
  fuse: Fuse;
  evidence: () => Evidence | undefined;
};

/** What the browser itself clicks when a key is pressed on it. */
const isNative = (pressed: Element) => pressed.matches('button, a[href], input, summary');

/** What pressing it again has to look like, when the seller goes on. */
const deedOf = ({ event, manner, element, inmost }: Exit): Deed => {
  if (isForm(element)) return 'request-submit';
  if (isPressKey(event) && !isNative(inmost)) return event.key === 'Enter' ? 'key-enter' : 'key-space';
  return manner === 'click' ? 'press' : 'click';
};

/** Stands between the seller's press and the page: judges what is about to leave, and holds it or lets it go. */
export const startGuard = ({ view, ask, write, mayGoOn, evidence, ...sight }: Parts) => {
  const { fuse } = sight;
  const look = makeLook(sight);
  const passes = makePasses();
  const outcome = makeOutcome(write, evidence);
  const hold = makeHold({ look, passes, outcome, fuse, ask, mayGoOn });
  const beside = () => [...framesOf(sight.document), ...documentsAround(sight.document)];
  const gate = makeGate({ look, passes, outcome, hold, fuse, beside });

  const letGo = (seen: Seen) => {
    // One press may come as several events: a key, and the click that the page makes of it.
    if (passes.isJustOut(seen.control.action)) return;
    passes.forget();
    passes.letOut(seen.control.action);
    fuse.tries('recording', () => outcome.leaves(seen));
  };

  const isHeld = (exit: Exit): boolean => {
    if (exit.event.isTrusted) outcome.isActedOn();
    if (exit.manner === 'click' && !isField(exit.element)) passes.press(exit.inmost);
    if (fuse.isOff() || passes.isReplaying(exit.inmost)) return false;
    if (exit.manner === 'leading' && !look.isKnown(exit.element)) return false;
    const form = exit.manner === 'submit' && isForm(exit.element) ? exit.element : undefined;
    const seen = form ? look.form(form) : look.at(exit.element);
    if (!seen) return false;
    // The submit that follows from a press: the press was judged.
    if (exit.manner === 'submit' && passes.live()?.action === seen.control.action) return false;
    if (isStop(seen.verdict)) {
      if (exit.manner === 'leading') return true;
      const on = exit.inmost === exit.element ? form : exit.inmost;
      return hold.stop(seen, deedOf(exit), on);
    }
    const isFollowedByClick = exit.manner === 'key' && isNative(exit.inmost);
    if (exit.manner === 'leading' || isFollowedByClick) passes.letOut(seen.control.action, false);
    else letGo(seen);
    return false;
  };

  const attachExits = watchExits(view, (exit) => fuse.tries('judging', () => isHeld(exit), false));
  const onSaid = (event: Event) => fuse.tries('judging', () => gate(event));
  const onLeave = () => fuse.tries('recording', outcome.closes);

  const attach = () => {
    attachExits();
    view.addEventListener(SAID, onSaid, true);
    view.addEventListener('pagehide', onLeave, true);
  };
  attach();

  return {
    /** Cheap and harmless when nothing has been lost; needed after `document.open()`. */
    attach,
    isHolding: hold.isOpen,
    /** What the page before this one had let out, and may have left to this one to answer. */
    inherits: (underWay: UnderWay | null) => fuse.tries('recording', () => outcome.inherits(underWay)),
    /** What came of an action may stand on the page, without any dialog. */
    seesAnswer: (reading: Reading | null) =>
      fuse.tries('recording', () => {
        if (outcome.shows(reading)) passes.ends();
      }),
    reading: look.reading,
    action: look.action,
    judged: look.judged,
  };
};
