import { expect, it } from 'vitest';
import { type Due, dueOf } from '../../entrypoints/desk/due';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';

// 20:00 in Japan.
const now = new Date('2026-11-21T11:00:00.000Z');
const kept = (due: string, news: Partial<KeptDeadline> = {}): KeptDeadline => ({
  kind: 'ship-by',
  due,
  opens: null,
  certainty: 'exact',
  order: due,
  since: due,
  seen: due,
  screen: 'claims',
  settled: null,
  ...news,
});

const table: [what: string, deadline: KeptDeadline, group: keyof Due | 'none'][] = [
  ['one minute ago', kept('2026-11-21T10:59:00.000Z'), 'passed'],
  ['this very moment', kept('2026-11-21T11:00:00.000Z'), 'passed'],
  ['in the last millisecond of the day in Japan', kept('2026-11-21T14:59:59.999Z'), 'today'],
  ['at midnight in Japan, which ends the day', kept('2026-11-21T15:00:00.000Z'), 'today'],
  ['after midnight in Japan', kept('2026-11-21T15:00:00.001Z'), 'later'],
  ['settled', kept('2026-11-21T12:00:00.000Z', { settled: '2026-11-21T10:00:00.000Z' }), 'none'],
  ['possible since yesterday', kept('2026-11-20T15:00:00.000Z', { kind: 'rerequest-opens' }), 'possible'],
  ['possible from midnight on', kept('2026-11-21T15:00:00.000Z', { kind: 'rerequest-opens' }), 'later'],
];

it.each(table)('what is due %s stands in its group', (_, deadline, group) => {
  const due = dueOf([deadline], now);
  const found = Object.entries(due).flatMap(([name, some]) => (some.length > 0 ? [name] : []));
  expect(found).toEqual(group === 'none' ? [] : [group]);
});

it('the soonest stands first in its group', () => {
  const due = dueOf([kept('2026-11-23T00:00:00.000Z'), kept('2026-11-22T00:00:00.000Z')], now);
  expect(due.later.map(({ order }) => order)).toEqual([
    '2026-11-22T00:00:00.000Z',
    '2026-11-23T00:00:00.000Z',
  ]);
});
