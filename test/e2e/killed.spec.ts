import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import { findChromium } from '../run/browsers.mjs';
import { root } from '../run/packages.mjs';

const extension = join(root, '.output/chrome-mv3');
let profile: string;
let context: BrowserContext;

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'qsm-guard-'));
});
test.afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A page of the extension itself, which may speak to its background and look into its journal. */
const open = async (): Promise<Page> => {
  context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', worker.url()).href);
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
  went: 'through',
  reason: null,
  result: null,
  screen: 'delivery',
});

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
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
  const closed = context.waitForEvent('close');
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
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  expect(await write(page, { ...entry('entry-before'), result: 'done' })).toEqual({
    done: true,
    value: null,
  });
  expect((await stored(page)).map(({ id, result }) => [id, result])).toEqual([['entry-before', 'done']]);
});
