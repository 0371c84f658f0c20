import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtForChromium, openChromium } from '../run/chromium';
import { builtForFirefox, openFirefox } from '../run/firefox';
import type { Guarded } from '../run/guarded';
import { set } from './desk-pages';

type Manifest = { permissions: string[]; storage?: object };
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

let browser: Guarded;
const folders: string[] = [];
test.afterEach(async () => {
  await browser.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const without = (built: string, permission: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qsm-guard-less-'));
  folders.push(folder);
  cpSync(built, folder, { recursive: true });
  const { storage, ...manifest } = manifestIn(folder);
  const less = {
    ...manifest,
    permissions: manifest.permissions.filter((each) => each !== permission),
    // Who names a schema for policies is given the storage with it.
    ...(permission === 'storage' || !storage ? {} : { storage }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(less));
  return folder;
};

const minute = 60_000;
/** A deadline whose notification is due at this very moment, whatever the hour. */
const dueNow = (page: Page): Promise<void> => {
  const at = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();
  const deadline = {
    kind: 'ship-by',
    due: at(60),
    opens: null,
    certainty: 'exact',
    order: '100000001',
    since: at(-180),
    seen: at(-180),
    screen: 'delivery',
    settled: null,
  };
  const stored = { 'deadlines.100000001': [deadline], toldUntil: at(-180) };
  return page.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
};

const pressSidePanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Side panel' }).focus();
  // The popup closes itself when it has done its work.
  await page.keyboard.press('Enter').catch(() => {});
};

/** Where a desktop shows none, Firefox closes a notification as soon as it is there. */
const hearClosed =
  'globalThis.heardClosed = []; chrome.notifications?.onClosed.addListener((id) => void heardClosed.push(id))';

/** What each permission is for, as it shows in a page of the extension. */
const uses: Record<string, string> = {
  alarms: "chrome.alarms?.get('look').then((alarm) => alarm !== undefined)",
  notifications:
    "chrome.notifications?.getAll().then((all) => 'deadlines' in all || heardClosed.includes('deadlines'))",
  storage: "chrome.storage?.local.get('settings.language').then((all) => 'settings.language' in all)",
  sidePanel: "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length === 1)",
};

test('what each permission is for works with it, and fails without it', async ({ browserName }) => {
  // Five builds, one after the other.
  test.setTimeout(120_000);
  const isFirefox = browserName === 'firefox';
  const built = isFirefox ? builtForFirefox : builtForChromium;
  browser = await (isFirefox ? openFirefox : openChromium)(null);
  const { context } = browser;
  const open = async (folder?: string): Promise<{ page: Page; address: string }> => {
    const address = await browser.install(folder);
    const page = await context.newPage();
    await page.goto(`${address}manifest.json`);
    await page.evaluate(hearClosed);
    return { page, address };
  };
  const popup = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${address}popup.html`);
    return page;
  };
  // Firefox asks for no permission to show a sidebar.
  const asked = Object.entries(uses).filter(([permission]) => !isFirefox || permission !== 'sidePanel');
  expect(asked.map(([permission]) => permission).sort()).toEqual(manifestIn(built).permissions.toSorted());

  const { page, address } = await open();
  // The worker's first look ends with having told everything until now: before it, that would be the deadline, too.
  await expect.poll(() => page.evaluate("chrome.storage.local.get('toldUntil')")).toHaveProperty('toldUntil');
  await dueNow(page);
  await set(page, { language: 'en', quietHours: { on: false, from: '23:00', to: '08:00' } });
  if (!isFirefox) await pressSidePanel(await popup(address));
  for (const [permission, use] of asked) await expect.poll(() => page.evaluate(use), permission).toBe(true);
  await browser.uninstall();

  // Nothing to wait for: the browser offers none of it.
  for (const permission of ['alarms', 'notifications', 'storage']) {
    const { page } = await open(without(built, permission));
    expect(await page.evaluate(uses[permission] ?? ''), permission).toBeUndefined();
    await browser.uninstall();
  }

  if (isFirefox) return;
  const lacking = await open(without(built, 'sidePanel'));
  await set(lacking.page, { language: 'en' });
  const opened = await popup(lacking.address);
  const failed = opened.waitForEvent('pageerror');
  await pressSidePanel(opened);
  expect(String(await failed)).toContain('open');
  expect(await lacking.page.evaluate(uses.sidePanel ?? '')).toBe(false);
});
