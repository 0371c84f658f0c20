import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import bell, { alarmName } from '../../entrypoints/background/bell';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { japanTime } from '../../entrypoints/shared/japan-time';
import deadline from './deadline';

let wall: Date;
let steady: number;
const clock = { now: () => wall, steady: () => steady };
const at = (time: string) => {
  const next = new Date(`${time.replace(' ', 'T')}:00+09:00`);
  steady += next.getTime() - wall.getTime();
  wall = next;
};
const keep = (...deadlines: KeptDeadline[]) =>
  fake.storage.local.set(Object.fromEntries(deadlines.map((one) => [`deadlines.${one.order}`, [one]])));
const alarm = async () => {
  const set = await fake.alarms.get(alarmName);
  return set && japanTime(new Date(set.scheduledTime));
};
let isMute: boolean;
let shown: { id: string; title: string; message: string }[];

beforeEach(async () => {
  fake.reset();
  Object.assign(fake.i18n, { getUILanguage: () => 'en-US' });
  wall = new Date('2026-11-20T03:00:00.000Z');
  steady = 1_000_000;
  shown = [];
  isMute = false;
  Object.assign(fake.notifications, {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      if (isMute) throw new Error('no');
      shown.push({ id, title, message });
    },
  });
  await fake.storage.local.set({ toldUntil: '2026-11-20T03:00:00.000Z' });
});
afterEach(() => vi.restoreAllMocks());

describe('a look', () => {
  it('sets one alarm, and leaves it alone while it is right', async () => {
    await keep(deadline(), deadline({ order: '2' }), deadline({ order: '3', kind: 'claim-turns-late' }));
    const create = vi.spyOn(fake.alarms, 'create');
    const ring = bell(clock);
    await ring.look();
    await ring.look();
    expect(await fake.alarms.getAll()).toHaveLength(1);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await alarm()).toBe('2026-11-20 13:00');
  });

  it('sets the alarm again where an update or a restart has lost it', async () => {
    await keep(deadline());
    await bell(clock).look();
    await fake.alarms.clearAll();
    await bell(clock).look();
    expect(await alarm()).toBe('2026-11-20 13:00');
  });

  it('shows the number due today, and nothing when there is none', async () => {
    await keep(deadline(), deadline({ order: '2' }));
    const ring = bell(clock);
    await ring.look();
    expect(await fake.action.getBadgeText({})).toBe('');
    at('2026-11-21 00:00');
    await ring.look();
    expect(await fake.action.getBadgeText({})).toBe('2');
  });

  it('tells many in one notification, in the language that is set', async () => {
    await fake.storage.local.set({ 'settings.language': 'ja' });
    await keep(
      ...['1', '2', '3', '4', '5', '6'].map((order) =>
        deadline({ order, certainty: order === '2' ? 'estimate' : 'exact' }),
      ),
    );
    at('2026-11-21 09:00');
    await bell(clock).look();
    expect(shown).toEqual([
      {
        id: 'deadlines',
        title: '期限が近い：6件',
        message: [
          '1 発送予定日までの発送 11/21 23:59',
          '2 発送予定日までの発送 11/21 23:59（目安）',
          '3 発送予定日までの発送 11/21 23:59',
          '4 発送予定日までの発送 11/21 23:59',
          'ほか2件',
        ].join('\n'),
      },
    ]);
  });

  it.each([
    ['the one that is set', { 'settings.language': 'ko', consoleLanguage: 'zh' }, '기한 임박: 1건'],
    ["the console's", { consoleLanguage: 'zh' }, '即将到期：1条'],
    ["the browser's", {}, '1 due soon'],
  ])('speaks %s', async (_, stored, title) => {
    await fake.storage.local.set(stored);
    await keep(deadline());
    at('2026-11-21 09:00');
    await bell(clock).look();
    expect(shown.map((one) => one.title)).toEqual([title]);
  });

  it('catches up once on what passed while the PC slept, by a worker that is new each time', async () => {
    await keep(deadline(), deadline({ order: '2', due: '2026-11-23T14:59:59.999Z' }));
    at('2026-11-23 10:00');
    await bell(clock).look();
    await bell(clock).look();
    at('2026-11-23 11:00');
    await bell(clock).look();
    expect(shown.map(({ title }) => title)).toEqual(['1 due soon / 1 overdue']);
  });

  it('tells again what could not be shown', async () => {
    await keep(deadline());
    at('2026-11-21 09:00');
    isMute = true;
    await expect(bell(clock).look()).rejects.toThrow('no');
    isMute = false;
    await bell(clock).look();
    expect(shown.map(({ title }) => title)).toEqual(['1 due soon']);
  });

  it('does its other work where the badge can not be drawn', async () => {
    vi.spyOn(fake.action, 'setBadgeBackgroundColor').mockRejectedValue(new Error('no button'));
    await keep(deadline());
    at('2026-11-21 09:00');
    await bell(clock).look();
    expect(shown).toHaveLength(1);
    expect(await alarm()).toBe('2026-11-21 10:00');
  });

  it('says nothing on the very first day of what went by before', async () => {
    await fake.storage.local.remove('toldUntil');
    await keep(deadline());
    at('2026-11-25 09:00');
    await bell(clock).look();
    expect(shown).toEqual([]);
  });

  it('does not pour out what was held back while notifications were off', async () => {
    await keep(deadline());
    const notifications = { on: false, morning: '09:00', minutesBefore: [120] };
    await fake.storage.local.set({ 'settings.notifications': notifications });
    at('2026-11-21 09:00');
    await bell(clock).look();
    await fake.storage.local.remove('settings.notifications');
    await bell(clock).look();
    expect(shown).toEqual([]);
  });

  it('leaves out a broken deadline and tells the others', async () => {
    await fake.storage.local.set({ 'deadlines.1': 'broken' });
    await keep(deadline({ order: '2' }));
    at('2026-11-21 09:00');
    await bell(clock).look();
    expect(shown.map(({ title }) => title)).toEqual(['1 due soon']);
  });
});

