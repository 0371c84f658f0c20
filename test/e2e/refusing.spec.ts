import type { Page } from '@playwright/test';
import { expect, goBack, openClaim, stop, test } from './shop';

const order = '762060001';
const holder = '#ctl00_ctl00_MainMaster_MainHolder_';
const button = `${holder}btn_refuse_cancel`;

const fill = async (page: Page, text: string): Promise<void> => {
  await openClaim(page, order);
  await page.locator(`${holder}ddl_refusalReason`).selectOption('ET');
  await page.locator(`${holder}txt_refusalText`).fill(text);
};

/** Japanese, and of exactly so many characters. */
const text = (length: number): string =>
  '本日すでに発送の準備が終わっておりますのでお届けをお待ちくださいませ。'
    .slice(0, length)
    .padEnd(length, 'よ');

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the mouse': (page) => page.locator(button).click(),
  Enter: (page) => page.locator(button).press('Enter'),
  Space: (page) => page.locator(button).press(' '),
  "a script's click()": (page) => page.locator(button).evaluate((element: HTMLElement) => element.click()),
  "a script's call of the page's function": (page) => page.evaluate('btn_refuse_Onclick()'),
};

for (const [way, press] of Object.entries(ways)) {
  test(`a refusal explained in 29 characters is stopped by ${way}`, async ({ page, console, dialogs }) => {
    await fill(page, text(29));
    await press(page);
    await expect(stop(page)).toBeVisible();
    await expect(stop(page)).toHaveAttribute('data-action', 'refuse-cancel');
    await expect(stop(page)).toHaveAttribute('data-level', 'block');
    await expect(stop(page).locator('[data-rule="refusal-other-explained"]')).toBeVisible();
    expect(dialogs).toEqual([]);
    await goBack(page).click();
    await expect(stop(page)).toHaveCount(0);
    await expect(page.locator(`${holder}txt_refusalText`)).toBeFocused();
    await expect(page.locator(`${holder}txt_refusalText`)).toHaveValue(text(29));
    expect(console.requests()).toEqual([]);
  });

  test(`a refusal explained in 30 characters goes out by ${way}`, async ({
    page,
    console,
    dialogs,
    errors,
  }) => {
    await fill(page, text(30));
    await press(page);
    await expect
      .poll(() => console.requests().map(({ action, accepted }) => [action, accepted]))
      .toEqual([['refuse-cancel', true]]);
    expect(dialogs).toHaveLength(2);
    await expect(stop(page)).toHaveCount(0);
    expect(console.penalties()).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate('scriptErrors')).toEqual([]);
  });
}
