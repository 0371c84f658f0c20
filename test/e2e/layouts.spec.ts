import type { ElementHandle } from '@playwright/test';
import { type ClaimPanel, openPanel } from './claim-panel';
import { expect, test } from './shop';

const order = '762060001';
const layouts = ['a', 'b', 'c', 'd'];
const languages = ['ja', 'zh', 'ko'];
const refuse = /^(キャンセル拒否|拒绝取消|취소거부)$/;
const other = /^(その他|其他|其它|기타)$/;

const ofLength = (length: number) =>
  '本日すでに発送の準備が終わっております。'.padEnd(length, 'よ').slice(0, length);

const chooseOther = (select: ElementHandle) =>
  select.evaluate((element, words) => {
    if (!(element instanceof HTMLSelectElement)) return;
    element.selectedIndex = [...element.options].findIndex(({ text }) => new RegExp(words).test(text.trim()));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, other.source);

type Way = (panel: ClaimPanel) => Promise<void>;
const ways: Record<string, Way> = {
  mouse: async ({ button }) => (await button(refuse)).click(),
  'click()': async ({ button }) => (await button(refuse)).evaluate((element: HTMLElement) => element.click()),
  function: async ({ frame }) => void (await frame.evaluate('btn_refuse_Onclick()')),
  key: async ({ button }) => {
    const control = await button(refuse);
    await control.evaluate((element: HTMLElement) => (element.closest('a') ?? element).focus());
    await control.press('Enter');
  },
};
/** What has no place for the keys in this layout is pressed in the other ways. */
const waysIn = (layout: string) => Object.entries(ways).filter(([way]) => layout !== 'd' || way !== 'key');

for (const [row, layout] of layouts.entries())
  for (const [column, language] of languages.entries())
    for (const [at, [way, press]] of waysIn(layout).entries()) {
      // With each change every layout, in a language and by a way of its own; `npm run test:every` tries all of them.
      // The first is tried so by refusing.spec.ts already.
      const isOwn = row > 0 && column === row % languages.length && at === row % waysIn(layout).length;
      const tag = isOwn ? '@core' : '@every';
      test(`layout ${layout} in ${language} by ${way}: 29 characters are held and 30 go out`, {
        tag,
      }, async ({ page, console, dialogs }) => {
        const panel = await openPanel(page, order, `layout=${layout}&lang=${language}`);
        await chooseOther(await panel.field('refusalReason'));
        const text = await panel.field('refusalText');
        const dialog = panel.frame.locator('qsm-guard[data-part="dialog"] [role="alertdialog"]');

        await text.fill(ofLength(29));
        await press(panel);
        await expect(dialog).toBeVisible();
        expect(console.requests()).toEqual([]);
        expect(dialogs).toEqual([]);
        await dialog.locator('[data-go="back"]').click();
        await expect(dialog).toHaveCount(0);

        await text.fill(ofLength(30));
        await press(panel);
        await expect
          .poll(() => console.requests().map(({ action, accepted }) => [action, accepted]))
          .toEqual([['refuse-cancel', true]]);
        await expect.poll(() => dialogs.length).toBe(2);
        expect(console.penalties()).toEqual([]);
      });
    }
