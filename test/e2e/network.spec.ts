import { expect, test } from '@playwright/test';
import { startConsole } from '../console/server';
import { openChromium } from '../run/chromium';
import { openFirefox } from '../run/firefox';
import { home } from './shop';

const from = (name: string) => `https://elsewhere.example/${name}.gif`;

// What all other tests rely on when they find that nothing was asked.
test('a picture of anyone else’s is told of, whether a script of ours asks for it or the page', {
  tag: '@every',
}, async ({ browserName }) => {
  // It starts a browser of its own beside the one that serves the others.
  test.setTimeout(120_000);
  const stand = await startConsole({ layout: 'a', language: 'ja' });
  const guarded = await (browserName === 'firefox' ? openFirefox : openChromium)(stand);
  await guarded.install();
  const page = await guarded.context.newPage();
  await page.goto(`${home}/Claim/ClaimManagement.aspx`);
  const ours = await guarded.ourWorld(page);
  const load = (name: string) =>
    `new Promise((end) => Object.assign(new Image(), { onerror: end, src: '${from(name)}' })).then(() => 1)`;
  await ours.evaluate(`${load('script')}; 1`);
  await page.evaluate(load('page'));
  const asked = await guarded.close();
  await stand.close();
  expect(asked.map((line) => line.split(' ').at(-1)).sort()).toEqual([from('page'), from('script')]);
});
