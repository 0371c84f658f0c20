import { chromium } from '@playwright/test';
import { type PracticeConsole, startConsole } from '../../console/server';
import { findChromium } from '../../run/browsers.mjs';
import { bundle } from './open-lab';

/** The practice console at the real one's address, without the extension: its pages are read by the lab's bundle. */
export const openConsole = async () => {
  const console: PracticeConsole = await startConsole({ layout: 'a', language: 'ja' });
  const executablePath = findChromium();
  const [browser, code] = await Promise.all([
    chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      args: [
        `--host-resolver-rules=MAP qsm.qoo10.jp 127.0.0.1:${console.port}, MAP * ~NOTFOUND, EXCLUDE localhost`,
        `--ignore-certificate-errors-spki-list=${console.spki}`,
      ],
    }),
    bundle(),
  ]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const close = async () => {
    await browser.close();
    await console.close();
  };
  return { console, page, code, close };
};
