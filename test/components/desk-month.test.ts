import { describe, expect, it } from 'vitest';
import {
  addDeadlines,
  addEntries,
  emptyMonth,
  monthOf,
  monthsBefore,
} from '../../entrypoints/options/report/month';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';

const entry = (at: string, news: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `entry ${at}`,
  at,
  action: 'refuse-cancel',
  order: '762060001',
  orders: 1,
  level: 'block',
  rules: ['refusal-other-explained'],
  unchecked: [],
  went: 'back',
  reason: null,
  result: null,
  screen: 'claims',
  ...news,
});
const deadline = (due: string, settled: string | null, news: Partial<KeptDeadline> = {}): KeptDeadline => ({
  kind: 'ship-by',
  due,
  opens: null,
  certainty: 'exact',
  order: '762060001',
  since: '2026-11-01T00:00:00.000Z',
  seen: '2026-11-01T00:00:00.000Z',
  screen: 'claims',
  settled,
  ...news,
});

describe("a month's report", () => {
  it.each([
    ['the last minute of October in Japan', '2026-10-31T14:59:00.000Z', '2026-10'],
    ['the first minute of November in Japan', '2026-10-31T15:00:00.000Z', '2026-11'],
  ])('takes %s for its month', (_, at, month) => {
    expect(monthOf(new Date(at))).toBe(month);
  });

  it.each([
    ['2026-01', 1, '2025-12'],
    ['2026-12', -1, '2027-01'],
    ['2026-11', 11, '2025-12'],
  ])('counts from %s back by %i', (month, back, before) => {
    expect(monthsBefore(month, back)).toBe(before);
  });

  it('has a day for each day, leap years too', () => {
    expect([emptyMonth('2026-11').days.length, emptyMonth('2028-02').days.length]).toEqual([30, 29]);
  });

  it('puts an action on its day in Japan and leaves out the neighbours of the month', () => {
    const month = emptyMonth('2026-11');
    addEntries(month, [
      entry('2026-10-31T14:59:59.000Z'),
      entry('2026-10-31T15:00:00.000Z'),
      entry('2026-11-30T14:59:59.000Z', { level: 'warn', went: 'on' }),
      entry('2026-11-30T15:00:00.000Z', { unchecked: ['memo-is-written'] }),
      entry('2026-11-10T03:00:00.000Z', { went: null }),
      entry('2026-11-10T03:00:00.000Z', { level: 'ok', went: 'through', unchecked: ['memo-is-written'] }),
    ]);
    expect(month.totals).toEqual({ back: 1, on: 1, open: 1, through: 1 });
    expect([month.blocked, month.warned, month.unchecked]).toEqual([2, 1, 1]);
    expect(month.days[0]?.counts.back).toBe(1);
    expect(month.days[29]?.counts.on).toBe(1);
    expect(month.days[9]?.counts).toEqual({ back: 0, on: 0, open: 1, through: 1 });
  });

  it('counts a deadline as met, missed, or neither while it runs', () => {
    const month = emptyMonth('2026-11');
    const now = new Date('2026-11-15T00:00:00.000Z');
    const due = '2026-11-10T14:59:59.999Z';
    addDeadlines(
      month,
      '2026-11',
      [
        deadline(due, '2026-11-10T14:59:59.999Z'),
        deadline(due, '2026-11-10T15:00:00.000Z'),
        deadline(due, null),
        deadline('2026-11-20T14:59:59.999Z', null),
        deadline('2026-12-01T14:59:59.999Z', '2026-11-01T00:00:00.000Z'),
        deadline(due, null, { kind: 'rerequest-opens' }),
      ],
      now,
    );
    expect([month.met, month.missed]).toEqual([1, 2]);
  });
});
