import type { Language } from '../../../rules/vocabulary';
import type { SeenDeadlines } from '../../shared/deadlines';
import { judgedKinds } from '../../shared/judged-kinds';
import type { Screen } from '../reading/reading';
import type { Listed, Listing } from './listed';

type Looked = Omit<Listed, 'row'>;

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

/** Lists are read again and again; only what an order has not said before is passed on. */
export const makeReport = (report: (rows: readonly Listed[]) => void) => {
  const told = new Map<string, string>();
  const heard = new WeakSet<Listed>();
  return (lists: readonly Listing[]): void => {
    const news = lists
      .flatMap(({ rows }) => rows)
      .filter((listed) => {
        if (heard.has(listed)) return false;
        heard.add(listed);
        const { number, situation, deadlines } = listed;
        const says = JSON.stringify([
          situation.order.status,
          situation.claim?.status,
          deadlines.map(({ kind, due }) => [kind, due]),
        ]);
        if (told.get(number) === says) return false;
        told.set(number, says);
        return true;
      });
    if (news.length > 0) report(news);
  };
};
