import { chromium } from '@playwright/test';
import { type PracticeConsole, startConsole } from '../../console/server';
import { launching } from '../../run/chromium';
import { bundle } from './open-lab';

/** The practice console at the real one's address, without the extension: its pages are read by the lab's bundle. */
export const openConsole = async () => {
  const console: PracticeConsole = await startConsole({ layout: 'a', language: 'ja' });
  const [browser, code] = await Promise.all([chromium.launch(launching(console)), bundle()]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const close = async () => {
    await browser.close();
    await console.close();
  };
  return { console, page, code, close };
};
