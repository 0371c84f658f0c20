import { isForm } from '../reading/elements';
import { actionsAskedBy } from './dialog-words';
import type { Fuse } from './fail-open';
import type { Hold } from './hold';
import { fingerprint, isStop } from './judging';
import type { Look, Seen } from './look';
import type { Outcome } from './outcome';
import { SAID } from './page-world';
import type { Passes } from './passes';

type Parts = {
  look: Look;
  passes: Passes;
  outcome: Outcome;
  hold: Hold;
  fuse: Fuse;
  /** Frames of the same page, and what opened it: an action of either may ask through another window. */
  beside: () => readonly Document[];
};

/** Written by the page's world, where anyone may write: taken for a hint. What is of no kind that we know says nothing. */
const parse = (detail: unknown): Partial<Record<string, unknown>> | null => {
  try {
    const said: unknown = typeof detail === 'string' ? JSON.parse(detail) : null;
    return typeof said === 'object' ? { ...said } : null;
  } catch {
    return null;
  }
};
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * The last gates before an action leaves, seen from the page's own world: for whatever did not come
 * through a press that was judged. True: no.
 */
export const makeGate = ({ look, passes, outcome, hold, fuse, beside }: Parts) => {
  /** Told on to the other frames, once. True: one of them has taken it for its own, or says no. */
  const relay = (
    said: Partial<Record<string, unknown>>,
    relayed: 'is-it-yours' | 'may-it' = 'is-it-yours',
  ) => {
    if (said.relayed !== undefined) return false;
    const detail = JSON.stringify({ ...said, relayed });
    return beside().some(
      (other) => !other.dispatchEvent(new CustomEvent(SAID, { detail, cancelable: true, composed: true })),
    );
  };

  const refuses = (seen: Seen | null, unseen: 'click' | 'submit', on?: Element): boolean => {
    if (!seen) return false;
    if (!isStop(seen.verdict)) {
      passes.letOut(seen.control.action);
      const { action, order } = seen.attempt;
      const before = outcome.awaits();
      // Without a press in between, and without an answer, it is the same one: a page may take its time to send it.
      if (before?.action !== action || before.order !== order.number)
        fuse.tries('recording', () => outcome.leaves(seen));
      return false;
    }
    if (passes.isAcknowledged(fingerprint(seen))) return false;
    return hold.stop(seen, unseen, on);
  };

  /** What follows from a press was judged with it; what names another action was not. */
  const leaves = (seen: Seen | null, unseen: 'click' | 'submit', on?: Element): boolean =>
    seen !== null && seen.control.action !== passes.live()?.action && refuses(seen, unseen, on);

  const asks = (said: Partial<Record<string, unknown>>): boolean => {
    const live = passes.live();
    const asked = actionsAskedBy(textOf(said.text));
    if (live && !(live.isConfirmed && asked.length > 0 && !asked.includes(live.action))) {
      passes.isAsked();
      return said.relayed !== undefined;
    }
    if (said.relayed === 'is-it-yours' || (!live && relay(said))) return false;
    // Without a press that is known, the element that asked stands for it, and is pressed again when the seller goes on.
    // After another action was let out, pressing it would take that one once more, and a key or an element of another
    // window cannot be pressed: an empty element takes its place, and the page is let through when it asks again.
    const pressed = (!live && passes.pressed()) || new Option();
    const [seen] = asked.flatMap(
      (action) => look.action(action, asked.length > 1 ? undefined : pressed) ?? [],
    );
    // A frame of its own making asks for the page around it.
    return seen ? refuses(seen, 'click', pressed) : relay(said, 'may-it');
  };

  const on = (said: Partial<Record<string, unknown>>, target: EventTarget | null): boolean => {
    switch (said.kind) {
      case 'confirm':
        return asks(said);
      case 'answered':
        if (!passes.isAnswered()) return relay(said);
        if (said.yes !== true) {
          passes.ends();
          outcome.goesBack();
        } else outcome.isConfirmed();
        return false;
      case 'alert':
        if (!outcome.awaits()) {
          outcome.overhears(textOf(said.text));
          return relay(said);
        }
        if (outcome.says(textOf(said.text)) !== null) passes.ends();
        return false;
      case 'submit':
        if (!target || !isForm(target)) return false;
        return leaves(passes.live() ? look.posted(target) : look.form(target), 'submit', target);
      case 'postback':
        return leaves(look.named(textOf(said.target)), 'click');
      default:
        return false;
    }
  };

  return (event: Event): void => {
    // By its shape: one from a neighbouring frame is no instance of this frame's classes.
    if (event.type !== SAID || !('detail' in event)) return;
    const said = parse(event.detail);
    if (said && on(said, event.composedPath()[0] ?? event.target)) event.preventDefault();
  };
};
