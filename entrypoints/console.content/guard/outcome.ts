import type { Action } from '../../../rules/vocabulary';
import type { JournalEntry } from '../../shared/journal-entry';
import type { RecordNote } from '../../shared/record';
import { type Result, resultSaidBy } from './dialog-words';
import type { Seen } from './look';

export type Write = { journal: (entry: JournalEntry) => void; record: (note: RecordNote) => void };

/** What can't be written down is no reason to let anything go, nor to stop it. */
const quietly = (work: () => void) => {
  try {
    work();
  } catch {
    // Whoever keeps the book says so themselves.
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

/** The story of one action, from its press to what came of it. Each new chapter is written at once. */
export const makeOutcome = (write: Write, now = () => new Date()) => {
  let open: JournalEntry | null = null;

  const rewrite = (change: Partial<JournalEntry>) => {
    if (!open) return;
    const entry = { ...open, ...change };
    open = entry;
    quietly(() => write.journal(entry));
  };

  return {
    /** `null`: stopped, and the seller has not answered yet. */
    begin: ({ attempt, verdict, reading }: Seen, went: JournalEntry['went']) => {
      open = {
        id: crypto.randomUUID(),
        at: now().toISOString(),
        action: attempt.action,
        order: attempt.order.number?.slice(0, 40) ?? null,
        orders: Math.max(1, Math.trunc(attempt.orders)),
        level: verdict.level,
        rules: verdict.findings.map(({ rule }) => rule),
        went,
        reason: null,
        result: null,
        screen: reading.screen,
      };
      const entry = open;
      quietly(() => write.journal(entry));
    },
    goesOn: (reason: string | null) => rewrite({ went: 'on', reason: reason?.slice(0, 2000) ?? null }),
    goesBack: () => {
      rewrite({ went: 'back' });
      open = null;
    },
    /** A dialog of the page after the action was let out: perhaps its result. */
    says: (text: string): Result | null => {
      if (!open || open.went === null || open.result !== null) return null;
      const result = resultSaidBy(text, open.action);
      if (result === null) return null;
      rewrite({ result });
      const note =
        result === 'done' && open.order ? noteOf(open.action, open.order, now().toISOString()) : null;
      if (note) quietly(() => write.record(note));
      return result;
    },
    /** The page goes away, or the next action begins: what has not been said by now is not known. */
    closes: () => {
      if (open && open.went !== null && open.result === null) rewrite({ result: 'unknown' });
      open = null;
    },
  };
};
export type Outcome = ReturnType<typeof makeOutcome>;
