import type { Deadline } from '../../../rules/verdict';
import type { Language, Situation } from '../../../rules/vocabulary';
import type { SeenDeadlines } from '../../shared/deadlines';
import { judgedKinds } from '../../shared/judged-kinds';
import type { Screen } from '../reading/reading';

type Looked = { number: string; situation: Situation; deadlines: readonly Deadline[] };

/** What one look at a page says of the deadlines of its orders, as data that outlives the page. */
export const seenOn = (
  screen: Screen,
  language: Language,
  now: Date,
  looked: readonly Looked[],
): SeenDeadlines => ({
  at: now.toISOString(),
  screen,
  language,
  rows: looked.map(({ number, situation, deadlines }) => ({
    order: number,
    deadlines: deadlines.map(({ kind, due, opens, certainty }) => ({
      kind,
      due: due.toISOString(),
      opens: opens?.toISOString() ?? null,
      certainty,
    })),
    judged: judgedKinds(situation),
  })),
});
