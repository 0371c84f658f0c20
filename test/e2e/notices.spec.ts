import type { Page } from '@playwright/test';
import { Seller } from '../console/driver';
import { expect, heard, home, letCopy, openClaim, order, refusal, stop, test, write } from './shop';

const popup = (number: string, query = '') =>
  `${home}/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${number}&from=CLAIM${query}`;
const box = (page: Page, part: 'category' | 'subject' | 'body') =>
  page.locator({ category: 'select', subject: 'input[type="text"]', body: 'textarea' }[part]).first();
const texts = (page: Page) => page.locator('qsm-guard[data-part="templates"]');
const opener = (page: Page) => texts(page).locator('button.texts');
const template = (page: Page, id: string) => texts(page).locator(`[data-template="${id}"]`);
const picker = (page: Page) => texts(page).locator('.picker');
const search = (page: Page) => picker(page).getByRole('combobox');

/** The popup as a seller gets it: opened by the console's own button beside the claim. */
const openPopup = async (page: Page, number = order): Promise<Page> => {
  await openClaim(page, number);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'お客様へのメッセージ' }).click();
  const found = await opened;
  await found.waitForLoadState();
  return found;
};

test('the button gives way to what the page writes where it stands', async ({ page }) => {
  await page.goto(popup(order));
  const button = opener(page).first();
  const over = await button.boundingBox();
  // Beside a narrow box there is room.
  await box(page, 'body').evaluate((field: HTMLElement) => field.style.setProperty('width', '400px'));
  await expect.poll(() => button.boundingBox()).not.toEqual(over);
  const before = await button.boundingBox();
  await page.evaluate((at) => {
    const words = document.body.appendChild(document.createElement('p'));
    words.textContent = 'お客様都合';
    words.style.cssText = `position:absolute; margin:0; left:${at?.x}px; top:${at?.y}px`;
  }, before);
  await expect.poll(() => button.boundingBox()).not.toEqual(before);
});

test('two actions fill title, body and category, with nothing to type', async ({ page }) => {
  const letter = await openPopup(page);
  await letter.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['input', 'change'])
      document.addEventListener(type, (event) => {
        if (event.target instanceof Element) heard.push(`${type} ${event.target.localName}`);
      });
  });
  await opener(letter).click();
  await template(letter, 'refusal-prepared').click();
  await expect(box(letter, 'body')).toHaveValue(new RegExp(`ご注文番号：${order}`));
  await expect(box(letter, 'body')).not.toHaveValue(/\{\{|\[\[/);
  await expect(box(letter, 'subject')).not.toHaveValue('');
  expect(
    await box(letter, 'category').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text),
  ).toBe('キャンセル/払い戻し');
  const said = await letter.evaluate('heard');
  for (const sound of ['input input', 'change input', 'input textarea', 'change textarea', 'change select'])
    expect(said).toContain(sound);
});

test('the item of the order below is in the text', async ({ page }) => {
  const letter = await openPopup(page);
  await opener(letter).click();
  await template(letter, 'refusal-prepared').click();
  await expect(box(letter, 'body')).toHaveValue(/商品名：\S/);
});

test('a cancellation of which the buyer was not told is held, and leads to the message', async ({
  page,
  console,
}) => {
  const seller = new Seller(page, { layout: 'a', language: 'ja' });
  await seller.visit('delivery');
  await seller.open('326316705');
  await seller.tab('cancel');
  await seller.choose('cancelReason', 'out-of-stock');
  await seller.type('memo', '申し訳ございません。在庫がなくなり、お届けできなくなりました。');
  await seller.press('cancel-order');
  await expect(stop(page).locator('[data-rule="buyer-notified-first"]')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await stop(page).getByRole('button', { name: '先にお客様へメッセージを送る' }).click();
  await expect(picker(await opened)).toBeVisible();
  await expect(stop(page)).toHaveCount(0);
  expect(heard(console)).toEqual([]);
  await seller.leave();
});

test('one Ctrl+Z brings back what title, body and category held, and a second what was typed before', async ({
  page,
}) => {
  await page.goto(popup(order));
  const category = await box(page, 'category').inputValue();
  await write(box(page, 'subject'), '書きかけの題');
  await write(box(page, 'body'), '書きかけの文');
  await opener(page).click();
  await template(page, 'refund-arrives-card').click();
  await picker(page).getByRole('button', { name: '置き換える' }).click();
  await expect(box(page, 'body')).toHaveValue(/返金/);
  await picker(page).getByRole('button', { name: '閉じる' }).click();
  await expect(box(page, 'body')).toBeFocused();
  await expect(box(page, 'category')).not.toHaveValue(category);
  await page.keyboard.press('Control+z');
  await expect(box(page, 'body')).toHaveValue('書きかけの文');
  await expect(box(page, 'subject')).toHaveValue('書きかけの題');
  await expect(box(page, 'category')).toHaveValue(category);
  await expect(box(page, 'body')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box(page, 'body')).not.toHaveValue('書きかけの文');
});

test('once the filled text was touched, Ctrl+Z is the browser’s own', async ({ page }) => {
  await page.goto(popup(order));
  await opener(page).click();
  await template(page, 'refund-arrives-card').click();
  await picker(page).getByRole('button', { name: '閉じる' }).click();
  const title = await box(page, 'subject').inputValue();
  await page.evaluate(() => document.execCommand('insertText', false, '追記'));
  await expect(box(page, 'body')).toHaveValue(/追記/);
  await page.keyboard.press('Control+z');
  await expect(box(page, 'body')).not.toHaveValue(/追記/);
  await expect(box(page, 'subject')).toHaveValue(title);
});

test('what was typed is asked about, and kept on the way back', async ({ page }) => {
  await page.goto(popup(order));
  await box(page, 'body').fill('書きかけの文');
  await opener(page).click();
  await template(page, 'refund-arrives-card').click();
  await expect(picker(page)).toContainText('書きかけの文');
  await expect(box(page, 'body')).toHaveValue('書きかけの文');
  await picker(page).getByRole('button', { name: '戻る' }).click();
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await expect(box(page, 'body')).toHaveValue('書きかけの文');
});

test('inserting at the cursor keeps what stands around it', async ({ page }) => {
  await page.goto(popup(order));
  await box(page, 'body').fill('はじめ\nおわり');
  await box(page, 'body').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 3));
  await opener(page).click();
  await template(page, 'refund-arrives-card').click();
  await picker(page).getByRole('button', { name: 'カーソル' }).click();
  await expect(box(page, 'body')).toHaveValue(/^はじめ\n[\s\S]*返金[\s\S]*\nおわり$/);
});

