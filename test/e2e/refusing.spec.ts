import type { Page } from '@playwright/test';
import { expect, fillRefusal, goBack, heard, ofLength, refusal, stop, test } from './shop';

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the mouse': (page) => refusal(page).button.click(),
  Enter: (page) => refusal(page).button.press('Enter'),
  Space: (page) => refusal(page).button.press(' '),
  "a script's click()": (page) => refusal(page).button.evaluate((element: HTMLElement) => element.click()),
  "a script's call of the page's function": (page) => page.evaluate('btn_refuse_Onclick()'),
};

for (const [way, press] of Object.entries(ways))
  test(`by ${way} a refusal explained in 29 characters is stopped, and goes out with 30`, async ({
    page,
    console,
    dialogs,
    errors,
  }) => {
    await fillRefusal(page, 29);
    await press(page);
    await expect(stop(page)).toBeVisible();
    await expect(stop(page)).toHaveAttribute('data-action', 'refuse-cancel');
    await expect(stop(page)).toHaveAttribute('data-level', 'block');
    await expect(stop(page).locator('[data-rule="refusal-other-explained"]')).toBeVisible();
    await goBack(page).click();
    await expect(stop(page)).toHaveCount(0);
    await expect(refusal(page).text).toBeFocused();
    await expect(refusal(page).text).toHaveValue(ofLength(29));
    expect(dialogs).toEqual([]);
    expect(heard(console)).toEqual([]);

    await refusal(page).text.fill(ofLength(30));
    await press(page);
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
    await expect.poll(() => dialogs.length).toBe(2);
    await expect(stop(page)).toHaveCount(0);
    expect(console.penalties()).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate('scriptErrors')).toEqual([]);
  });
