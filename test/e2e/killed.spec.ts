import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import { openChromium } from '../run/chromium';
import type { Guarded } from '../run/guarded';

let profile: string;
let browser: Guarded | undefined;

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'qsm-guard-'));
});
test.afterEach(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A page of the extension itself, which may speak to its background and look into its journal. */
const open = async (): Promise<Page> => {
  browser = await openChromium(null, { profile });
  const address = await browser.install();
  const page = await browser.context.newPage();
  await page.goto(`${address}manifest.json`);
  return page;
};

/** Of just now: what was let out longer ago and never heard of again is closed as unknown at the next start. */
const at = new Date().toISOString();
const entry = (id: string): JournalEntry => ({
  id,
  at,
  action: 'cancel-order',
  order: '100000001',
  orders: 1,
  level: 'warn',
  rules: ['buyer-notified-first'],
  unchecked: [],
  went: 'through',
  reason: null,
  result: null,
  screen: 'delivery',
});

declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  alarms: {
    getAll: () => Promise<{ scheduledTime: number }[]>;
    clearAll: () => Promise<boolean>;
  };
  action: { getBadgeText: (details: object) => Promise<string> };
};
const write = (page: Page, payload: JournalEntry) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    kind: 'journal.write',
    payload,
  });

const stored = (page: Page): Promise<JournalEntry[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );

/** As the system kills it: nothing is asked, nothing is put in order first. */
const killBrowser = async () => {
  const closed = browser?.context.waitForEvent('close');
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await closed;
};

test('an entry that was answered is there after the browser is killed in the middle of writing', async () => {
  const answered: string[] = [];
  for (const round of [1, 2, 3]) {
    const page = await open();
    const writing = (async () => {
      for (let number = 0; ; number++) {
        const id = `round-${round}-${number}`;
        await write(page, entry(id));
        answered.push(id);
      }
    })().catch(() => {});
    await expect
      .poll(() => answered.filter((id) => id.startsWith(`round-${round}`)).length)
      .toBeGreaterThan(5 * round);
    await killBrowser();
    await writing;
  }
  const rows = await stored(await open());
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
  for (const row of rows) expect(row).toMatchObject(entry(row.id));
});

test('an entry is written by a worker that was stopped', async () => {
  const page = await open();
  await write(page, entry('entry-before'));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  expect(await write(page, { ...entry('entry-before'), result: 'done' })).toEqual({
    done: true,
    value: null,
  });
  expect((await stored(page)).map(({ id, result }) => [id, result])).toEqual([['entry-before', 'done']]);
});

test('a worker that was stopped, and whose alarm is lost, sets it again and counts what is due today', async () => {
  const page = await open();
  const alarms = () => page.evaluate(() => chrome.alarms.getAll());
  const say = (kind: string, payload: unknown) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', kind, payload });
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  await say('deadlines.seen', {
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
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(() => chrome.alarms.clearAll());
  expect(await alarms()).toEqual([]);
  // Whatever wakes it: it looks before it is asked.
  await say('clock.told', null);
  await expect.poll(async () => (await alarms()).length).toBe(1);
  expect((await alarms())[0]?.scheduledTime).toBeGreaterThan(Date.now());
  expect(await page.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
});
