import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import type { Answer, MessageKind, Messages } from '../../entrypoints/shared/messages';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { Guarded, Served } from './guarded';

declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } };
};

/** What a browser leaves in its profile for as long as it runs: a link that ends with the number of its process. */
const locks: Record<string, string> = { chromium: 'SingletonLock', firefox: 'lock' };

/** One seller's PC: a browser with the extension in it, whose profile outlives being killed. */
export const takeSeat = async (served: Served | null, browser = 'chromium') => {
  const profile = mkdtempSync(join(tmpdir(), 'qsm-guard-seat-'));
  let guarded: Guarded;
  let context: BrowserContext;
  let own: Page;
  let address = '';
  /** Errors that nobody caught in the extension's own pages. */
  const errors: string[] = [];

  const start = async () => {
    guarded = await (browser === 'firefox' ? openFirefox : openChromium)(served, { profile });
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
    own: () => own,
    context: () => context,
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
    stopWorkers: () => guarded.stopWorkers(),
    /** As the system kills it: nothing is asked, nothing is put in order first. */
    kill: async () => {
      const closed = context.waitForEvent('close');
      const lock = join(profile, locks[browser] ?? '');
      process.kill(Number(readlinkSync(lock).match(/\d+$/)?.[0]), 'SIGKILL');
      await closed;
      rmSync(lock, { force: true });
    },
    start,
    /** One of our pages in a tab, drawn to the end. */
    desk: async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${address}${path}`);
      await page.locator('.qg').first().waitFor();
      return page;
    },
    /** As an update does it: every page of the old version loses its extension. */
    reload: () => guarded.install(),
    /** A page of the extension in the place of the last one. */
    reopen: async () => {
      own = await context.newPage();
      await own.goto(`${address}manifest.json`);
    },
    leave: async () => {
      const asked = await guarded.close();
      // A browser that was killed may have left one behind that still writes.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
      return asked;
    },
  };
};
export type Seat = Awaited<ReturnType<typeof takeSeat>>;
