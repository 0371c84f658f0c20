import { expect, type Page, test } from '@playwright/test';
import type { Guarded } from '../run/guarded';
import { addressOf, installIn, leave } from './installed';

declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get: (keys: null) => Promise<object>; set: (kept: object) => Promise<void>; clear: () => Promise<void> }
  >;
  alarms: { getAll: () => Promise<{ name: string }[]>; clearAll: () => Promise<unknown> };
  notifications: { getAll: () => Promise<Record<string, true>>; clear: (id: string) => Promise<unknown> };
  action: {
    getBadgeText: (tab: object) => Promise<string>;
    setBadgeText: (text: { text: string }) => Promise<void>;
  };
};

/** Runs in a page of the extension: by name, everything that it has of its own. */
const heldNames = async () => ({
  local: Object.keys(await chrome.storage.local.get(null)).sort(),
  session: Object.keys(await chrome.storage.session.get(null)).sort(),
  page: [...Object.keys(localStorage), ...(await caches.keys())],
  alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
  notifications: Object.keys(await chrome.notifications.getAll()),
  badge: await chrome.action.getBadgeText({}),
});

/** Runs in a page of the extension: everything goes that it has of its own, but for what it stores. */
const forgetAll = async () => {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = resolve;
      gone.onerror = () => reject(gone.error);
      // It goes as soon as whoever has it open is gone; until then it would be waited for without a word.
      gone.onblocked = () => reject(new Error(`${name} is still open`));
    });
  localStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  await chrome.alarms.clearAll();
  await chrome.action.setBadgeText({ text: '' });
  await chrome.storage.session.clear();
};
/** The worker hears of this, starts, and lays what lies there from the first day on. */
const forgetStored = () => chrome.storage.local.clear();
const keepSomething = () => chrome.storage.local.set({ again: true });

/** What hangs is told by its own name, while there is time left of what its test has. */
const limit = { timeout: 30_000 };

/**
 * One browser for many tests, each of which finds the extension as on its first day. Installing it for each costs half
 * of the suite's time, so it is made as new in its place, and held against what it was when it had just been installed.
 */
export const asNew = (browser: Guarded) => {
  const { context } = browser;
  let isAsBuilt = false;
  let firstDay: Awaited<ReturnType<typeof heldNames>> | null = null;

  /** Once the worker has come to rest after its first start: it lays the words, looks once, and sets its alarm. */
  const begun = async (own: Page, timeout = 10_000) => {
    const held = () => own.evaluate(heldNames);
    // Between any two tests: what is asked seldom is waited for longer than it takes.
    const often = { intervals: [40], timeout, message: 'what a new extension holds' };
    if (firstDay) return expect.poll(held, often).toEqual(firstDay);
    await expect
      .poll(async () => (await held()).local, often)
      .toEqual(expect.arrayContaining(['tidiedOn', 'toldUntil', 'words.version']));
    await expect.poll(async () => (await held()).alarms, often).toEqual(['look']);
    firstDay = await held();
  };

  const uninstall = async (): Promise<void> => {
    isAsBuilt = false;
    // With its last tab gone the browser would open one with a page of its own choice.
    await context.newPage();
    await browser.uninstall();
  };

  return {
    /** What a test may do with it; one that puts in another build has the next one install anew. */
    guarded: { ...browser, uninstall },
    begin: async (): Promise<void> => {
      if (isAsBuilt) return;
      await test.step('the extension is put in', () => installIn(browser), limit);
      isAsBuilt = true;
      const own = await test.step(
        'a page of it is opened',
        async () => {
          const page = await context.newPage();
          await page.goto(addressOf(context, 'manifest.json'));
          return page;
        },
        limit,
      );
      // The three first steps, and the tab that the browser has opened with a page of its own choice.
      for (const page of context.pages().filter((each) => each !== own))
        await test.step(`${page.url()} is closed`, () => page.close(), limit);
      await test.step('it comes to rest', () => begun(own), limit);
    },
    end: async (): Promise<void> => {
      const address = addressOf(context, 'manifest.json');
      const pages = context.pages();
      const open =
        pages.find((page) => page.url() === address) ??
        (await test.step('a page is opened', () => context.newPage(), limit));
      for (const page of pages) {
        if (page === open) continue;
        const url = page.url();
        if (url.startsWith('http')) await test.step(`${url} is left`, () => leave(page), limit);
        await test.step(`${url} is closed`, () => page.close(), limit);
      }
      await test.step(
        'cookies and permissions go',
        async () => {
          await context.clearCookies();
          await context.clearPermissions();
        },
        limit,
      );
      const isReached = () =>
        (open.url() === address ? open.title() : open.goto(address)).then(
          () => true,
          () => false,
        );
      const isThere = isAsBuilt && (await test.step('a page of the extension is reached', isReached, limit));
      // One that a test has reloaded may be gone for good.
      if (!isThere) return test.step('the extension is taken out', uninstall, limit);
      let isAgain = false;
      await expect(async () => {
        // Where nothing is cleared, nothing is heard of it.
        if (isAgain) await open.evaluate(keepSomething);
        isAgain = true;
        await test.step('its worker is stopped', () => browser.stopWorkers(), limit);
        await test.step('what it holds goes', () => open.evaluate(forgetAll), limit);
        // In Firefox these wake it: what it laid meanwhile goes too, and it would not lay it again.
        if (address.startsWith('moz-'))
          await test.step('its worker is stopped again', () => browser.stopWorkers(), limit);
        await test.step('what it stores goes', () => open.evaluate(forgetStored), limit);
        await test.step('it comes to rest', () => begun(open, 5000), limit);
        // A page that was closed just now may have woken it in between: then all of it once more.
      }).toPass({ timeout: 30_000 });
    },
  };
};
