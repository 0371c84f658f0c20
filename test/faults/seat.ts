import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import type { Answer, MessageKind, Messages } from '../../entrypoints/shared/messages';
import type { PracticeConsole } from '../console/server';
import { openChromium } from '../run/chromium';
import type { Guarded } from '../run/guarded';

const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const order = '762060001';
const field = (name: string) => `#ctl00_ctl00_MainMaster_MainHolder_${name}`;

declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } };
};

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is yes. */
export const until = async (what: string, isSo: () => Promise<boolean>, seconds = 30): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await wait(100);
  }
};

/** One seller's PC: a browser with the extension in it, whose profile outlives being killed. */
export const takeSeat = async (practice: PracticeConsole) => {
  const profile = mkdtempSync(join(tmpdir(), 'qsm-guard-faults-'));
  let guarded: Guarded;
  let context: BrowserContext;
  let own: Page;
  let address = '';
  /** Errors that nobody caught in the extension's own pages. */
  const errors: string[] = [];

  const start = async () => {
    guarded = await openChromium(practice, { profile });
    ({ context } = guarded);
    // What runs this file gives functions their names by a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    context.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    context.on('weberror', (error) => {
      if (error.page()?.url().startsWith('chrome-extension:')) errors.push(String(error.error()));
    });
    address = await guarded.install();
    own = await context.newPage();
    await own.goto(`${address}manifest.json`);
  };
  await start();

  const send = <K extends MessageKind>(kind: K, payload: Messages[K]['payload']): Promise<Answer<K>> =>
    own.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<never>, {
      to: 'background',
      kind,
      payload,
    });

  return {
    errors,
    send,
    /** For what only this browser's own page may do. */
    get own() {
      return own;
    },
    get context() {
      return context;
    },
    run: <T>(script: string): Promise<T> => own.evaluate(script),
    stored: (): Promise<Record<string, unknown>> => own.evaluate(() => chrome.storage.local.get(null)),
    journal: (): Promise<JournalEntry[]> =>
      own.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open('journal');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result.transaction('entries').objectStore('entries').getAll();
              reading.onerror = () => reject(reading.error);
              reading.onsuccess = () => {
                opening.result.close();
                resolve(reading.result);
              };
            };
          }),
      ),
    /** As the browser does with every worker that has been idle for half a minute. */
    stopWorkers: async () => {
      const devtools = await context.newCDPSession(own);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    },
    /** As the system kills it: nothing is asked, nothing is put in order first. */
    kill: async () => {
      const closed = context.waitForEvent('close');
      process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
      await closed;
      rmSync(join(profile, 'SingletonLock'), { force: true });
    },
    start,
    /** One of our pages in a tab, drawn to the end. */
    desk: async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${address}${path}`);
      await page.locator('.qg').first().waitFor();
      return page;
    },
    /** A refusal of 29 characters, pressed: is it stopped? */
    refuse: async (page: Page, length: number): Promise<boolean> => {
      await page.locator(field('ddl_refusalReason')).selectOption('ET');
      await page
        .locator(field('txt_refusalText'))
        .fill('本日すでに発送の準備が終わっております。'.padEnd(length, 'よ'));
      const before = practice.requests().length;
      await page.locator(field('btn_refuse_cancel')).click();
      const dialog = page.locator('qsm-guard[data-part="dialog"]').getByRole('alertdialog');
      await until('the press is answered', async () =>
        practice.requests().length > before ? true : dialog.isVisible(),
      );
      return dialog.isVisible();
    },
    console: async (rows?: number): Promise<Page> => {
      practice.reset();
      const page = await context.newPage();
      await page.goto(`${home}/Claim/ClaimManagement.aspx?layout=a&lang=ja${rows ? `&rows=${rows}` : ''}`);
      await page.locator('.objbox td', { hasText: order }).first().dblclick();
      await page.locator(field('btn_refuse_cancel')).waitFor();
      return page;
    },
    requests: () => practice.requests().length,
    reaches: async (count: number): Promise<boolean> =>
      until('the server is asked', async () => practice.requests().length >= count, 10).then(
        () => true,
        () => false,
      ),
    /** As an update does it: every page of the old version loses its extension. */
    update: async () => {
      await own.evaluate('chrome.runtime.reload()').catch(() => {});
      await until('the new version answers', async () => {
        own = await context.newPage();
        await own.goto(`${address}manifest.json`);
        const answer = await send('record.note', {
          what: 'refused',
          order: 'after-the-update',
          at: new Date().toISOString(),
        });
        return answer.done;
      });
    },
    leave: async () => {
      const asked = await guarded.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      return asked;
    },
  };
};
export type Seat = Awaited<ReturnType<typeof takeSeat>>;

/** What was lost or went wrong, each in a sentence; empty: nothing. */
export type Lost = string[];
export type Trial = { what: string; how: string; run: (seat: Seat) => Promise<Lost> };

export const entryOf = (id: string, change: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  at: new Date().toISOString(),
  action: 'cancel-order',
  order: '100000001',
  orders: 1,
  level: 'warn',
  rules: ['buyer-notified-first'],
  unchecked: [],
  went: 'through',
  reason: null,
  result: 'done',
  screen: 'delivery',
  ...change,
});

/** Stops 29 characters and lets 30 go: what the product is for. */
export const guards = async (seat: Seat): Promise<Lost> => {
  const page = await seat.console();
  const lost: Lost = [];
  if (!(await seat.refuse(page, 29))) lost.push('29 characters went out');
  else await page.locator('qsm-guard[data-part="dialog"] [data-go="back"]').click();
  if (await seat.refuse(page, 30)) lost.push('30 characters were stopped');
  await page.close();
  return lost;
};

/** The three pages of the extension, and what they threw. */
export const opens = async (seat: Seat): Promise<Lost> => {
  const before = seat.errors.length;
  const lost: Lost = [];
  for (const path of ['popup.html', 'sidepanel.html', 'options.html#rules', 'options.html#journal']) {
    const page = await seat.desk(path).catch(() => null);
    if (!page) lost.push(`${path} does not open`);
    await page?.close();
  }
  return [...lost, ...seat.errors.slice(before)];
};
