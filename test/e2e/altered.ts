import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtForChromium } from '../run/chromium';
import { builtForFirefox } from '../run/firefox';

const made: string[] = [];

/** The extension as it is built for this browser, with something about it changed. */
export const altered = (browser: string, change: (folder: string) => void): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qsm-guard-altered-'));
  made.push(folder);
  cpSync(browser === 'firefox' ? builtForFirefox : builtForChromium, folder, { recursive: true });
  change(folder);
  return folder;
};

/** When all browsers have ended: until then the files of an extension must be there. */
export const removeAltered = (): void => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
};
