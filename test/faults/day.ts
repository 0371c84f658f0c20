import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { guards, type Seat, type Trial, until } from './seat';

declare const chrome: {
  storage: {
    local: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (values: Record<string, unknown>) => Promise<void>;
    };
  };
  alarms: { create: (name: string, when: { when: number }) => Promise<void> };
};
const hour = 3_600_000;
const orders = 24;

/**
 * An hour passes: as no browser's clock can be set from outside, everything that is kept becomes an hour older.
 * The worker is dead then, and an alarm wakes a new one.
 */
const passes = async (seat: Seat, hours: number): Promise<void> => {
  await seat.stopWorkers();
  await seat.own().evaluate(async (by) => {
    const older = (value: unknown): unknown => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))
        return new Date(Date.parse(value) - by).toISOString();
      if (Array.isArray(value)) return value.map(older);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, older(each)]));
    };
    const all = await chrome.storage.local.get(null);
    await chrome.storage.local.set(
      Object.fromEntries(Object.entries(all).map(([key, value]) => [key, older(value)])),
    );
    await chrome.alarms.create('look', { when: Date.now() });
  }, hours * hour);
};

export const day: Trial[] = [
  {
    what: '24 simulated hours with sleep',
    how: 'one deadline an hour; the worker dies before each, eight of the hours the PC sleeps: each is told once',
    run: async (seat) => {
      const now = Date.now();
      const iso = (at: number) => new Date(at).toISOString();
      const due = (at: number): KeptDeadline => ({
        kind: 'ship-by',
        due: iso(now + (at + 0.5) * hour),
        opens: null,
        certainty: 'exact',
        order: `24000${String(at).padStart(4, '0')}`,
        since: iso(now),
        seen: iso(now),
        screen: 'claims',
        settled: null,
      });
      const all = Array.from({ length: orders }, (_, at) => due(at));
      await seat.run(
        `chrome.storage.local.set(${JSON.stringify({
          ...Object.fromEntries(all.map((each) => [`deadlines.${each.order}`, [each]])),
          // No quiet hours: which hour of the day it is in Japan must not matter.
          'settings.quietHours': { on: false, from: '23:00', to: '08:00' },
          'settings.notifications': { on: true, morning: null, minutesBefore: [] },
          'settings.language': 'en',
          toldUntil: iso(now),
        })})`,
      );
      const lost: string[] = [];
      const hours = [...Array.from({ length: 10 }, () => 1), 8, ...Array.from({ length: 6 }, () => 1)];
      for (const some of hours) {
        await seat.run("chrome.notifications.clear('deadlines')");
        const before = (await seat.stored()).toldUntil;
        await passes(seat, some);
        const shifted = (await seat.stored()).toldUntil;
        await until('the new worker has looked', async () => {
          const { toldUntil } = await seat.stored();
          return (
            typeof toldUntil === 'string' &&
            toldUntil !== before &&
            Date.parse(toldUntil) > Date.now() - hour / 2
          );
        }).catch((error) => lost.push(`${error.message}: told until ${shifted}`));
        const alarm = await seat.run<{ scheduledTime: number } | undefined>("chrome.alarms.get('look')");
        if (!alarm || alarm.scheduledTime < Date.now() - 1000) lost.push('no alarm is set for the next look');
        const shown = await seat.run<Record<string, unknown>>('chrome.notifications.getAll()');
        if (!('deadlines' in shown)) lost.push(`nothing was told in one of the hours`);
      }
      const kept = Object.entries(await seat.stored()).filter(([key]) => key.startsWith('deadlines.24000'));
      if (kept.length !== orders) lost.push(`${kept.length} of ${orders} deadlines are kept`);
      return [...lost, ...(await guards(seat))];
    },
  },
];
