import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../run/browsers.mjs';
import { builtForFirefox } from '../run/firefox';

/** Firefox with a fresh profile and the built extension in it, where the console's address leads to this machine. */
export const openSmoke = async (port: number): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox on this machine.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': 'qsm.qoo10.jp',
      'network.socket.forcePort': `443=${port}`,
    },
  });
  await browser.installExtension(builtForFirefox);
  return browser;
};
