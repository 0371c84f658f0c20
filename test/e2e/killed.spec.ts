import { expect, test } from '@playwright/test';
import { japanDate } from '../../entrypoints/shared/japan-time';
import entryWith from '../background/entry';
import { type Seat, takeSeat } from '../run/seat';

let seat: Seat;
test.beforeEach(async ({ browserName }) => {
  seat = await takeSeat(null, browserName);
});
test.afterEach(async () => {
  await seat.leave();
});

/** Of just now: what was let out longer ago and never heard of again is closed as unknown at the next start. */
const at = new Date().toISOString();
const entry = (id: string) => entryWith({ id, at, result: null });
const write = (id: string) => seat.send('journal.write', entry(id));

test('an entry that was answered is there after the browser is killed in the middle of writing', async () => {
  // Four starts of a browser, one after the other.
  test.setTimeout(120_000);
  const answered: string[] = [];
  for (const round of [1, 2, 3]) {
    const writing = (async () => {
      for (let number = 0; ; number++) {
        const id = `round-${round}-${number}`;
        await write(id);
        answered.push(id);
      }
    })().catch(() => {});
    await expect
      .poll(() => answered.filter((id) => id.startsWith(`round-${round}`)).length)
      .toBeGreaterThan(5 * round);
    await seat.kill();
    await writing;
    await seat.start();
  }
  const rows = await seat.journal();
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
  for (const row of rows) expect(row).toMatchObject(entry(row.id));
});

test('an entry is written by a worker that was stopped', async () => {
  await write('entry-before');
  await seat.stopWorkers();
  expect(await seat.send('journal.write', { ...entry('entry-before'), result: 'done' })).toEqual({
    done: true,
    value: null,
  });
  expect((await seat.journal()).map(({ id, result }) => [id, result])).toEqual([['entry-before', 'done']]);
});

test('a worker that was stopped, and whose alarm is lost, sets it again and counts what is due today', async () => {
  const alarms = () => seat.run<{ scheduledTime: number }[]>('chrome.alarms.getAll()');
  const badge = () => seat.run<string>('chrome.action.getBadgeText({})');
  const today = japanDate(new Date());
  await seat.send('deadlines.seen', {
    at,
    screen: 'delivery',
    language: 'ja',
    rows: [
      {
        order: '100000001',
        deadlines: [
          {
            kind: 'ship-by',
            due: new Date(`${today}T23:59:59.999+09:00`).toISOString(),
            opens: null,
            certainty: 'exact',
          },
        ],
        judged: ['ship-by'],
      },
    ],
  });
  await expect.poll(badge).toBe('1');

  await seat.stopWorkers();
  await seat.run('chrome.alarms.clearAll()');
  expect(await alarms()).toEqual([]);
  // Whatever wakes it: it looks before it is asked.
  await seat.send('clock.told', null);
  await expect.poll(async () => (await alarms()).length).toBe(1);
  expect((await alarms())[0]?.scheduledTime).toBeGreaterThan(Date.now());
  expect(await badge()).toBe('1');
});
