import type { Action, Situation } from '../../../rules/vocabulary';
import { ANSWER_MS } from '../../shared/answer-time';
import type { JournalEntry } from '../../shared/journal-entry';
import type { RecordNote } from '../../shared/record';
import type { UnderWay } from '../../shared/under-way';
import type { Reading } from '../reading/reading';
import type { Seen } from './look';

export type Result = 'done' | 'failed';

export type Write = {
  journal: (entry: JournalEntry) => void;
  record: (note: RecordNote) => void;
  /** Let out: should this page go before it says what came of it, the next one may. */
  out: (action: UnderWay) => void;
  /** What came of an action that another page had let out. */
  answered: (id: string, result: Result) => void;
};

/** What can't be written down is no reason to let anything go, nor to stop it. */
const quietly = (work: () => void) => {
  try {
    work();
  } catch {
    // What writes the journal tells the seller of its own failures.
  }
};

type Noted = Exclude<RecordNote['what'], 'forget'>;
/** What a done action changes for the days to come. */
const noted: Partial<Record<Action, Noted>> = {
  'send-message': 'notice',
  'refuse-cancel': 'refused',
  'request-withdrawal': 'withdrawalRequested',
  'rerequest-withdrawal': 'withdrawalRequested',
  'cancel-withdrawal': 'withdrawalCancelled',
};
const noteOf = (action: Action, order: string, at: string): RecordNote | null => {
  const what = noted[action];
  if (!what) return null;
  return what === 'notice' ? { what, order, at, how: 'message', words: null } : { what, order, at };
};

/** Dialogs that a page shows before it is known whether they answer anything. */
const MOST_OVERHEARD = 5;

type Awaited = UnderWay & {
  /** Let out by the page before this one. */
  isInherited: boolean;
  /** What was announced already when it was let out is no answer to it. */
  stood: readonly string[];
};

export type Standing = UnderWay['before'];
export const standingOf = ({ claim, order }: Pick<Situation, 'claim' | 'order'>): Standing => ({
  claim: claim === null ? null : claim?.status,
  order: order.status,
});

/** What reads the page's answer. */
export type Evidence = {
  /** What a page says in a place made for saying it. */
  announced: () => readonly string[];
  /** `null`: it says nothing that we understand. */
  saidBy: (text: string, action: Action) => Result | null;
  /** What a page shows by itself, without a dialog. `isActedOn`: the seller has gone on working since it came up. */
  resultOf: (awaited: Awaited, reading: Reading | null, isActedOn: boolean) => Result | null;
};

/** The story of one action, from its press to what came of it. Each new chapter is written at once. */
export const makeOutcome = (
  write: Write,
  /** `undefined`: it is not here yet. */
  evidence: () => Evidence | undefined,
  now = () => new Date(),
) => {
  let open: JournalEntry | null = null;
  let before: Standing = {};
  let awaited: Awaited | null = null;
  let overheard: string[] | null = [];
  /** Said while nothing was here yet that understands it. */
  let unread: string[] = [];

  const rewrite = (change: Partial<JournalEntry>) => {
    if (!open) return;
    const entry = { ...open, ...change };
    open = entry;
    quietly(() => write.journal(entry));
  };

  const goesOut = () => {
    if (!open) return;
    const { id, action, order } = open;
    const underWay = { id, action, order, before, at: now().toISOString() };
    awaited = { ...underWay, isInherited: false, stood: evidence()?.announced() ?? [] };
    quietly(() => write.out(underWay));
  };

  const awaits = (): Awaited | null =>
    awaited && now().getTime() - Date.parse(awaited.at) <= ANSWER_MS ? awaited : null;

  const came = ({ id, action, order }: Awaited, result: Result) => {
    awaited = null;
    overheard = null;
    if (open?.id === id) rewrite({ result });
    else quietly(() => write.answered(id, result));
    const note = result === 'done' && order ? noteOf(action, order, now().toISOString()) : null;
    if (note) quietly(() => write.record(note));
    return result;
  };

  const understands = (waiting: Awaited): Result | null => {
    const reads = evidence();
    if (!reads) return null;
    const [result] = unread.splice(0).flatMap((text) => reads.saidBy(text, waiting.action) ?? []);
    return result ? came(waiting, result) : null;
  };
  const says = (text: string): Result | null => {
    const waiting = awaits();
    // With its own first press a page is no longer the answer to what was pressed on the one before.
    if (!waiting || (waiting.isInherited && overheard === null)) return null;
    unread.push(text);
    return understands(waiting);
  };

  const begin = ({ attempt, verdict, reading }: Seen, went: JournalEntry['went']) => {
    awaited = null;
    unread = [];
    before = standingOf(attempt);
    open = {
      id: crypto.randomUUID(),
      at: now().toISOString(),
      action: attempt.action,
      order: attempt.order.number?.slice(0, 40) ?? null,
      orders: Math.max(1, Math.trunc(attempt.orders)),
      level: verdict.level,
      rules: verdict.findings.map(({ rule }) => rule),
      unchecked: verdict.unchecked.map(({ rule }) => rule),
      went,
      reason: null,
      result: null,
      screen: reading.screen,
    };
    const entry = open;
    quietly(() => write.journal(entry));
  };

  const closes = () => {
    if (open && open.went !== null && open.result === null) rewrite({ result: 'unknown' });
    open = null;
    awaited = null;
  };

  return {
    /** Stopped: the seller is asked now. */
    begin: (seen: Seen) => begin(seen, null),
    /** Let out as it came. */
    leaves: (seen: Seen) => {
      closes();
      begin(seen, 'through');
      goesOut();
    },
    goesOn: (reason: string | null) => {
      rewrite({ went: 'on', reason: reason?.slice(0, 2000) ?? null });
      goesOut();
    },
    goesBack: () => {
      rewrite({ went: 'back' });
      open = null;
      awaited = null;
    },
    awaits,
    /** The page has asked a question of its own, and the seller took their time to say yes. */
    isConfirmed: () => {
      if (awaits()?.isInherited !== true) goesOut();
    },
    /** A dialog of the page after the action was let out: perhaps its result. */
    says,
    /** A dialog of a page that has just come up, and may have been sent for. */
    overhears: (text: string) => {
      if (overheard && overheard.length < MOST_OVERHEARD) overheard.push(text);
    },
    /** What the page before this one had let out; `null`: nothing, or nothing lately. */
    inherits: (underWay: UnderWay | null) => {
      const heard = overheard;
      if (!underWay || open || !heard) {
        overheard = null;
        return;
      }
      awaited = { ...underWay, isInherited: true, stood: [] };
      for (const text of heard) if (says(text) !== null) return;
    },
    /** The seller goes on working: what comes up now is the answer to that. */
    isActedOn: () => {
      overheard = null;
    },
    /** Another look at the page, which may tell it without any dialog. */
    shows: (reading: Reading | null): Result | null => {
      const waiting = awaits();
      const said = waiting && understands(waiting);
      if (!waiting || said) return said;
      const result = evidence()?.resultOf(waiting, reading, overheard === null) ?? null;
      return result && came(waiting, result);
    },
    /** The page goes away, or the next action begins: what has not been said by now is not known. */
    closes,
  };
};
export type Outcome = ReturnType<typeof makeOutcome>;
