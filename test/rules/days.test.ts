import fc from 'fast-check';
import holidays from 'japanese-holidays';
import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import {
  businessDayAfter,
  endOfDay,
  formatDay,
  japanDay,
  parseDay,
  runsOutToday,
  startOfDay,
} from '../../rules/days';
import isHoliday from '../../rules/holidays';
import { attempt } from './domain';

const inJapan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('a day', () => {
  it('is Japan’s at any instant', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(formatDay(japanDay(at))).toBe(inJapan.format(at));
      }),
    );
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const day = inJapan.format(at);
        expect(formatDay(parseDay(day) ?? Number.NaN)).toBe(day);
      }),
    );
  });

  it('lasts from its first millisecond to its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), (day) => {
        expect(japanDay(startOfDay(day))).toBe(day);
        expect(japanDay(endOfDay(day))).toBe(day);
        expect(japanDay(new Date(endOfDay(day).getTime() + 1))).toBe(day + 1);
      }),
    );
  });

  it.each([[['2026-11-20']], [20261120], ['x2026-11-20'], ['2026-11-20x'], ['2026-11-20 '], ['1969-12-31']])(
    'is not read from %j',
    (written) => {
      expect(parseDay(written)).toBeUndefined();
    },
  );

  it('is not read from what only looks like one', () => {
    expect(parseDay({ toString: () => '2026-11-20' })).toBeUndefined();
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026/04/01',
    '',
    ' ',
    null,
    20260401,
    undefined,
  ])('is not %j', (day) => {
    expect(parseDay(day)).toBeUndefined();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1970-01-01'])('is %s', (day) => {
    expect(parseDay(day)).toBeDefined();
  });
});

describe('business days', () => {
  it.each([
    ['over a weekend', '2026-11-12', 4, '2026-11-18'],
    ['over a holiday on a Monday', '2026-11-20', 1, '2026-11-24'],
    ['over a row of holidays in May', '2026-05-01', 1, '2026-05-07'],
    ['over a day between two holidays', '2026-09-18', 1, '2026-09-24'],
    ['over New Year', '2026-12-31', 1, '2027-01-04'],
    ['over the days that the games moved', '2021-07-20', 4, '2021-07-28'],
    ['over the Monday that they moved them from', '2021-07-13', 4, '2021-07-19'],
    ['from a Sunday', '2026-11-15', 1, '2026-11-16'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ])('are counted %s', (_what, from, count, to) => {
    expect(formatDay(businessDayAfter(parseDay(from) ?? Number.NaN, count))).toBe(to);
  });
});

describe('the five days of silence', () => {
  const asked = (back: number, changes: object = {}, now = '2026-11-20T03:00:00Z') =>
    judge(
      attempt('rerequest-withdrawal', {
        claim: {
          type: 'return',
          status: 'withdrawal-held',
          withdrawalHeldOn: formatDay((parseDay('2026-11-20') ?? 0) - back),
          ...changes,
        },
        form: { text: '撤回をお願いいたします' },
      }),
      { now: new Date(now) },
    ).findings.find(({ rule }) => rule === 'rerequest-cooldown');

  it.each([
    [-1, 'block'],
    [0, 'block'],
    [1, 'block'],
    [4, 'block'],
    [5, 'warn'],
    [6, undefined],
    [7, undefined],
  ])('on day %i: %s', (back, level) => {
    expect(asked(back)?.level).toBe(level);
  });

  it('say from when it is possible', () => {
    expect(asked(4)).toMatchObject({
      message: 'too-soon',
      data: { day: '2026-11-22', days: 2 },
      remedies: [{ kind: 'wait', until: '2026-11-22' }],
    });
  });

  it('run from the later of the buyer’s no and the own cancelling', () => {
    expect(asked(30, { withdrawalCancelledOn: '2026-11-18' })?.level).toBe('block');
    expect(asked(1, { withdrawalCancelledOn: '2026-10-18' })?.level).toBe('block');
  });

  it('change at midnight in Japan, wherever the PC is', () => {
    expect(asked(5, {}, '2026-11-20T14:59:59Z')?.level).toBe('warn');
    expect(asked(5, {}, '2026-11-20T15:00:00Z')?.level).toBeUndefined();
  });
});

it('Japan’s holidays are those of a package that knows them, on each day from 2020 to 2099', () => {
  const [first, last] = [parseDay('2020-01-01') ?? 0, parseDay('2099-12-31') ?? 0];
  const differing: string[] = [];
  for (let day = first; day <= last; day++)
    if (isHoliday(day) !== (holidays.isHolidayAt(startOfDay(day)) !== undefined))
      differing.push(formatDay(day));
  expect(differing).toEqual([]);
});

// 20:00 in Japan, where midnight comes at 15:00Z.
const evening = new Date('2026-11-21T11:00:00.000Z');
it.each([
  ['a moment ago', 'ship-by', '2026-11-21T10:59:59.999Z', false],
  ['this very moment', 'ship-by', '2026-11-21T11:00:00.000Z', false],
  ['in a moment', 'ship-by', '2026-11-21T11:00:00.001Z', true],
  ['in the last moment of the day', 'ship-by', '2026-11-21T14:59:59.999Z', true],
  ['at midnight, which ends the day', 'ship-by', '2026-11-21T15:00:00.000Z', true],
  ['a moment after midnight', 'ship-by', '2026-11-21T15:00:00.001Z', false],
  ['tonight, but only becomes possible', 'rerequest-opens', '2026-11-21T14:59:59.999Z', false],
] as const)('what ends %s runs out today or does not', (_, kind, due, isToday) => {
  expect(runsOutToday(kind, new Date(due), evening)).toBe(isToday);
});
