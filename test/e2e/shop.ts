import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';
import { answerDialogs } from '../console/dialogs';
import { openRow } from '../console/hand';
import { type PracticeConsole, startConsole } from '../console/server';
import { openChromium } from '../run/chromium';
import { openFirefox } from '../run/firefox';
import type { Guarded } from '../run/guarded';
import { asNew } from './as-new';
import { addressOf, inExtension, installIn, leave, openDesk } from './installed';
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

/** Firefox lets a page read what was copied by a setting of its own (test/run/firefox.ts). */
export const letCopy = async (context: BrowserContext): Promise<void> => {
  if (context.browser()?.browserType().name() === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
};

const leftOfBuyers = async (context: BrowserContext, profile: string): Promise<string[]> => {
  const address = addressOf(context, 'manifest.json');
  const open = context.pages().find((page) => page.url() === address);
  const own = open ?? (await context.newPage());
  const isReached = await own.goto(address, { waitUntil: 'commit' }).then(
    () => true,
    () => false,
  );
  // One that a test has reloaded is out of reach; the bytes on the disk tell all the same.
  return isReached ? keptOfBuyers(own, profile) : filesOfBuyers(profile, new URL(address).host);
};

/** A console and an extension as on their first day for every test, in a browser that serves many: nothing is left from the test before. */
export const test = base.extend<
  Shop & { guarded: Guarded },
  { stand: PracticeConsole; shared: ReturnType<typeof asNew> }
>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures' names from the pattern.
    async ({}, use) => {
      const console = await startConsole({ layout: 'a', language: 'ja' });
      await use(console);
      await console.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ stand, browserName }, use) => {
      const guarded = await (browserName === 'firefox' ? openFirefox : openChromium)(stand);
      await use(asNew(guarded));
      const asked = await guarded.close();
      expect(asked, 'what the extension asked the network for').toEqual([]);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  console: async ({ stand }, use) => {
    stand.reset();
    await use(stand);
  },
  // The console is made as new for every test, whether it looks at it or not.
  guarded: async ({ shared, console: _console }, use) => {
    await shared.begin();
    await use(shared.guarded);
    await shared.end();
  },
  context: async ({ guarded }, use) => {
    const { context, profile } = guarded;
    await use(context);
    expect(await leftOfBuyers(context, profile), 'what the extension keeps of buyers').toEqual([]);
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
      // Firefox doesn't tell Playwright who asks; it tells at the end, when it closes.
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
    const page = await context.newPage();
    await page.bringToFront();
    await use(page);
  },
});
export { addressOf, expect, inExtension, installIn, leave, openDesk };

/** One of our parts on the page. */
export const part = (page: Page, name: string): Locator => page.locator(`qsm-guard[data-part="${name}"]`);
export const stop = (page: Page): Locator => part(page, 'dialog').getByRole('alertdialog');
export const goBack = (page: Page): Locator => stop(page).locator('[data-go="back"]');
export const goOn = (page: Page): Locator => stop(page).locator('[data-go="on"]');

/** Opens the claims screen and the claim of this order in it, as a seller does. */
export const openClaim = async (page: Page, number = order, query = ''): Promise<void> => {
  // Behind another tab it would be drawn, and could be pressed, once a second.
  await page.bringToFront();
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

/**
 * As a hand on the keys does it. In Firefox `fill` puts the text there by itself: it tells of it by the page's own
 * functions, whatever the page has made of them, and leaves nothing that could be undone.
 */
export const write = (field: Locator, text: string): Promise<void> =>
  field.evaluate((element: HTMLInputElement | HTMLTextAreaElement, written) => {
    element.focus();
    element.select();
    document.execCommand('insertText', false, written);
  }, text);

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

/** From the question about a refusal of 29 characters: back, one more, and out. */
export const addOneAndSend = async (page: Page, console: PracticeConsole): Promise<void> => {
  await expect(stop(page)).toBeVisible();
  await goBack(page).click();
  expect(heard(console)).toEqual([]);
  await refusal(page).text.fill(ofLength(30));
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
};
