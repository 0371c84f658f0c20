import 'fake-indexeddb/auto';
import './browser';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import bell, { alarmName } from '../../entrypoints/background/bell';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { japanTime } from '../../entrypoints/shared/japan-time';
import { send } from '../../entrypoints/shared/messages';
import deadline from './deadline';

it('a week of alarms, each by a worker that is new, tells every deadline at its moments and never twice', async () => {
  fake.reset();
  Object.assign(fake.i18n, { getUILanguage: () => 'en-US' });
  const told: string[] = [];
  let wall = new Date('2026-12-27T15:00:00.000Z');
  Object.assign(fake.notifications, {
    create: async (_: string, { message }: { message: string }) => {
      const orders = message.split('\n').map((line) => line.split(' ')[0]);
      told.push(`${japanTime(wall)} ${orders.join(',')}`);
    },
  });
  const due = (order: string, day: string, kind: KeptDeadline['kind'] = 'ship-by') =>
    deadline({
      order,
      kind,
      due: new Date(`${day}T23:59:59.999+09:00`).toISOString(),
      since: wall.toISOString(),
    });
  await fake.storage.local.set({
    'deadlines.A': [due('A', '2026-12-29')],
    'deadlines.B': [due('B', '2026-12-31')],
    'deadlines.C': [due('C', '2026-12-31', 'withdrawal-lapses')],
  });
  const end = new Date('2027-01-03T15:00:00.000Z');
  let looks = 0;
  for (; wall < end; looks++) {
    await bell({ now: () => wall, steady: () => 0 }).look();
    const set = await fake.alarms.get(alarmName);
    expect(set?.scheduledTime).toBeGreaterThan(wall.getTime());
    wall = new Date(set?.scheduledTime ?? end);
  }
  expect(told).toEqual([
    '2026-12-29 09:00 A',
    '2026-12-29 21:59 A',
    '2026-12-30 08:00 A',
    '2026-12-31 09:00 B,C',
    '2026-12-31 21:59 B,C',
    '2027-01-01 08:00 B,C',
  ]);
  // Every full hour of the week, and the two moments that are none.
  expect(looks).toBe(7 * 24 + 2);
});

describe('a week of the whole background, its worker stopped after everything it does', () => {
  const hour = 3_600_000;
  /** What the PC's clock shows beyond the true time. */
  let wrong = 0;
  let told: string[] = [];
  const truth = () => Date.now() - wrong;
  const set = (time: number) => vi.setSystemTime(time + wrong);

  /** A worker that is new; storage and alarms are the browser's. */
  const wake = async () => {
    const [local, session, alarms] = [
      await fake.storage.local.get(null),
      await fake.storage.session.get(null),
      await fake.alarms.getAll(),
    ];
    fake.reset();
    await fake.storage.local.set(local);
    await fake.storage.session.set(session);
    for (const { name, scheduledTime } of alarms) fake.alarms.create(name, { when: scheduledTime });
    background.main();
    await settled();
  };
  /** One look waits for those before it: what they had to say is said. */
  const settled = () => fake.runtime.onStartup.trigger();
  const due = (day: string) => new Date(`${day}T23:59:59.999+09:00`).toISOString();
  const see = async (order: string, day: string | null) => {
    await wake();
    await send('deadlines.seen', {
      at: new Date(truth()).toISOString(),
      screen: 'delivery',
      language: 'en',
      rows: [
        {
          order,
          deadlines: day ? [{ kind: 'ship-by', due: due(day), opens: null, certainty: 'exact' }] : [],
          judged: ['ship-by'],
        },
      ],
    });
    await settled();
  };
  const at = (time: string) => new Date(`${time.replace(' ', 'T')}:00+09:00`).getTime();
  /** Rings every alarm until then, as a browser that is open does. */
  const live = async (until: string) => {
    for (;;) {
      const next = (await fake.alarms.get(alarmName))?.scheduledTime ?? Number.POSITIVE_INFINITY;
      if (next - wrong > at(until)) break;
      set(Math.max(next - wrong, truth()));
      await wake();
    }
    set(at(until));
  };

  /** The page speaks before the worker has looked. */
  const wakeTold = async () => {
    await fake.storage.session.set({ pageClock: { ahead: wrong, isExact: true, at: Date.now() } });
    await wake();
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.stubGlobal('indexedDB', new IDBFactory());
    fake.reset();
    wrong = 0;
    told = [];
    Object.assign(fake.i18n, { getUILanguage: () => 'en-US' });
    Object.assign(fake.commands, { onCommand: { addListener: () => {} } });
    Object.assign(fake.notifications, {
      create: async (_: string, { title }: { title: string }) => {
        told.push(`${japanTime(new Date(truth()))} ${title}`);
      },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells everything at its time, through sleep, a clock that is a day wrong, and what ends by itself', async () => {
    set(at('2026-12-28 00:10'));
    await see('100000001', '2026-12-29');
    await see('100000002', '2026-12-31');
    await see('100000003', '2026-12-31');
    await see('100000004', '2026-12-30');
    await live('2026-12-29 12:00');
    // Shipped: the page shows the order, and nothing that runs out.
    await see('100000004', null);
    await live('2026-12-30 20:00');
    expect(await fake.action.getBadgeText({})).toBe('');

    // The PC sleeps over the end of the year.
    set(at('2027-01-01 10:20'));
    await wake();
    await live('2027-01-01 11:00');
    await see('100000005', '2027-01-02');

    // Someone sets the clock a day ahead, and the next page of the console tells.
    wrong = 24 * hour;
    set(at('2027-01-02 00:05'));
    await wakeTold();
    expect(await fake.action.getBadgeText({})).toBe('1');
    await live('2027-01-02 20:00');
    // What was told holds for a day; a page that is opened tells again.
    await send('clock.told', { ahead: wrong, isExact: true });
    await live('2027-01-03 12:00');
    expect(told).toEqual([
      '2026-12-29 09:00 1 due soon',
      '2026-12-29 21:59 1 due soon',
      '2026-12-30 08:00 1 overdue',
      '2027-01-01 10:20 2 overdue',
      '2027-01-02 09:00 1 due soon',
      '2027-01-02 21:59 1 due soon',
      '2027-01-03 08:00 1 overdue',
    ]);
  }, 60_000);
});
