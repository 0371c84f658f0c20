import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';
import { answerDialogs } from '../console/dialogs';
import { openRow } from '../console/driver';
import { type PracticeConsole, startConsole } from '../console/server';
import { openChromium } from '../run/chromium';
import { openFirefox } from '../run/firefox';
import type { Guarded } from '../run/guarded';
import { filesOfBuyers, keptOfBuyers } from './kept';

type Shop = {
  console: PracticeConsole;
  context: BrowserContext;
  page: Page;
  dialogs: string[];
  errors: string[];
  /** What anyone asked of others than the console, and what the extension's own pages asked of the console. */
  requests: string[];
};

/** Asked to be cancelled, and ready to be sent. */
export const order = '762060001';
export const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';

const addresses = new WeakMap<BrowserContext, string>();
/** Where a page of the extension stands in this browser. */
export const addressOf = (context: BrowserContext, path: string): string => {
  const address = addresses.get(context);
  if (!address) throw new Error('the extension is not in this browser');
  return `${address}${path}`;
};

/** Runs in the extension's own world, in a page of its own: there is always the one that installing opens. */
export const inExtension = async <T>(
  context: BrowserContext,
  script: string | (() => Promise<T>),
): Promise<T> => {
  const own = context.pages().find((page) => page.url().startsWith(addressOf(context, '')));
  return (own ?? (await openDesk(context, 'options.html'))).evaluate(script);
};

/** One of the extension's own pages, in a tab. Firefox never tells that such a page has loaded. */
export const openDesk = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(addressOf(context, path), { waitUntil: 'commit' });
  await page.locator('.qg').first().waitFor();
  return page;
};

/** Firefox lets a page read what was copied by a setting of its own (test/run/firefox.ts). */
export const letCopy = async (context: BrowserContext): Promise<void> => {
  if (context.browser()?.browserType().name() === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
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

/** Firefox shows its own page in the place of a file that is no page: there what is kept can't be read this way. */
const leftOfBuyers = async (context: BrowserContext, profile: string): Promise<string[]> => {
  const own = await context.newPage();
  const address = addressOf(context, 'manifest.json');
  const isReached = await own.goto(address, { waitUntil: 'commit' }).then(
    () => true,
    () => false,
  );
  // One that a test has reloaded is out of reach; the bytes on the disk tell all the same.
  return isReached ? keptOfBuyers(own, profile) : filesOfBuyers(profile, new URL(address).host);
};

/** A browser of its own for every test, and a console as on its first day: nothing is left from the test before. */
export const test = base.extend<Shop & { guarded: Guarded }, { stand: PracticeConsole }>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures' names from the pattern.
    async ({}, use) => {
      const console = await startConsole({ layout: 'a', language: 'ja' });
      await use(console);
      await console.close();
    },
    { scope: 'worker' },
  ],
  console: async ({ stand }, use) => {
    stand.reset();
    await use(stand);
  },
  guarded: async ({ console, browserName }, use) => {
    const guarded = await (browserName === 'firefox' ? openFirefox : openChromium)(console);
    await use(guarded);
    const asked = await guarded.close();
    expect(asked, 'what the extension asked the network for').toEqual([]);
  },
  context: async ({ guarded, browserName }, use) => {
    const { context, profile } = guarded;
    await installIn(guarded);
    await use(context);
    const kept = browserName === 'chromium' ? await leftOfBuyers(context, profile) : [];
    // A tab that is closed while its page loads itself anew keeps the browser from closing.
    await Promise.all(
      context
        .pages()
        .filter((page) => page.url().startsWith('http'))
        .map(leave),
    );
    expect(kept, 'what the extension keeps of buyers').toEqual([]);
  },
  /** What the page asked and said by itself; it is answered with OK. */
  dialogs: async ({ context }, use) => {
    const said: string[] = [];
    const { stop } = answerDialogs(context, ({ type, message }) => said.push(`${type}: ${message}`));
    await use(said);
    await stop();
  },
  /** What the page's own `onerror` would have reported. */
  errors: async ({ context }, use) => {
    const errors: string[] = [];
    const listen = (error: { error: () => unknown }) => void errors.push(String(error.error()));
    context.on('weberror', listen);
    await use(errors);
    context.off('weberror', listen);
  },
  requests: [
    async ({ context, browserName }, use) => {
      const asked: string[] = [];
      // Firefox doesn't tell a page's requests from its own.
      if (browserName === 'firefox') return use(asked);
      const listen = (request: Request) => {
        const { protocol, hostname } = new URL(request.url());
        if (!/^(https?|wss?):$/.test(protocol)) return;
        const from = request.serviceWorker()?.url() ?? request.headers().origin ?? '';
        if (hostname !== new URL(home).hostname || /^\w+-extension:/.test(from))
          asked.push(`${from} asked for ${request.url()}`);
      };
      context.on('request', listen);
      await use(asked);
      context.off('request', listen);
      expect(asked).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ context, dialogs: _dialogs, errors: _errors }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.bringToFront();
    await use(page);
  },
});
export { expect };

/** One of our parts on the page. */
export const part = (page: Page, name: string): Locator => page.locator(`qsm-guard[data-part="${name}"]`);
export const stop = (page: Page): Locator => part(page, 'dialog').getByRole('alertdialog');
export const goBack = (page: Page): Locator => stop(page).locator('[data-go="back"]');
export const goOn = (page: Page): Locator => stop(page).locator('[data-go="on"]');

/** Opens the claims screen and the claim of this order in it, as a seller does. */
export const openClaim = async (page: Page, number = order, query = ''): Promise<void> => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx${query}`);
  await openRow(
    page.locator('.objbox td', { hasText: number }).first(),
    page.locator('.detail', { hasText: number }),
  );
};

const holder = '#ctl00_ctl00_MainMaster_MainHolder_';
/** The refusal's parts in the layout with server ids. */
export const refusal = (page: Page) => ({
  reason: page.locator(`${holder}ddl_refusalReason`),
  text: page.locator(`${holder}txt_refusalText`),
  button: page.locator(`${holder}btn_refuse_cancel`),
});

/** Japanese, and of exactly so many characters. */
export const ofLength = (length: number): string =>
  '本日すでに発送の準備が終わっております。'.slice(0, length).padEnd(length, 'よ');

/** A refusal for another reason, explained in so many characters. */
export const fillRefusal = async (page: Page, length: number): Promise<void> => {
  await openClaim(page);
  await refusal(page).reason.selectOption('ET');
  await refusal(page).text.fill(ofLength(length));
};

/** What reached the server. */
export const heard = (console: PracticeConsole) =>
  console.requests().map(({ action, accepted }) => `${action} ${accepted ? 'accepted' : 'refused'}`);
