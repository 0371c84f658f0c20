import './browser';
import { expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import bell, { alarmName } from '../../entrypoints/background/bell';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { japanTime } from '../../entrypoints/shared/japan-time';
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
