import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { altered, removeAltered } from './altered';
import {
  addOneAndSend,
  expect,
  fillRefusal,
  goBack,
  heard,
  inExtension,
  installIn,
  ofLength,
  part,
  refusal,
  stop,
  test,
} from './shop';

const breaks = `() => { throw new Error('injected') }`;
/** What each layer stands on, broken under it in the real browser. */
const faults: Record<string, { inject: string; why: RegExp; tag?: '@every' }> = {
  'reading: what is shown': {
    inject: `Element.prototype.checkVisibility = ${breaks}`,
    why: /問題が起きた|3回起きた/,
  },
  'judging: the order of the findings': {
    inject: `const { sort } = Array.prototype; Array.prototype.sort = function (...by) {
      if (this[0]?.rule && this[0]?.level) throw new Error('injected');
      return sort.apply(this, by);
    }`,
    why: /問題が起きた|3回起きた/,
    tag: '@every',
  },
  'judging: far too slow': {
    inject: `const { sort } = Array.prototype; Array.prototype.sort = function (...by) {
      if (this[0]?.rule && this[0]?.level) for (const end = performance.now() + 60; performance.now() < end; );
      return sort.apply(this, by);
    }`,
    why: /時間がかかりすぎた|3回起きた/,
  },
  'drawing: the question': {
    inject: `HTMLElement.prototype.showPopover = ${breaks}`,
    why: /問題が起きた|3回起きた/,
  },
};
const often = '3回起きた';
const off = (page: Page) => part(page, 'banner').locator('[data-notice="off"]');
/** As a hand presses: what the fault has us take away must not move the page in between. */
const send = async (page: Page, told: () => number) => {
  const before = told();
  await refusal(page).button.click({ delay: 150 });
  await expect.poll(told).toBe(before + 1);
};

for (const [layer, { inject, why, tag = '@core' }] of Object.entries(faults))
  test(`${layer} breaks: the action goes out, it is said, and the third time this screen is left alone`, {
    tag,
  }, async ({ page, console, errors, guarded }) => {
    test.setTimeout(120_000);
    const told = () => heard(console).length;
    await fillRefusal(page, 29);
    const ours = await guarded.ourWorld(page);
    await ours.evaluate(inject);
    await send(page, told);
    // What draws meets the same fault meanwhile, and counts too.
    await expect(off(page)).toContainText(why);
    await expect(async () => {
      await send(page, told);
      await expect(off(page)).toContainText(often, { timeout: 100 });
    }).toPass();
    await expect(stop(page)).toHaveCount(0);
    expect(errors).toEqual([]);
    expect(await page.evaluate('scriptErrors')).toEqual([]);

    // The page loaded again is guarded again.
    console.reset();
    await fillRefusal(page, 29);
    await refusal(page).button.click();
    await expect(stop(page)).toBeVisible();
    expect(heard(console)).toEqual([]);
  });

test('what is said of a fault does not come between a press and its button', async ({
  page,
  console,
  guarded,
}) => {
  await fillRefusal(page, 29);
  await refusal(page).button.evaluate((button) => {
    button.style.cssText = 'position: fixed; top: 16px; left: 50%; z-index: 5';
  });
  // What is drawn has come, and the change has been looked at: the press is what meets the fault.
  await expect(part(page, 'panel')).toHaveCount(1);
  await page.evaluate(async () => {
    // A look comes behind the picture: with the next one it is over.
    for (let picture = 0; picture < 3; picture++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  const ours = await guarded.ourWorld(page);
  await ours.evaluate(
    `HTMLElement.prototype.showPopover = ${breaks}; Element.prototype.checkVisibility = ${breaks}`,
  );
  await refusal(page).button.click({ delay: 150 });
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
  await expect(off(page)).toBeVisible();
});

test('a page whose own names hide what the document can do hides nothing from us', async ({
  page,
  console,
  errors,
}) => {
  test.setTimeout(120_000);
  await fillRefusal(page, 29);
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.name = 'createTreeWalker';
    document.body.append(picture);
  });
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
  expect(errors).toEqual([]);
});

test('what cannot be written down is held all the same, and the seller is told', async ({
  page,
  console,
  guarded,
}) => {
  test.setTimeout(120_000);
  const unwritten = part(page, 'banner').locator('[data-notice="unwritten"]');
  await fillRefusal(page, 29);
  const ours = await guarded.ourWorld(page);
  await ours.evaluate(`crypto.randomUUID = ${breaks}`);
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  await expect(unwritten).toContainText('この操作は記録に残っていません');
  await addOneAndSend(page, console);
  await expect(off(page)).toHaveCount(0);
});

test('without its worker, and after an update in the middle of a question, nothing goes out and nothing is lost', async ({
  page,
  console,
  context,
  guarded,
  browserName,
}) => {
  test.setTimeout(120_000);
  await fillRefusal(page, 29);
  const ours = await guarded.ourWorld(page);
  await guarded.stopWorkers();
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  await stop(page).locator('textarea').fill('お客様と電話で');

  await inExtension(context, 'chrome.runtime.reload()').catch(() => {});
  await page.bringToFront();
  if (browserName === 'firefox') {
    // Its scripts go with the old version, and the new one's take the page over: what was typed into the question is lost.
    await expect(part(page, 'dialog')).toHaveCount(0);
    expect(heard(console)).toEqual([]);
    await expect(refusal(page).text).toHaveValue(ofLength(29));
    await refusal(page).button.click();
    await addOneAndSend(page, console);
    return;
  }
  await expect.poll(() => ours.evaluate('String(chrome.runtime?.id)')).toBe('undefined');
  await expect(stop(page)).toBeVisible();
  await expect(stop(page).locator('textarea')).toHaveValue('お客様と電話で');
  await stop(page).locator('textarea').press('End');
  await page.keyboard.type('確認済み');
  await expect(stop(page).locator('textarea')).toHaveValue('お客様と電話で確認済み');
  await goBack(page).click();
  await expect(refusal(page).text).toBeFocused();
  await expect(refusal(page).text).toHaveValue(ofLength(29));
  await page.keyboard.type('は');
  await expect(part(page, 'banner').locator('[data-notice="reload"]')).toBeVisible();
  expect(heard(console)).toEqual([]);
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
});

test.afterAll(removeAltered);

test('where what is drawn beside it can not be read, the guard stops all the same and says what is missing', async ({
  page,
  console,
  guarded,
  browserName,
}) => {
  const folder = altered(browserName, (copy) => rmSync(join(copy, 'view.js')));
  await guarded.uninstall();
  await installIn(guarded, folder);
  await fillRefusal(page, 29);
  await expect(part(page, 'banner').locator('[data-notice="undrawn"]')).toContainText(
    'パネルと期限を表示できません',
  );
  await refusal(page).button.click();
  await addOneAndSend(page, console);
  await expect(part(page, 'panel')).toHaveCount(0);
});
