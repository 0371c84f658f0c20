import type { Action } from '../../../rules/vocabulary';

/** A page may ask, load and then send: this long after the last sign of it, it is still the same action. */
const LIVE_MS = 2000;
/** Events of one press. */
const PRESS_MS = 100;

export type Sent = {
  action: Action;
  since: number;
  seen: number;
  isWhole: boolean;
  /** The page has asked about it already: what it asks next may be about something else. */
  isConfirmed: boolean;
};

/** What has been let out of this document: who may pass without being asked again. */
export const makePasses = (clock = () => performance.now()) => {
  let sent: Sent | null = null;
  let last: { element: Element; at: number } | null = null;
  let isAnswering = false;
  let replaying: Element | null = null;
  const acknowledged = new Set<string>();

  return {
    /** Whatever it is: the page may ask about an action next. */
    press: (element: Element) => {
      last = { element, at: clock() };
    },
    /** What was pressed just now. */
    pressed: (): Element | undefined => (last && clock() - last.at <= LIVE_MS ? last.element : undefined),
    letOut: (action: Action, isWhole = true) => {
      const now = clock();
      sent = { action, since: now, seen: now, isWhole, isConfirmed: false };
    },
    /** The page asks a question of its own about what was let out; the seller may take long to answer it. */
    isAsked: () => {
      isAnswering = true;
    },
    /** Answered: whatever follows belongs to the same action still. False where nothing was asked. */
    isAnswered: (): boolean => {
      const was = isAnswering && sent !== null;
      isAnswering = false;
      if (sent && was) {
        sent.seen = clock();
        sent.isConfirmed = true;
      }
      return was;
    },
    ends: () => {
      sent = null;
    },
    /** The action that a dialog or a submit of the page belongs to, if one has just been let out. */
    live: (): Sent | null => (sent && clock() - sent.seen <= LIVE_MS ? sent : null),
    isJustOut: (action: Action) =>
      sent !== null && sent.action === action && sent.isWhole && clock() - sent.since <= PRESS_MS,

    /** Lets exactly this element act, and only while `work` runs. */
    during: (element: Element, work: () => void) => {
      replaying = element;
      try {
        work();
      } finally {
        replaying = null;
      }
    },
    isReplaying: (element: Element) =>
      replaying !== null && (replaying.contains(element) || element.contains(replaying)),

    /** The seller went on in spite of exactly these findings: the page's own question is not answered by us again. */
    acknowledge: (print: string) => {
      acknowledged.add(print);
    },
    isAcknowledged: (print: string) => acknowledged.has(print),
    /** A new press is a new decision. */
    forget: () => acknowledged.clear(),
  };
};
export type Passes = ReturnType<typeof makePasses>;
