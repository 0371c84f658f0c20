import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '../../rules/vocabulary';
import type { PracticeConsole } from '../console/server';
import { root } from './packages.mjs';

const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const order = '762060001';
export const pictures = join(root, '.output/tour');

/** What a seller writes who does not know that 30 characters are asked for: 29. */
const tooShort = '本日すでに発送の準備が終わりお届けをお待ちいただけますため';
const enough = `${tooShort}。`;

/** The extension's own words in this language; the console keeps its own. */
const speak = async (context: BrowserContext, language: Language): Promise<void> => {
  const [worker] = context.serviceWorkers();
  const background = worker ?? (await context.waitForEvent('serviceworker'));
  await background.evaluate(`chrome.storage.local.set({ 'settings.language': '${language}' })`);
};

const part = (page: Page, name: string) => page.locator(`qsm-guard[data-part="${name}"]`);

/** The first guard from end to end: a refusal of 29 characters is stopped, one of 30 goes out. Each step leaves a picture. */
export const walkTour = async (
  context: BrowserContext,
  practice: Pick<PracticeConsole, 'reset'>,
  languages: readonly Language[],
): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  context.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  for (const language of languages) {
    practice.reset();
    await speak(context, language);
    const page = await context.newPage();
    const shoot = (name: string) => page.screenshot({ path: join(pictures, `${language}-${name}.png`) });

    await page.goto(
      `${home}/Claim/ClaimManagement.aspx?layout=a&lang=${language === 'en' ? 'ja' : language}`,
    );
    await page.locator('.objbox td', { hasText: order }).first().dblclick();
    await part(page, 'panel').locator('[data-rule]').first().waitFor();
    const refuse = page.locator('[id$=btn_refuse_cancel]');
    await refuse.scrollIntoViewIfNeeded();
    await shoot('1-before-anything-is-pressed');

    await page.locator('[id$=ddl_refusalReason]').selectOption({ index: 4 });
    await page.locator('[id$=txt_refusalText]').fill(tooShort);
    await shoot('2-29-characters');
    await refuse.click();
    const stop = part(page, 'dialog').getByRole('alertdialog');
    await stop.waitFor();
    await shoot('3-stopped');

    await stop.locator('[data-go="back"]').click();
    await page.locator('[id$=txt_refusalText]').fill(enough);
    await refuse.click();
    await page.waitForTimeout(500);
    await shoot('4-30-characters-go-out');
    await walkDesk(context, page, shoot);
    await page.close();
  }
};

const deskPages = [
  'popup',
  'sidepanel',
  'options#rules',
  'options#look',
  'options#deadlines',
  'options#templates',
  'options#journal',
  'options#report',
  'options#data',
  'options#shop',
  'options#capture',
  'options#keys',
  'options#welcome',
  'guide',
  'privacy',
];

/** The extension's own pages, light and dark, as wide as they usually stand, and as narrow as a window can be. */
const walkDesk = async (
  context: BrowserContext,
  page: Page,
  shoot: (name: string) => Promise<unknown>,
): Promise<void> => {
  const [worker] = context.serviceWorkers();
  const before = page.viewportSize();
  for (const [at, path] of deskPages.entries()) {
    const [name = '', chapter = ''] = path.split('#');
    // Another chapter of a page that is open would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(new URL(`${name}.html${chapter && `#${chapter}`}`, worker?.url()).href);
    await page.locator('.qg').first().waitFor();
    await page.setViewportSize({ width: { popup: 380, sidepanel: 360 }[name] ?? 1100, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await shoot(`${at + 5}-${chapter || name}-${colorScheme}`);
    }
    await page.setViewportSize({ width: 420, height: 800 });
    await page.waitForTimeout(300);
    await shoot(`${at + 5}-${chapter || name}-narrow-dark`);
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
};
