import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { altered, removeAltered } from './altered';
import { keptOfBuyers } from './kept';
import {
  expect,
  fillRefusal,
  goOn,
  heard,
  inExtension,
  installIn,
  openDesk,
  order,
  refusal,
  stop,
  test,
} from './shop';

const refused: Record<string, string> = {
  fetch: "fetch('https://qsm.qoo10.jp/').then(() => 'answered', () => 'refused')",
  XMLHttpRequest: `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve('answered');
    request.onerror = () => resolve('refused');
    request.open('GET', 'https://qsm.qoo10.jp/');
    request.send();
  })`,
  WebSocket: `new Promise((resolve) => {
    try {
      const socket = new WebSocket('wss://qsm.qoo10.jp/');
      socket.onopen = () => resolve('answered');
      socket.onerror = () => resolve('refused');
    } catch {
      resolve('refused');
    }
  })`,
  'a picture': `new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve('answered');
    picture.onerror = () => resolve('refused');
    picture.src = 'https://qsm.qoo10.jp/practice/client/item_chk0.gif';
  })`,
  'a form': `new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', () => resolve('refused'));
    const form = document.createElement('form');
    form.action = 'https://qsm.qoo10.jp/';
    form.method = 'post';
    document.body.append(form);
    try {
      form.submit();
    } catch {
      resolve('refused');
    }
    setTimeout(() => resolve('answered'), 3000);
  })`,
};

test('no page of the extension can reach even the console', async ({ context, requests }) => {
  await openDesk(context, 'options.html');
  const answers: Record<string, unknown> = {};
  for (const [way, script] of Object.entries(refused)) answers[way] = await inExtension(context, script);
  expect(answers).toEqual(Object.fromEntries(Object.keys(refused).map((way) => [way, 'refused'])));
  // Asked by this test, and seen by who counts requests for all tests.
  requests.length = 0;
});

test('what a seller writes of a buyer is kept without the buyer', async ({
  page,
  context,
  guarded,
  console,
}) => {
  const { buyer, recipient } = console.world.order(order) ?? {};
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await stop(page)
    .locator('textarea')
    .fill(
      `${buyer?.name}様 ${buyer?.phone} ${buyer?.mail} ${recipient?.name}様 ${recipient?.postalCode} へ電話で確認`,
    );
  await goOn(page).click();
  const own = await openDesk(context, 'options.html#journal');
  await expect(own.locator('tbody tr')).toContainText('へ電話で確認');
  await expect(own.locator('tbody tr')).toContainText(order);
  expect(await keptOfBuyers(own, guarded.profile)).toEqual([]);
});

type Manifest = { content_scripts: { matches: string[] }[] };
test.afterAll(removeAltered);
/** The extension, asking for less. */
const without = (browser: string, change: (manifest: Manifest) => void): string =>
  altered(browser, (folder) => {
    const path = join(folder, 'manifest.json');
    const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  });

test('where the console’s address is not asked for, nothing is guarded', async ({
  page,
  console,
  guarded,
  browserName,
}) => {
  const folder = without(browserName, ({ content_scripts }) => {
    for (const script of content_scripts) script.matches = ['https://qsm.example/*'];
  });
  await guarded.uninstall();
  await installIn(guarded, folder);
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  // The console itself refuses 29 characters: what matters is that it was asked.
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
});