test('a date that no screen has is asked for once, with the guide’s rule beside it', async ({ page }) => {
  await page.goto(popup(order));
  await opener(page).click();
  await template(page, 'withdraw-cancel-request').click();
  await expect(box(page, 'body')).toHaveValue('');
  const date = picker(page).locator('input[type="date"]');
  await expect(date).toBeFocused();
  await expect(picker(page)).toContainText('日数を取ってください');
  await date.fill('2099-12-03');
  await picker(page).getByRole('button', { name: '次へ' }).click();
  await expect(box(page, 'body')).toHaveValue(/12月3日/);
});

test('the keyboard alone goes from the box to a filled box and back', async ({ page }) => {
  await page.goto(popup(order));
  // A person sees that there is something to open.
  await expect(opener(page)).toBeVisible();
  await box(page, 'body').focus();
  await page.keyboard.press('Alt+t');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('refund-arrives-card');
  await page.keyboard.press('Enter');
  await expect(box(page, 'body')).toHaveValue(/返金/);
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveCount(0);
  await expect(box(page, 'body')).toBeFocused();
});

test('the refusal’s own box takes a refusal’s text of thirty characters and more', async ({
  page,
  console,
}) => {
  await openClaim(page);
  await refusal(page).reason.selectOption('ET');
  await refusal(page).text.focus();
  await expect(opener(page).first()).toBeVisible();
  await page.keyboard.press('Alt+t');
  await template(page, 'refusal-text-prepared').click();
  await expect(refusal(page).text).toHaveValue(/.{30,}/);
  await picker(page).getByRole('button', { name: '閉じる' }).click();
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
});

test('nothing of ours stands in the console’s own elements', async ({ page }) => {
  await page.goto(popup(order));
  await opener(page).click();
  await template(page, 'refund-arrives-card').click();
  expect(await page.evaluate(() => document.querySelectorAll('body *:not(qsm-guard) qsm-guard').length)).toBe(
    0,
  );
  expect(await page.evaluate('scriptErrors')).toEqual([]);
});

const record = (page: Page) => page.locator('qsm-guard[data-part="panel"] .notice-record');
const panel = (page: Page) => page.locator('qsm-guard[data-part="panel"] .panel');
const unfold = async (page: Page) => {
  const pill = panel(page).locator('.pill');
  await expect(panel(page)).toBeVisible();
  if (await pill.isVisible()) await pill.click();
};

