import type { BrowserContext, Locator, Page } from '@playwright/test';
import { type PictureName, pictures } from '../../entrypoints/guide/pictures';
import type { Language } from '../../rules/vocabulary';
import type { PracticeConsole } from '../console/server';
import { keep, set } from '../e2e/desk-pages';

const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const order = '762060001';
/** One character short of what the guide asks for. */
const tooShort = '本日すでに発送の準備が終わりお届けをお待ちいただけますため';

/** What one picture of the guide shows: where to look, and the words that stand there. */
export type Sight = {
  name: PictureName;
  page: Page;
  clip: { x: number; y: number; width: number; height: number };
  words: readonly string[];
};

const part = (page: Page, name: string) => page.locator(`qsm-guard[data-part="${name}"]`);
const wordsOf = async (of: Locator): Promise<string[]> =>
  (await of.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** The picture's place in the window: around what it is about, and never outside. */
const around = async (page: Page, name: PictureName, what: Locator) => {
  const [width, height] = pictures[name];
  const view = page.viewportSize() ?? { width: 1280, height: 900 };
  const box = (await what.boundingBox()) ?? { x: 0, y: 0, width, height };
  const inside = (middle: number, size: number, most: number) =>
    Math.round(Math.max(0, Math.min(middle - size / 2, most - size)));
  return {
    x: inside(box.x + box.width / 2, width, view.width),
    y: inside(box.y + box.height / 2, height, view.height),
    width,
    height,
  };
};

/** On a busy machine the second press may come too late to make a double one. */
const openOrder = async (page: Page): Promise<void> => {
  const detail = page.locator('.detail', { hasText: order }).first();
  for (let tries = 0; tries < 5; tries++) {
    await page.locator('.objbox td', { hasText: order }).first().dblclick();
    const isThere = await detail.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`The order ${order} does not open.`);
};

/** Through the practice console and the popup, at its address, as the guide tells it, in one language. */
export const walkGuide = async (
  context: BrowserContext,
  practice: Pick<PracticeConsole, 'reset'>,
  popup: string,
  language: Language,
  show: (sight: Sight) => Promise<void>,
): Promise<void> => {
  practice.reset();
  const console = language === 'en' ? 'ja' : language;
  const page = await context.newPage();
  await page.setViewportSize({ width: pictures.deadlines[0], height: 900 });
  await page.goto(popup);
  await page.locator('.qg').first().waitFor();
  // What an earlier language left behind is none of this one's day.
  await page.evaluate('chrome.storage.local.clear()');
  await set(page, { language, theme: 'light' });
  await keep(page, { deadlines: 4, entries: 5 });
  await page.reload();
  await page.locator('.last-blocks li').first().waitFor();
  const [width, height] = pictures.deadlines;
  await show({
    name: 'deadlines',
    page,
    clip: { x: 0, y: 0, width, height },
    // How many are due hangs on the hour.
    words: (await wordsOf(page.locator('h1, h2, .last-blocks .what'))).map((text) =>
      text.replace(/\d+/g, 'n'),
    ),
  });

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${home}/Claim/ClaimManagement.aspx?layout=a&lang=${console}`);
  await openOrder(page);
  const panel = part(page, 'panel');
  await panel.locator('[data-rule]').first().waitFor();
  const refuse = page.locator('[id$=btn_refuse_cancel]');
  await refuse.scrollIntoViewIfNeeded();
  await show({
    name: 'panel',
    page,
    clip: await around(page, 'panel', panel.locator('.panel')),
    words: await wordsOf(panel.locator('h2, h3, .badge')),
  });

  await page.locator('[id$=ddl_refusalReason]').selectOption({ index: 4 });
  await page.locator('[id$=txt_refusalText]').fill(tooShort);
  await refuse.click();
  const stop = part(page, 'dialog').getByRole('alertdialog');
  await stop.waitFor();
  await show({
    name: 'stopped',
    page,
    clip: await around(page, 'stopped', stop),
    words: await wordsOf(stop.locator('h2, .what, button, label')),
  });
  await stop.locator('[data-go="back"]').click();

  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto(`${home}/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${order}&lang=${console}`);
  const texts = part(page, 'templates');
  await texts.locator('button.texts').first().click();
  await texts.locator('.preview .buyer').waitFor();
  await show({
    name: 'texts',
    page,
    clip: await around(page, 'texts', texts.locator('.picker')),
    words: await wordsOf(texts.locator('.group, [role="option"] > :first-child, .caption')),
  });

  await page.setViewportSize({ width: pictures.unchecked[0], height: 900 });
  await page.goto(`${home}/Claim/ClaimManagement.aspx?layout=a&lang=${console}`);
  await openOrder(page);
  await panel.locator('[data-rule]').first().waitFor();
  // A page of tomorrow, on which the choice of a reason is gone.
  await page.locator('[id$=ddl_refusalReason]').evaluate((select) => select.closest('tr')?.remove());
  const banner = part(page, 'banner');
  await banner.locator('.banner').waitFor();
  await show({
    name: 'unchecked',
    page,
    clip: await around(page, 'unchecked', banner.locator('.banner')),
    words: await wordsOf(banner.locator('.banner')),
  });
  await page.close();
};
