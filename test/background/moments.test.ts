import './browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { momentsOf, outOfQuiet, plan } from '../../entrypoints/background/moments';
import { defaultSettings } from '../../entrypoints/shared/default-settings';
import { japanTime } from '../../entrypoints/shared/japan-time';
import deadline from './deadline';

/** A clock time in Japan. */
const japan = (time: string) => new Date(`${time.replace(' ', 'T')}:00+09:00`);
const awake = { ...defaultSettings, quietHours: { on: false, from: '23:00', to: '08:00' } };
const told = (...given: Parameters<typeof plan>) => {
  const { ahead, passed } = plan(...given);
  return { ahead: ahead.map(({ order }) => order), passed: passed.map(({ order }) => order) };
};
const long = japan('2026-11-19 12:00');

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['Asia/Tokyo', -540],
  ['Asia/Seoul', -540],
  ['Asia/Shanghai', -480],
  ['America/New_York', 300],
  ['Pacific/Auckland', -780],
])('on a PC in %s', (zone, offset) => {
  it.each([
    [
      'an ordinary day',
      '2026-11-21T14:59:59.999Z',
      ['2026-11-21 21:59', '2026-11-21 09:00', '2026-11-22 08:00'],
    ],
    ["year's end", '2026-12-31T14:59:59.999Z', ['2026-12-31 21:59', '2026-12-31 09:00', '2027-01-01 08:00']],
    ['a leap day', '2028-02-29T14:59:59.999Z', ['2028-02-29 21:59', '2028-02-29 09:00', '2028-03-01 08:00']],
    [
      'the day that summer time begins in New York',
      '2026-03-08T14:59:59.999Z',
      ['2026-03-08 21:59', '2026-03-08 09:00', '2026-03-09 08:00'],
    ],
  ])('the moments of %s are those of Japan', (_, due, expected) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-21T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(momentsOf(deadline({ due }), defaultSettings).map(({ at }) => japanTime(at))).toEqual(expected);
  });

  it.each([
    ['2026-11-20 23:59', 0],
    ['2026-11-21 00:00', 1],
    ['2026-11-21 23:59', 1],
    ['2026-11-22 00:00', 0],
  ])('at %s in Japan, %i are due today', (now, count) => {
    vi.stubEnv('TZ', zone);
    expect(plan([deadline()], awake, japan(now), long).dueToday).toBe(count);
  });
});

describe('quiet hours', () => {
  const night = { on: true, from: '23:00', to: '08:00' };
  const noon = { on: true, from: '12:00', to: '13:00' };
  it.each([
    ['before they begin', '2026-11-21 22:59', null, night, '2026-11-21 22:59'],
    ['as they begin', '2026-11-21 23:00', null, night, '2026-11-22 08:00'],
    ['after midnight', '2026-11-22 07:59', null, night, '2026-11-22 08:00'],
    ['as they end', '2026-11-22 08:00', null, night, '2026-11-22 08:00'],
    ['by day', '2026-11-21 12:30', null, noon, '2026-11-21 13:00'],
    ['with time enough afterwards', '2026-11-21 23:30', '2026-11-22 08:01', night, '2026-11-22 08:00'],
    ['with no time afterwards', '2026-11-21 23:30', '2026-11-22 08:00', night, '2026-11-21 22:59'],
    [
      'after midnight with no time afterwards',
      '2026-11-22 01:00',
      '2026-11-22 03:00',
      night,
      '2026-11-21 22:59',
    ],
    ['that are off', '2026-11-21 23:30', null, { ...night, on: false }, '2026-11-21 23:30'],
    [
      'that are no hours',
      '2026-11-21 23:30',
      null,
      { on: true, from: '23:30', to: '23:30' },
      '2026-11-21 23:30',
    ],
  ])('%s', (_, time, due, quiet, expected) => {
    expect(japanTime(outOfQuiet(japan(time), due === null ? null : japan(due), quiet))).toBe(expected);
  });
});

describe('what is told', () => {
  const one = deadline();
  it.each([
    ['nothing on the day before', '2026-11-20 23:59', long, { ahead: [], passed: [] }],
    ['the morning of the day', '2026-11-21 09:00', long, { ahead: ['100000001'], passed: [] }],
    ['nothing more at noon', '2026-11-21 12:00', japan('2026-11-21 09:00'), { ahead: [], passed: [] }],
    ['two hours before', '2026-11-21 22:00', japan('2026-11-21 09:00'), { ahead: ['100000001'], passed: [] }],
    ['both at once after a sleep', '2026-11-21 22:30', long, { ahead: ['100000001'], passed: [] }],
    ['that it has passed, after a sleep', '2026-11-25 12:00', long, { ahead: [], passed: ['100000001'] }],
    ['nothing that has been told', '2026-11-25 12:01', japan('2026-11-25 12:00'), { ahead: [], passed: [] }],
  ])('is %s', (_, now, until, expected) => {
    expect(told([one], awake, japan(now), until)).toEqual(expected);
  });

  it('is nothing of what was over when it was first seen', () => {
    const late = deadline({ since: japan('2026-11-22 00:00').toISOString() });
    expect(told([late], awake, japan('2026-11-25 12:00'), long)).toEqual({ ahead: [], passed: [] });
  });

  it('is nothing of what is settled', () => {
    const settled = deadline({ settled: japan('2026-11-20 12:00').toISOString() });
    expect(told([settled], awake, japan('2026-11-25 12:00'), long)).toEqual({ ahead: [], passed: [] });
    expect(plan([settled], awake, japan('2026-11-21 12:00'), long).dueToday).toBe(0);
  });

  it('is nothing where notifications are off, while the badge still counts', () => {
    const off = { ...awake, notifications: { ...awake.notifications, on: false } };
    expect(plan([one], off, japan('2026-11-21 12:00'), long)).toMatchObject({
      ahead: [],
      passed: [],
      dueToday: 1,
    });
  });

  it('is that one can ask again at the moment one can, and nothing before', () => {
    const opens = deadline({ kind: 'rerequest-opens', due: japan('2026-11-21 00:00').toISOString() });
    expect(told([opens], awake, japan('2026-11-20 23:59'), long)).toEqual({ ahead: [], passed: [] });
    expect(told([opens], awake, japan('2026-11-21 00:00'), long)).toEqual({
      ahead: [],
      passed: ['100000001'],
    });
    expect(plan([opens], awake, japan('2026-11-21 00:00'), long).dueToday).toBe(0);
  });
});

describe('the next look', () => {
  it.each([
    ['at the next full hour when nothing is nearer', '2026-11-20 10:15', '2026-11-20 11:00'],
    ['an hour on when it is a full hour', '2026-11-20 10:00', '2026-11-20 11:00'],
    ['at a moment that is nearer', '2026-11-21 21:30', '2026-11-21 21:59'],
    ["at Japan's midnight", '2026-11-20 23:30', '2026-11-21 00:00'],
  ])('is %s', (_, now, next) => {
    expect(japanTime(plan([deadline()], awake, japan(now), long).next)).toBe(next);
  });
});