describe('a clock that is set anew', () => {
  it.each([
    ['forward', '2026-11-20 14:03', true],
    ['forward by less than two minutes', '2026-11-20 12:01', false],
    ['back', '2026-11-20 11:50', true],
  ])('%s is noticed against the time that really went by', async (_, time, jumped) => {
    const ring = bell(clock);
    await ring.look();
    wall = new Date(`${time.replace(' ', 'T')}:00+09:00`);
    expect(ring.hasJumped()).toBe(jumped);
    await ring.look();
    expect(ring.hasJumped()).toBe(false);
  });

  it('is no reason for anything when as much time really went by', async () => {
    const ring = bell(clock);
    at('2026-11-20 18:00');
    expect(ring.hasJumped()).toBe(false);
  });

  it('back from a day that was ahead has what is still to come told at its time', async () => {
    await keep(deadline());
    at('2026-11-22 09:00');
    await bell(clock).look();
    at('2026-11-20 12:00');
    await bell(clock).look();
    at('2026-11-21 09:00');
    await bell(clock).look();
    expect(shown.map(({ title }) => title)).toEqual(['1 overdue', '1 due soon']);
    expect(await alarm()).toBe('2026-11-21 10:00');
  });
});

describe('a click on the notification', () => {
  const claims = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx';
  const delivery = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Delivery/DeliveryManagement.aspx';
  const late = { order: '2', due: '2026-11-20T14:59:59.999Z' } as const;

  it.each([
    ['the delivery screen for what is to be shipped', [deadline()], delivery],
    ['the claims for a claim', [deadline({ kind: 'withdrawal-lapses' })], claims],
    [
      'the screen of what it names first',
      [deadline(), deadline({ ...late, kind: 'withdrawal-lapses' })],
      delivery,
    ],
    ['the claims where it is not known what it named', [], claims],
  ])('opens %s, by a worker that is new, and takes the notification away', async (_, kept, url) => {
    await keep(...kept);
    at('2026-11-21 09:00');
    await bell(clock).look();
    const create = vi.spyOn(fake.tabs, 'create');
    await bell(clock).openConsole('another');
    expect(create).not.toHaveBeenCalled();
    await bell(clock).openConsole('deadlines');
    expect(create).toHaveBeenCalledWith({ url });
  });
});

describe('a PC whose clock is wrong, as the console has told', () => {
  const tell = (ahead: number, at: Date) =>
    fake.storage.session.set({ pageClock: { ahead, isExact: true, at: at.getTime() } });
  const day = 86_400_000;

  it('has its day and its moments by the console, and its alarm by the PC', async () => {
    await keep(deadline());
    // True time: noon of the 21st. The PC shows the 20th.
    await tell(-day, wall);
    await bell(clock).look();
    expect(await fake.action.getBadgeText({})).toBe('1');
    expect(shown.map(({ title }) => title)).toEqual(['1 due soon']);
    expect(await alarm()).toBe('2026-11-20 13:00');
  });

  it.each([
    ['a day after', day, ''],
    ['less than a day after', day - 1, '1'],
  ])('is believed to be so or not, %s it was told', async (_, age, badge) => {
    await keep(deadline());
    await tell(-day, new Date(wall.getTime() - age));
    await bell(clock).look();
    expect(await fake.action.getBadgeText({})).toBe(badge);
  });

  it('is believed no more once the clock has been set', async () => {
    await keep(deadline());
    const ring = bell(clock);
    await ring.look();
    await tell(-day, wall);
    wall = new Date(wall.getTime() + 3_600_000);
    await ring.look();
    expect((await fake.storage.session.get('pageClock')).pageClock ?? null).toBe(null);
    expect(await fake.action.getBadgeText({})).toBe('');
  });
});
