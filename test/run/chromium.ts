import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { root } from './packages.mjs';

export const builtForChromium = join(root, '.output/chrome-mv3');

type Served = { port: number; spki: string };

/** Chromium with a profile of its own and the built extension in it, where the console's address leads to this machine. */
export const openChromium = async (
  { port, spki }: Served,
  options: { headless?: boolean; extension?: string; locale?: string } = {},
): Promise<{ context: BrowserContext; close: () => Promise<void> }> => {
  const { headless = true, extension = builtForChromium, locale } = options;
  const profile = mkdtempSync(join(tmpdir(), 'qsm-guard-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    ...(locale ? { locale } : {}),
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Chrome of the last years loads an extension from the command line only with this.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP qsm.qoo10.jp 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
