import type { Verdict } from '../../../rules/verdict';
import type { Action, Attempt, Situation } from '../../../rules/vocabulary';
import type { Reading } from '../reading/reading';
import type { Fuse } from './fail-open';

/** An action that waits longer than this for its verdict goes out unchecked. */
const PATIENCE_MS = 50;

export type Judge = (attempt: Attempt) => Verdict;
/** What the extension itself has seen happen to an order; the console shows no trace of some of it. */
export type RecordOf = (
  order: string | null | undefined,
) => Situation['record'] & { withdrawalCancelledOn?: string };

/** A reading knows what the page shows; with the record it knows what has happened, too. */
export const remembered = (situation: Situation, recordOf: RecordOf): Situation => {
  const { withdrawalCancelledOn, ...record } = recordOf(situation.order.number);
  const { claim } = situation;
  return {
    ...situation,
    claim: claim && { ...claim, withdrawalCancelledOn: withdrawalCancelledOn ?? claim.withdrawalCancelledOn },
    record,
  };
};

export const attemptOf = (reading: Reading, action: Action, recordOf: RecordOf): Attempt => ({
  ...remembered(reading.situation, recordOf),
  action,
  form: reading.formOf(action),
  orders: reading.orders,
});

/**
 * No verdict means: could not be had, let it go. A slow judge is asked again before it is given up, for the first call
 * of a day compiles everything, and on a machine with too much to do any call may be left standing halfway.
 */
export const judgeInTime = (attempt: Attempt, judge: Judge, fuse: Fuse, clock = () => performance.now()) => {
  for (const _ of [1, 2, 3, 4]) {
    const start = clock();
    const verdict = fuse.tries('judging', () => judge(attempt), null);
    if (verdict === null || clock() - start <= PATIENCE_MS) return verdict;
  }
  fuse.blow('slow');
  return null;
};

export const isStop = ({ level }: Verdict): boolean => level === 'warn' || level === 'block';

/** Two verdicts with the same fingerprint tell the seller the same. */
export const fingerprint = ({
  attempt,
  verdict: { findings },
}: {
  attempt: Attempt;
  verdict: Verdict;
}): string =>
  JSON.stringify([
    attempt.action,
    attempt.order.number,
    findings.map(({ rule, level, message }) => [rule, level, message]),
  ]);
