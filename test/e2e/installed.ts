import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Guarded } from '../run/guarded';

const addresses = new WeakMap<BrowserContext, string>();
/** Where a page of the extension stands in this browser. */
export const addressOf = (context: BrowserContext, path: string): string => {
  const address = addresses.get(context);
  if (!address) throw new Error('the extension is not in this browser');
  return `${address}${path}`;
};

/** One of the extension's own pages, in a tab. */
export const openDesk = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(addressOf(context, path), { waitUntil: 'commit' });
  await page.locator('.qg').first().waitFor();
  return page;
};

/** Runs in the extension's own world, in a page of its own that is open, or in one that is opened for it. */
export const inExtension = async <T>(
  context: BrowserContext,
  script: string | (() => Promise<T>),
): Promise<T> => {
  const own = context.pages().find((page) => page.url().startsWith(addressOf(context, '')));
  return (own ?? (await openDesk(context, 'options.html'))).evaluate(script);
};

/** A tab that is closed in the moment in which its page loads itself anew stays open, and whoever waits for that waits for ever. */
export const leave = (page: Page): Promise<void> =>
  expect(async () => {
    if (!page.isClosed()) await page.goto('about:blank', { timeout: 5000 });
  }).toPass({ timeout: 20_000 });

/** The extension as on its first day; it opens its three first steps then. */
export const installIn = async ({ context, install }: Guarded, folder?: string): Promise<void> => {
  // One that lacks something may never come so far as to open them.
  const welcome = folder
    ? context.waitForEvent('page', { timeout: 5000 }).catch(() => {})
    : context.waitForEvent('page');
  addresses.set(context, await install(folder));
  await welcome;
};
