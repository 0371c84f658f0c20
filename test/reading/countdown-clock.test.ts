import { describe, expect, it } from 'vitest';
import { untilNextLook } from '../../entrypoints/console.content/countdowns/clock';
import type { Deadline } from '../../rules/verdict';

const at = (time: string) => new Date(`2026-11-21T${time}+09:00`);
const dueAt = (time: string): Deadline => ({
  kind: 'ship-by',
  order: '762060001',
  due: at(time),
  certainty: 'exact',
  source: [],
});

describe('the one timer of a page', () => {
  it.each([
    ['a minute, on the minute, while the last hour is far', ['23:59:59.999'], '12:00:00', 60_000],
    ['what is left of the minute', ['23:59:59.999'], '12:00:45.500', 14_500],
    ['a minute when 60 minutes and a millisecond are left', ['13:00:00.001'], '12:00:00', 60_000],
    ['ten seconds in the last hour', ['13:00:00'], '12:00:00', 10_000],
    ['what is left of ten seconds', ['12:30:00'], '12:00:07', 3_000],
    ['ten seconds as soon as one of many is in its last hour', ['23:59:59', '12:59:00'], '12:00:00', 10_000],
    ['a minute when all that is in sight has passed', ['11:00:00'], '12:00:00', 60_000],
  ])('waits %s', (_what, dues, now, expected) => {
    expect(untilNextLook(dues.map(dueAt), at(now))).toBe(expected);
  });
});
