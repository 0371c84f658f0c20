import { scrubPeople } from '../../shared/scrub';
import { isForm } from '../reading/elements';
import type { Fuse } from './fail-open';
import { fieldOf } from './fields';
import { fingerprint, isStop } from './judging';
import type { Look, Seen } from './look';
import type { Outcome } from './outcome';
import { type Deed, DO } from './page-world';
import type { Passes } from './passes';

/** What the seller is asked, and the ways to answer. */
export type Question = {
  seen: Seen;
  goOn: (reason: string | null) => void;
  back: () => void;
  /** Back, and the focus is somewhere already. */
  leave: () => void;
};
export type Ask = { open: (question: Question) => boolean; close: () => void };

type Parts = { look: Look; passes: Passes; outcome: Outcome; fuse: Fuse; ask: Ask; mayGoOn: () => boolean };

/** In the page's world, because the console's inline handlers don't run when our own world does it. */
export const act = (element: Element, deed: Deed) => {
  const told = new CustomEvent(DO, { detail: deed, cancelable: true, composed: true });
  element.dispatchEvent(told);
  if (told.defaultPrevented) return;
  if (isForm(element)) element.submit();
  // By its shape: one of the page around a frame is of no class of ours.
  else if ('click' in element) (element as HTMLElement).click();
};

/** An action that was stopped, until the seller has answered. */
export const makeHold = ({ look, passes, outcome, fuse, ask, mayGoOn }: Parts) => {
  let held: { seen: Seen; deed: Deed; on: Element } | null = null;

  const release = () => {
    held = null;
    fuse.tries('drawing', ask.close);
  };

  const backTo = ({ reading, control, verdict }: Seen) => {
    const dotted = verdict.findings.map(({ field }) => field).find((field) => field !== null) ?? null;
    const target = fieldOf(reading, control.action, dotted);
    (target ?? control.element).focus();
  };

  const leave = () => {
    release();
    fuse.tries('recording', outcome.goesBack);
  };

  const back = () => {
    const was = held;
    leave();
    if (was) fuse.tries('drawing', () => backTo(was.seen));
  };

  /** The page may have changed while the seller was reading: what goes out is judged as it stands now. */
  const goOn = (reason: string | null) => {
    const was = held;
    if (!was) return;
    const { control } = was.seen;
    const now = look.at(control.element) ?? look.action(control.action);
    const print = fingerprint(was.seen);
    if (now && fingerprint(now) !== print) {
      if (isStop(now.verdict)) return void put(now, was.deed, now.control.element);
      // Another order has come up under the question: that one nobody was asked about.
      if (now.attempt.order.number !== was.seen.attempt.order.number) return leave();
    }
    if (was.seen.verdict.level === 'block' && !(mayGoOn() && reason?.trim())) return;
    release();
    const { people } = was.seen.attempt.order;
    fuse.tries('recording', () => outcome.goesOn(reason && scrubPeople(reason, people)));
    passes.acknowledge(print);
    const on = was.on.isConnected ? was.on : now?.control.element;
    if (!on) return;
    // Where the press had left it, and the question has taken it from.
    (on as Partial<HTMLElement>).focus?.();
    passes.letOut(control.action);
    passes.during(on, () => act(on, was.deed));
  };

  const put = (seen: Seen, deed: Deed, on: Element): boolean => {
    const drawn = fuse.tries('drawing', () => ask.open({ seen, goOn, back, leave }), false);
    if (!drawn) {
      release();
      return false;
    }
    held = { seen, deed, on };
    fuse.tries('recording', () => outcome.begin(seen));
    return true;
  };

  return {
    isOpen: () => held !== null,
    /** False: it could not be shown, so it must not be stopped either. */
    stop: (seen: Seen, deed: Deed, on: Element = seen.control.element): boolean =>
      held !== null || put(seen, deed, on),
    back,
  };
};
export type Hold = ReturnType<typeof makeHold>;
