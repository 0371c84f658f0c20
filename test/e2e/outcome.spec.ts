import type { BrowserContext, Page } from '@playwright/test';
import { openPanel } from './claim-panel';
import {
  expect,
  fillRefusal,
  goBack,
  heard,
  home,
  inExtension,
  ofLength,
  openClaim,
  order,
  refusal,
  stop,
  test,
} from './shop';

type Seen = { notice: { on: string } | null; refused: { on: string } | null };

/** What the extension remembers of the order. */
const record = (context: BrowserContext): Promise<Seen | null> =>
  inExtension(
    context,
    `chrome.storage.local.get('record.${order}').then((all) => all['record.${order}'] ?? null)`,
  );

/** What the journal says came of it. */
const results = (context: BrowserContext) =>
  inExtension(
    context,
    () =>
      new Promise<[string, string | null][]>((resolve) => {
        const opening = indexedDB.open('journal');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () =>
            resolve(
              reading.result.map((each: { action: string; result: string | null }) => [
                each.action,
                each.result,
              ]),
            );
        };
      }),
  );

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

const writeMessage = async (page: Page, body: string) => {
  await page.goto(`${home}/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${order}&from=CLAIM`);
  await page.evaluate(
    ([subject, text]) => {
      const put = (part: string, value: string) => {
        const field: unknown = Reflect.get(window, 'panelField')(part);
        if (field instanceof HTMLSelectElement)
          field.selectedIndex = [...field.options].findIndex((option) => option.text === value);
        else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
          field.value = value;
        if (field instanceof Element) field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      put('category', 'キャンセル/払い戻し');
      put('subject', subject ?? '');
      put('body', text ?? '');
    },
    ['ご注文の件でございます', body],
  );
};
const send = (page: Page) => page.getByText('送信する').click();

test('a refusal that went through is remembered with its day', async ({ page, console, context }) => {
  await fillRefusal(page, 30);
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
  await expect.poll(async () => (await record(context))?.refused?.on).toBe(today());
});

/** In a layout that posts its form: the next page answers. */
const refuseByPost = async (page: Page) => {
  const { field, button, frame } = await openPanel(page, order, 'layout=c&lang=zh');
  const reason = await field('refusalReason');
  await reason.selectOption({ index: 4 });
  const post = frame.waitForNavigation();
  await (await field('refusalText')).fill(ofLength(30));
  await (await button(/^拒绝取消$/)).click();
  await post;
};

test('a page that loads itself anew tells the next one what was let out: the answer is remembered all the same', async ({
  page,
  console,
  context,
}) => {
  await refuseByPost(page);
  expect(heard(console)).toEqual(['refuse-cancel accepted']);
  await expect.poll(async () => (await record(context))?.refused?.on).toBe(today());
  await expect.poll(() => results(context)).toEqual([['refuse-cancel', 'done']]);
  // The frame and the page around it have both come to rest: neither says that anything was not found.
  await expect(page.locator('[data-notice="missing"]')).toHaveCount(0);
});

test('an answer that stands alone on a page, without a screen or a dialog, is heard', async ({
  page,
  context,
}) => {
  await page.route('**', (route) =>
    route.request().method() === 'POST' && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>已拒绝取消。</p>' })
      : route.fallback(),
  );
  await refuseByPost(page);
  await expect.poll(() => results(context)).toEqual([['refuse-cancel', 'done']]);
});

test('a refusal that the console refused is not', async ({ page, console, context }) => {
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await stop(page).locator('textarea').fill('確認済み');
  await stop(page).locator('[data-go="on"]').click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
  await page.waitForTimeout(300);
  expect((await record(context))?.refused ?? null).toBeNull();
});

test('a message that was delivered is a notice for its order', async ({ page, console, context }) => {
  await writeMessage(page, 'ご注文の商品につきましてご連絡いたします。');
  await send(page);
  await expect.poll(() => heard(console)).toEqual(['send-message accepted']);
  await expect.poll(async () => (await record(context))?.notice?.on).toBe(today());
});

test('a message that did not reach the buyer is none', async ({ page, console, context, dialogs }) => {
  const known = console.world.order(order);
  if (known) known.unreachable = true;
  await writeMessage(page, 'ご注文の商品につきましてご連絡いたします。');
  await send(page);
  await expect.poll(() => dialogs.some((text) => text.startsWith('alert'))).toBe(true);
  await page.waitForTimeout(300);
  expect((await record(context))?.notice ?? null).toBeNull();
});

test('a message without a body is held, in its own small window', async ({ page, console }) => {
  await page.setViewportSize({ width: 720, height: 400 });
  await writeMessage(page, '');
  await send(page);
  await expect(stop(page)).toHaveAttribute('data-action', 'send-message');
  await expect(goBack(page)).toBeInViewport();
  expect(heard(console)).toEqual([]);
});

test('a remedy asks before it writes over what was typed, and Ctrl+Z brings that back', async ({ page }) => {
  await openClaim(page);
  await refusal(page).reason.selectOption('ET');
  await refusal(page).text.fill('発送済み');
  await refusal(page).button.click();
  await stop(page).locator('[data-remedy="template"]').first().click();
  await expect(stop(page)).toHaveCount(0);
  const picker = page.locator('qsm-guard[data-part="templates"] .picker');
  await expect(picker).toContainText('発送済み');
  await expect(refusal(page).text).toHaveValue('発送済み');
  await picker.getByRole('button', { name: '置き換える' }).click();
  await expect(refusal(page).text).toHaveValue(/.{30,}/);
  await page.keyboard.press('Escape');
  await expect(refusal(page).text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(refusal(page).text).toHaveValue('発送済み');
});
