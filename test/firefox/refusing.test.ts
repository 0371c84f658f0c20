import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type PracticeConsole, startConsole } from '../console/server';
import { openSmoke } from './open-smoke';

const holder = '#ctl00_ctl00_MainMaster_MainHolder_';
const order = '762060001';
const text = '本日すでに発送の準備が終わっておりますのでお届けをお待ちくださいませ。よろしく';

let practice: PracticeConsole;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  practice = await startConsole({ layout: 'a', language: 'ja' });
  browser = await openSmoke(practice.port);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await practice.close();
}, 60_000);

beforeEach(async () => {
  practice.reset();
  page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
});
afterEach(() => page.close());

const refuseWith = async (length: number) => {
  await page.goto('https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx');
  await page.evaluate((number) => {
    const cell = [...document.querySelectorAll('.objbox td')].find((each) => each.textContent === number);
    cell?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  }, order);
  await page.waitForSelector(`${holder}ddl_refusalReason`);
  await page.select(`${holder}ddl_refusalReason`, 'ET');
  await page.type(`${holder}txt_refusalText`, text.slice(0, length));
  await page.waitForSelector('qsm-guard[data-part="panel"]');
  await page.click(`${holder}btn_refuse_cancel`);
};

it('stops a refusal of 29 characters in Firefox, and the server never hears of it', async () => {
  await refuseWith(29);
  const stop = await page.waitForSelector('qsm-guard[data-part="dialog"] >>> [role="alertdialog"]');
  expect(
    await stop?.evaluate((each) => [each.getAttribute('data-action'), each.getAttribute('data-level')]),
  ).toEqual(['refuse-cancel', 'block']);
  expect(practice.requests()).toEqual([]);
}, 60_000);

it('lets a refusal of 30 characters out in Firefox', async () => {
  await refuseWith(30);
  await expect
    .poll(() => practice.requests().map(({ action, accepted }) => [action, accepted]), { timeout: 10_000 })
    .toEqual([['refuse-cancel', true]]);
}, 60_000);
