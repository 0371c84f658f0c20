import { set } from './desk-pages';
import { expect, ofLength, openDesk, test } from './shop';

test('the popup opens the guide in the reader’s language, with all its pictures and a place to practise', async ({
  context,
}) => {
  const popup = await openDesk(context, 'popup.html');
  await set(popup, { language: 'ko' });
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: '사용 가이드' }).click();
  const guide = await opening;
  await expect(guide.getByRole('heading', { name: '가드가 하는 일' })).toBeVisible();
  const pictures = guide.locator('figure img');
  await expect(pictures).toHaveCount(5);
  for (const each of await pictures.all()) {
    await each.scrollIntoViewIfNeeded();
    await expect
      .poll(() => each.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300);
  }
  await guide.getByLabel('사유', { exact: true }).selectOption('other');
  await guide.getByLabel('고객이 읽는 글').fill(ofLength(29));
  await expect(guide.locator('.what-if-result [data-rule="refusal-other-explained"]')).toBeVisible();
  await guide.getByRole('link', { name: '데이터 처리 안내' }).click();
  await expect(guide.locator('[data-kept]')).toHaveCount(6);
});
