import type { Page } from '@playwright/test';
import { axeFaults } from '../run/axe';
import { keep, overflowing, set, stretch } from './desk-pages';
import { addressOf, expect, openDesk, test } from './shop';

const chapters = [
  'rules',
  'look',
  'deadlines',
  'templates',
  'journal',
  'report',
  'data',
  'shop',
  'keys',
  'welcome',
];
const pages = [
  'popup.html',
  'sidepanel.html',
  'guide.html',
  'privacy.html',
  ...chapters.map((chapter) => `options.html#${chapter}`),
];
const languages = ['ja', 'ko', 'zh', 'en'];

/** All of a page shows: what it loads later, and what it keeps folded. */
const unfold = async (page: Page): Promise<void> => {
  const folded = page.locator('.unfold');
  for (const each of await folded.all()) await each.click();
  if ((await folded.count()) > 0 || page.url().includes('guide'))
    await page.locator('.what-if-result').waitFor();
  if (page.url().includes('options')) await page.locator('main > :nth-child(3)').waitFor();
};
/** A chapter is turned to as by its link; any other page is loaded. */
const show = async (page: Page, address: string): Promise<void> => {
  const { hash } = new URL(address);
  if (hash && page.url().split('#')[0] === address.split('#')[0]) {
    await page.evaluate((chapter) => location.assign(chapter), hash);
    await page.locator(`.contents [aria-current][href="${hash}"]`).waitFor({ state: 'attached' });
  } else {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.qg').first().waitFor();
  }
  await unfold(page);
};

for (const language of languages)
  test(`every page in ${language} has no fault that axe finds, light and dark, and fits into 320 px`, {
    // One of the languages is tried with each change, all of them by `npm run test:every`.
    tag: language === 'ja' ? '@core' : '@every',
  }, async ({ context }) => {
    test.setTimeout(240_000);
    const page = await openDesk(context, 'popup.html');
    // A colour that is on its way to another is none of either look.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keep(page);
    await set(page, { language, levels: { 'refusal-other-explained': 'warn', 'message-fits': 'off' } });
    const faults: unknown[] = [];
    const find = async (path: string, theme: string, kind: Parameters<typeof axeFaults>[1]) => {
      for (const [id, [where = '']] of await axeFaults(page, kind))
        faults.push(`${path} ${theme} ${id}: ${where.slice(0, 120)}`);
    };
    for (const path of pages) {
      await set(page, { theme: 'light' });
      await page.setViewportSize({ width: 900, height: 800 });
      await show(page, addressOf(context, path));
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
      // Colours do not depend on the language: both looks are weighed in one of them.
      await find(path, 'light', language === 'ja' ? 'all' : 'no colours');
      if (language === 'ja') {
        await set(page, { theme: 'dark' });
        await page.locator('[data-theme="dark"]').first().waitFor();
        await find(path, 'dark', 'colours');
      }
      await page.setViewportSize({ width: 320, height: 800 });
      faults.push(...(await overflowing(page)).map((what) => `${path} too wide: ${what}`));
    }
    expect(faults).toEqual([]);
  });

test('a language half as long again overflows no page', { tag: '@every' }, async ({ context }) => {
  test.setTimeout(120_000);
  const page = await openDesk(context, 'popup.html');
  await keep(page);
  await set(page, { language: 'en', levels: { 'refusal-other-explained': 'warn' } });
  const faults: string[] = [];
  for (const path of pages) {
    // Words that are stretched already must not grow further with the next chapter.
    await page.goto('about:blank');
    await show(page, addressOf(context, path));
    await stretch(page);
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await overflowing(page)).map((what) => `${path} at ${width}: ${what}`));
    }
  }
  expect(faults).toEqual([]);
});