test('the open order says that nobody was told, and leads through the console’s popup to a filled box', async ({
  page,
}) => {
  await openClaim(page);
  await unfold(page);
  await expect(record(page)).toContainText('まだ');
  const opened = page.waitForEvent('popup');
  await record(page).getByRole('button').first().click();
  const letter = await opened;
  await template(letter, 'refusal-prepared').click();
  await expect(box(letter, 'body')).toHaveValue(new RegExp(order));
});

test('a message that reached the buyer is told of beside its order, with day and time', async ({
  page,
  console,
}) => {
  const letter = await openPopup(page);
  await opener(letter).click();
  await template(letter, 'refusal-prepared').click();
  await picker(letter).getByRole('button', { name: '閉じる' }).click();
  // A popup that closes under the click takes the answer to the click with it.
  await letter
    .getByRole('button', { name: '送信する' })
    .click()
    .catch(() => {});
  await expect.poll(() => heard(console)).toEqual(['send-message accepted']);
  await unfold(page);
  await expect(record(page)).toContainText(/連絡済み.*\d+\/\d+ \d+:\d\d/);
});

test('a message that failed tells nobody', async ({ page, console }) => {
  await page.goto(popup('900000105'));
  await opener(page).click();
  await template(page, 'out-of-stock').click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '送信する' }).click();
  await expect.poll(() => heard(console)).toEqual(['send-message accepted']);
  await page.goto(popup('900000105'));
  await unfold(page);
  await expect(record(page)).toContainText('届いていません');
});

test('a cancelling that ends in an error offers what to ask Qoo10 about it', async ({ page }) => {
  await openClaim(page);
  // What arrives at the console's service makes no sense to it, and it says that something went wrong.
  await page.evaluate(`(() => {
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      return send.call(this, body && '{');
    };
  })()`);
  await page.locator('#ctl00_ctl00_MainMaster_MainHolder_btn_approve_cancel').click();
  await unfold(page);
  const error = record(page).filter({ hasText: 'エラー' });
  await expect(error).toContainText('「キャンセル（承認）」');
  await error.getByRole('button').click();
  await expect(page.locator('qsm-guard [data-inquiry="cancel-error"]')).toContainText(order);
});

test('told another way is kept with a word on how', async ({ page }) => {
  await openClaim(page);
  await unfold(page);
  await record(page).getByRole('button').nth(1).click();
  await record(page).locator('input').fill('電話で');
  await record(page).locator('button[type="submit"]').click();
  await expect(record(page)).toContainText('電話で');
});

test('several ticked orders get one text each, to copy through with a count', async ({ page, context }) => {
  await letCopy(context);
  await page.goto(`${home}/Claim/ClaimManagement.aspx`);
  const ticks = page.locator('.objbox img[src*="item_chk0"]');
  for (const at of [0, 0, 0]) await ticks.nth(at).click();
  await texts(page).locator('button[data-field="orders"]').click();
  await template(page, 'refund-arrives-card').click();
  await expect(picker(page)).toContainText('3件中0件');
  const numbers: (string | undefined)[] = [];
  for (const done of [1, 2, 3]) {
    await picker(page).getByRole('button', { name: 'コピー' }).click();
    await expect(picker(page)).toContainText(`3件中${done}件`);
    const copied = await page.evaluate('navigator.clipboard.readText()');
    numbers.push(/ご注文番号：(\d+)/.exec(String(copied))?.[1]);
    await picker(page).getByRole('button').last().click();
  }
  expect(new Set(numbers).size).toBe(3);
  expect(numbers).not.toContain(undefined);
  await expect(picker(page)).toHaveCount(0);
});

test('an inquiry is filled, asked for what it lacks, and copied by one press', async ({ page, context }) => {
  await letCopy(context);
  // A return that is under way cannot be withdrawn by request: only Qoo10 can.
  await openClaim(page, '900000113', '?buttons=all');
  await unfold(page);
  for (const more of await panel(page).locator('.disclose').all()) await more.click();
  await panel(page).locator('[data-remedy="inquiry"]').first().click();
  await picker(page).locator('input').first().fill('商品は発送済みのため');
  await picker(page).getByRole('button', { name: '次へ' }).click();
  await picker(page)
    .getByRole('button', { name: /コピー/ })
    .click();
  await expect(picker(page)).toContainText('コピーしました');
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('商品は発送済みのため');
});

test('the words that a finding means are named under the box', async ({ page }) => {
  await page.goto(popup(order));
  await box(page, 'body').fill('お電話は03-9876-5432までお願いいたします。');
  await expect(page.locator('.live-line [data-rule="no-personal-data"] q')).toHaveText('03-9876-5432');
});
