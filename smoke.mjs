import { chromium } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
const dir = mkdtempSync('/tmp/bgprof-');
const open = () => chromium.launchPersistentContext(dir, { executablePath: '/usr/bin/chromium', headless: true, chromiumSandbox: false, args: ['--disable-extensions-except=.output/chrome-mv3', '--load-extension=.output/chrome-mv3'] });
let ctx = await open();
let sw = ctx.serviceWorkers()[0] ?? await ctx.waitForEvent('serviceworker');
const wait = (ms) => new Promise(r => setTimeout(r, ms));
for (let i = 0; i < 4; i++) { await wait(700); console.log(i, JSON.stringify(await sw.evaluate(async () => [await chrome.alarms.getAll(), await chrome.storage.local.get(null), await chrome.action.getBadgeText({})]))); }
await sw.evaluate(() => chrome.alarms.create('x', {when: Date.now() + 3e6}));
console.log(await sw.evaluate(() => chrome.alarms.getAll()));
await ctx.close();
