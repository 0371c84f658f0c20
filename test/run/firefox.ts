import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import { speakBidi } from './bidi';
import { findFirefox } from './browsers.mjs';
import type { Guarded, Served } from './guarded';
import { root } from './packages.mjs';

export const builtForFirefox = join(root, '.output/firefox-mv3');

const gecko = 'claim-guard@qsm-claim-guard.example';
/** Firefox gives every extension an address by chance; here it is known beforehand. */
const uuid = '3c0f3f6e-8f0a-4a52-9d5e-6f1f0a6b7c8d';

/** The Firefox that is installed, with a profile of its own; the console's name leads to this machine. */
export const openFirefox = async ({ port }: Served): Promise<Guarded> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'qsm-guard-'));
  const bidi = speakBidi(firefox);
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    // Without this the extension's own pages are out of reach.
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: {
      'network.dns.localDomains': 'qsm.qoo10.jp',
      'network.socket.forcePort': `443=${port}`,
      // What was copied is read without asking whoever sits before the screen.
      'dom.events.testing.asyncClipboard': true,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
    },
    timeout: 90_000,
  });
  return {
    context,
    install: async (folder = builtForFirefox) => {
      await bidi('webExtension.install', { extensionData: { type: 'path', path: folder } });
      return `moz-extension://${uuid}/`;
    },
    uninstall: async () => {
      await bidi('webExtension.uninstall', { extension: gecko });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      // Firefox keeps no log of the network that tells who asked: there the pages' requests are counted alone.
      return [];
    },
    profile,
  };
};
