import { japanDay, startOfDay } from '../../rules/days';
import type { Deadline } from '../../rules/verdict';
import { isOpen, type KeptDeadline } from '../shared/deadlines';

const asDeadline = ({ kind, order, due, opens, certainty }: KeptDeadline): Deadline => ({
  kind,
  order,
  due: new Date(due),
  ...(opens === null ? {} : { opens: new Date(opens) }),
  certainty,
  source: [],
});

export type Due = Readonly<Record<'passed' | 'today' | 'later', Deadline[]>>;

/** What a shop's day holds, soonest first. What has become possible is not late. */
export function dueOf(kept: readonly KeptDeadline[], now: Date): Due {
  const endOfToday = startOfDay(japanDay(now) + 1);
  const due: Due = { passed: [], today: [], later: [] };
  for (const deadline of kept.filter(isOpen).map(asDeadline)) {
    const isOver = deadline.due <= now;
    if (isOver && deadline.kind !== 'rerequest-opens') due.passed.push(deadline);
    else if (deadline.due < endOfToday) due.today.push(deadline);
    else due.later.push(deadline);
  }
  for (const some of Object.values(due)) some.sort((a, b) => a.due.getTime() - b.due.getTime());
  return due;
}
