import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Dialog,
  type Locator,
  type Page,
} from '@playwright/test';
import { type PracticeConsole, startConsole } from '../console/server';
import { findChromium } from '../run/browsers.mjs';
import { root } from '../run/packages.mjs';

type Shop = {
  console: PracticeConsole;
  context: BrowserContext;
  page: Page;
  dialogs: string[];
  errors: string[];
};

const extension = join(root, '.output/chrome-mv3');
/** Asked to be cancelled, and ready to be sent. */
export const order = '762060001';
export const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';

/** With a fresh profile; the real console's name leads to the practice console, every other name nowhere. */
export const openBrowser = async (console: PracticeConsole, isGuarded: boolean) => {
  const profile = mkdtempSync(join(tmpdir(), 'qsm-guard-'));
  const guarded = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...(isGuarded ? guarded : []),
      `--host-resolver-rules=MAP qsm.qoo10.jp 127.0.0.1:${console.port}, MAP * ~NOTFOUND, EXCLUDE localhost`,
      `--ignore-certificate-errors-spki-list=${console.spki}`,
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
};

/** A console and a browser of one's own for every test: nothing is left from the test before. */
export const test = base.extend<Shop>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures' names from the pattern.
  console: async ({}, use) => {
    const console = await startConsole({ layout: 'a', language: 'ja' });
    await use(console);
    await console.close();
  },
  context: async ({ console }, use) => {
    const { context, close } = await openBrowser(console, true);
    await use(context);
    await close();
  },
  /** What the page asked and said by itself; it is answered with OK. */
  dialogs: async ({ context }, use) => {
    const said: string[] = [];
    context.on('dialog', async (dialog: Dialog) => {
      said.push(`${dialog.type()}: ${dialog.message()}`);
      await dialog.accept().catch(() => {});
    });
    await use(said);
  },
  /** What the page's own `onerror` would have reported. */
  errors: async ({ context }, use) => {
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(String(error.error())));
    await use(errors);
  },
  page: async ({ context, dialogs: _dialogs, errors: _errors }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
export { expect } from '@playwright/test';

/** One of our parts on the page. */
export const part = (page: Page, name: string): Locator => page.locator(`qsm-guard[data-part="${name}"]`);
export const stop = (page: Page): Locator => part(page, 'dialog').getByRole('alertdialog');
export const goBack = (page: Page): Locator => stop(page).locator('[data-go="back"]');
export const goOn = (page: Page): Locator => stop(page).locator('[data-go="on"]');

/** Opens the claims screen and the claim of this order in it, as a seller does. */
export const openClaim = async (page: Page, number = order, query = ''): Promise<void> => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx${query}`);
  await page.locator('.objbox td', { hasText: number }).first().dblclick();
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
