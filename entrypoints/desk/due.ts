import type { Deadline } from '../../rules/verdict';
import { isDueToday, isOpen, type KeptDeadline } from '../shared/deadlines';

const asDeadline = ({ kind, order, due, opens, certainty }: KeptDeadline): Deadline => ({
  kind,
  order,
  due: new Date(due),
  ...(opens === null ? {} : { opens: new Date(opens) }),
  certainty,
  source: [],
});

export type Due = Readonly<Record<'passed' | 'today' | 'later' | 'possible', Deadline[]>>;

const groupOf = (deadline: KeptDeadline, now: Date): keyof Due => {
  if (new Date(deadline.due) <= now) return deadline.kind === 'rerequest-opens' ? 'possible' : 'passed';
  return isDueToday(now)(deadline) ? 'today' : 'later';
};

/** What a shop's day holds, soonest first. What has become possible is not late. */
export function dueOf(kept: readonly KeptDeadline[], now: Date): Due {
  const due: Due = { passed: [], today: [], later: [], possible: [] };
  for (const each of kept.filter(isOpen)) due[groupOf(each, now)].push(asDeadline(each));
  for (const some of Object.values(due)) some.sort((a, b) => a.due.getTime() - b.due.getTime());
  return due;
}
