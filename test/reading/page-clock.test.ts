import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePageClock } from '../../entrypoints/console.content/page-clock';

const minute = 60_000;
/** The true time at which the server makes the page. */
const served = Date.parse('2026-11-26T05:03:05Z');
const field = '<input type="hidden" id="serverTime" value="2026/11/26 14:03:05">';
const shown = '<p id="c">現在時刻 2026/11/26 14:03:05</p>';

const stage = (html: string, wrong: number, { isFresh = true, modified = '' } = {}) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const pc = { wrong, steady: 1000 };
  /** The page was asked for half a second before the server made it. */
  const wall = () => served - 500 + pc.steady + pc.wrong;
  const local = (at: number) => new Date(at).toLocaleString('en-US', { hourCycle: 'h23' }).replace(',', '');
  Object.defineProperty(document, 'lastModified', { get: () => modified || local(wall()) });
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const clock = makePageClock(document, { wall, steady: () => pc.steady }, () => ({
    requestStart: 0,
    responseEnd: 900,
    isFresh,
  }));
  clock.look();
  return { document, pc, clock, local, state: clock.state };
};

afterEach(() => vi.unstubAllEnvs());

describe.each(['Asia/Tokyo', 'Asia/Shanghai', 'America/New_York'])('on a PC in %s', (zone) => {
  it.each([
    ['ahead', 10 * minute],
    ['behind', -10 * minute],
    ['a day ahead', 1440 * minute],
    ['three minutes behind', -3 * minute],
  ])('a clock that is %s is known by what is served', (_, wrong) => {
    vi.stubEnv('TZ', zone);
    for (const html of [field, shown]) {
      const { state } = stage(html, wrong);
      expect(Math.abs((state()?.ahead ?? 0) - wrong)).toBeLessThan(2000);
      expect(state()?.isExact).toBe(true);
    }
  });

  it.each([0, minute, -minute])('a clock that is wrong by %i ms is right enough', (wrong) => {
    vi.stubEnv('TZ', zone);
    expect(stage(field, wrong).state()).toEqual({ ahead: 0, isExact: true });
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a page that tells nothing', '<p>クレーム管理</p>', {}],
    ['of a page out of a cache', field, { isFresh: false }],
    ['of two tellings that differ', `${field}<p>サーバー時刻 2026/11/26 15:30:00</p>`, {}],
  ])('%s', (_, html, options) => {
    expect(stage(html, 10 * minute, options).state()).toBeUndefined();
  });

  it('of a minute that has begun, when it leaves both open', () => {
    const { state } = stage('<p>現在時刻 14:03</p>', 2.5 * minute);
    expect(state()).toBeUndefined();
  });

  it.each(['Asia/Shanghai', 'America/New_York'])('of a time that is the PC’s own, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const wall = new Date(served).toLocaleTimeString('en-GB');
    expect(stage(`<p>現在時刻 ${wall}</p>`, 0).state()).toBeUndefined();
  });

  it('of a time that is told in UTC', () => {
    expect(stage('<p>Server time 05:03:05</p>', 0).state()).toBeUndefined();
  });

  it('of a clock that comes later, until it is seen to go', () => {
    const { document, pc, clock, state } = stage('', 10 * minute);
    document.body.innerHTML = '<p id="c">現在時刻 14:00:00</p>';
    pc.steady += 60_000;
    clock.look();
    expect(state()).toBeUndefined();
    pc.steady += 1000;
    const text = document.querySelector('#c');
    if (text) text.textContent = '現在時刻 14:04:06';
    clock.look();
    expect(Math.abs((state()?.ahead ?? 0) - 10 * minute)).toBeLessThan(2500);
  });

  it('once the PC has slept or its clock was set', () => {
    const { pc, state } = stage(field, 10 * minute);
    expect(state()).toBeDefined();
    pc.wrong = 0;
    expect(state()).toBeUndefined();
  });
});

describe('the day on which the page was last changed', () => {
  it('proves a PC behind that lies before it', () => {
    const { local } = stage('', 0);
    const { state } = stage('', -30 * minute, { modified: local(served) });
    expect(state()?.isExact).toBe(false);
    expect(Math.abs((state()?.ahead ?? 0) + 30 * minute)).toBeLessThan(3000);
  });

  it.each([
    ['it lies in the past', served - 86_400_000],
    ['it is the PC’s own time, where the server sends none', undefined],
  ])('proves nothing where %s', (_, at) => {
    const { local } = stage('', 0);
    expect(stage('', 30 * minute, { modified: at ? local(at) : '' }).state()).toBeUndefined();
  });
});
