import { deadlinesOf } from '../../rules/deadlines';
import type { DeadlineKind, Situation } from '../../rules/vocabulary';
import { type SeenDeadlines, seenRow } from '../shared/deadlines';
import { japanDate } from '../shared/japan-time';
import type { RecordNote } from '../shared/record';

type Known = { claim: Situation['claim']; refusedOn: string | null };

/** The deadline that begins with what has just happened, before any page has shown it. */
export default function startedBy(note: RecordNote, now: Date): SeenDeadlines | null {
  if (note.what === 'notice' || note.what === 'forget') return null;
  const day = japanDate(new Date(note.at));
  const known: Record<typeof note.what, Known> = {
    refused: { claim: undefined, refusedOn: day },
    withdrawalRequested: {
      claim: { status: 'withdrawal-requested', withdrawalRequestedOn: day },
      refusedOn: null,
    },
    // The claim is back where it was; `withdrawal-held` stands for every status on which one can ask again.
    withdrawalCancelled: {
      claim: { status: 'withdrawal-held', withdrawalCancelledOn: day },
      refusedOn: null,
    },
  };
  const { claim, refusedOn } = known[note.what];
  const situation = { order: { number: note.order }, claim, record: { noticeSentOn: undefined, refusedOn } };
  const row = seenRow(situation, deadlinesOf(situation, { now }));
  if (!row) return null;
  // Nothing was read here: all that is known to have ended is the request that was cancelled.
  const judged: DeadlineKind[] = note.what === 'withdrawalCancelled' ? ['withdrawal-lapses'] : [];
  return { at: note.at, screen: 'record', language: null, rows: [{ ...row, judged }] };
}
