import type { BrowserContext, Page } from '@playwright/test';
import { expect, home, openDesk, order, test } from './shop';

const openChapter = (context: BrowserContext): Promise<Page> => openDesk(context, 'options.html#templates');
const field = (page: Page, name: string) => page.locator(`form.own-template [name="${name}"]`);
const save = (page: Page) => page.locator('form.own-template [type="submit"]');
const rows = (page: Page) => page.locator('li[data-template]');
const fresh = (page: Page) => page.locator('main .row button.main').first();

const make = async (page: Page, name: string, body: string) => {
  await fresh(page).click();
  await field(page, 'name').fill(name);
  await field(page, 'title').fill('ご注文について');
  await field(page, 'body').fill(body);
  await save(page).click();
  await expect(rows(page).filter({ hasText: name })).toHaveCount(1);
};

test('a text of the shop’s own is made, and offered beside the ready-made ones', async ({
  context,
  page,
}) => {
  const options = await openChapter(context);
  await make(
    options,
    '梱包のご案内',
    'ご注文番号：{{orderNumber}}[[\n送り状番号：{{trackingNumber}}]]\n丁寧にお包みいたします。',
  );
  await page.bringToFront();
  await page.goto(`${home}/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${order}`);
  const texts = page.locator('qsm-guard[data-part="templates"]');
  await texts.locator('button.texts').click();
  await texts.locator('[role="option"]', { hasText: '梱包のご案内' }).click();
  // The part with a tracking number is left out: this order has none.
  await expect(page.locator('textarea')).toHaveValue(`ご注文番号：${order}\n丁寧にお包みいたします。`);
});

test('a text is checked while it is written, by the rules’ own words', async ({ context }) => {
  const page = await openChapter(context);
  await fresh(page).click();
  await field(page, 'name').fill('だめな文');
  await field(page, 'title').fill('件名');
  for (const [body, said] of [
    ['こんにちは。{{buyerName}}', '[data-slip="unknown-blank"]'],
    ['こんにちは。[[{{orderNumber}}', '[data-slip="unpaired"]'],
    ['あ'.repeat(1001), '[data-rule="message-fits"]'],
    ['カード番号は4111-1111-1111-1111です。', '[data-rule="no-personal-data"]'],
  ] as const) {
    await field(page, 'body').fill(body);
    await expect(page.locator(said)).toBeVisible();
    await save(page).click();
    await expect(page.locator('form.own-template')).toBeVisible();
  }
  await field(page, 'body').fill('あ'.repeat(1000));
  await save(page).click();
  await expect(rows(page)).toHaveCount(1);
});

test('a text is copied, moved, deleted and brought back where it was', async ({ context }) => {
  const page = await openChapter(context);
  await make(page, '一番', 'こちらは一番目です。');
  await make(page, '二番', 'こちらは二番目です。');
  await rows(page)
    .nth(1)
    .getByRole('button', { name: /^(上へ|Move up|위로|上移)/ })
    .click();
  await expect(rows(page).first()).toContainText('二番');
  await rows(page).first().getByRole('button').nth(1).click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).first().getByRole('button').last().click();
  await expect(rows(page)).toHaveCount(2);
  await page
    .locator('main .row', { has: page.getByRole('status') })
    .locator('> button')
    .last()
    .click();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText('二番');
});

test('a broken file names line and field and changes nothing', async ({ context }) => {
  const page = await openChapter(context);
  await make(page, '一番', 'こちらは一番目です。');
  const text = '{\n "kind": "qsm-claim-guard-templates",\n "version": 1,\n "templates": [\n  {"v": 1}\n ]\n}';
  await page.locator('input[type="file"]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('main')).toContainText('5');
  await expect(page.locator('main')).toContainText('templates.0');
  await expect(rows(page)).toHaveCount(1);
});
