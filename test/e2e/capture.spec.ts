import { readFile } from 'node:fs/promises';
import { set } from './desk-pages';
import { expect, openClaim, openDesk, order, test } from './shop';

const recipient = /[ァ-ヶ一-龯]{2,}[\s　]?様|〒|\d{3}-\d{4}|\+81/;

test('a page is handed in with its own words and without its buyer, as it was shown before', async ({
  context,
  page,
}) => {
  await openClaim(page);
  const desk = await openDesk(context, 'options.html#capture');
  await set(desk, { language: 'en' });
  await desk.getByRole('button', { name: 'Claims' }).click();
  const shown = await desk.getByRole('textbox', { name: 'What the file holds' }).inputValue();
  expect(shown).toContain('data-capture="1" data-path="claim/claimmanagement"');
  expect(shown).toContain('取引情報');
  await expect(desk.locator('.captured-words')).toContainText('販売者メモ');
  expect(shown).not.toContain(order);
  expect(shown.match(/\d{5,}/g)).toBeNull();
  expect(shown).not.toMatch(recipient);
  expect(shown).not.toContain('qsm-guard');

  const saving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save this' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^qsm-page-\d{4}-\d\d-\d\d\.html$/);
  expect(await readFile(await download.path(), 'utf8')).toBe(shown);

  await desk.getByRole('button', { name: 'Discard' }).click();
  await expect(desk.locator('[data-capture-shown]')).toHaveCount(0);
});

test('what a screen was known by yesterday and is not today is told in the side panel', async ({
  context,
  page,
}) => {
  const desk = await openDesk(context, 'sidepanel.html');
  await set(desk, { language: 'en' });
  const kind = 'claims cancel-requested';
  await openClaim(page);
  const stored = () =>
    desk.evaluate<Record<string, { good: { marks: string[] } }>>(
      `chrome.storage.local.get('marks').then(({ marks }) => marks ?? {})`,
    );
  await expect.poll(async () => (await stored())[kind]?.good.marks).toContain('button refuse-cancel');
  expect(JSON.stringify(await stored())).not.toContain(order);
  const today = { on: '2022-08-13', looks: 3, marks: ['screen claims', 'button approve-cancel'] };
  const good = { on: '2022-08-12', marks: [...today.marks, 'field refuse-cancel.reason'] };
  await desk.evaluate(`chrome.storage.local.set({ marks: ${JSON.stringify({ [kind]: { good, today } })} })`);
  await desk.bringToFront();
  const change = desk.locator('[data-change="lost"]');
  await expect(change).toContainText('the reason for refusing');
  await desk.getByRole('button', { name: 'take the page as it is now' }).click();
  await expect(change).toHaveCount(0);
});
