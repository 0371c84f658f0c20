import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import { speakBidi } from './bidi';
import { findFirefox } from './browsers.mjs';
import { inBrowser, inputMethod, ourWorld } from './firefox-inside';
import { heardOfNetwork, listenToNetwork } from './firefox-network';
import type { Guarded, Served } from './guarded';
import { root } from './packages.mjs';

export const builtForFirefox = join(root, '.output/firefox-mv3');

const gecko = 'claim-guard@qsm-claim-guard.example';
/** Firefox gives every extension an address by chance, and forgets it when that goes; here it is known beforehand. */
const uuid = '3c0f3f6e-8f0a-4a52-9d5e-6f1f0a6b7c8d';
const giveAddress = `Services.prefs.setStringPref(
  'extensions.webextensions.uuids',
  ${JSON.stringify(JSON.stringify({ [gecko]: uuid }))},
)`;

/** Firefox opens a sidebar with the extension that brings it, and again in each later window: every test would pay for it. */
const closeSidebar = `for (const { SidebarController } of Services.wm.getEnumerator('navigator:browser'))
  SidebarController.hide()`;

const hasSidebar = `[...Services.wm.getEnumerator('navigator:browser')].some(
  ({ SidebarController: { isOpen, currentID } }) => isOpen && currentID.includes('claim-guard'),
)`;

const stopEventPage = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${gecko}');
  if (extension.backgroundState !== 'stopped')
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
})()`;

type Options = {
  /** One that is to outlive the browser. */
  profile?: string;
};

/** The Firefox that is installed; the console's name leads to this machine, and without one nowhere. */
export const openFirefox = async (
  served: Served | null,
  { profile: kept }: Options = {},
): Promise<Guarded> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox on this machine.');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'qsm-guard-'));
  const ask = speakBidi(firefox);
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    // Without this the extension's own pages are out of reach.
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: {
      'network.dns.localDomains': 'qsm.qoo10.jp',
      ...(served ? { 'network.socket.forcePort': `443=${served.port}` } : {}),
      // What was copied is read without asking whoever sits before the screen.
      'dom.events.testing.asyncClipboard': true,
      // It has no word for it while it runs: what moves would be seen on its way from one look to the other.
      'ui.prefersReducedMotion': 1,
      // Its viewer would stand in the place of a file that is no page, without the extension's rights.
      'devtools.jsonview.enabled': false,
    },
    timeout: 90_000,
  });
  await inBrowser(ask, listenToNetwork(uuid));
  return {
    context,
    install: async (folder = builtForFirefox) => {
      await inBrowser(ask, giveAddress);
      await ask('webExtension.install', { extensionData: { type: 'path', path: folder } });
      await inBrowser(ask, closeSidebar);
      return `moz-extension://${uuid}/`;
    },
    uninstall: async () => {
      await ask('webExtension.uninstall', { extension: gecko });
    },
    stopWorkers: async () => {
      await inBrowser(ask, stopEventPage);
    },
    isPanelOpen: async () => (await inBrowser(ask, hasSidebar)) === 'true',
    ourWorld: async (page) => ourWorld(ask, page.url(), gecko),
    inputMethod: async (page) => inputMethod(ask, page.url()),
    close: async () => {
      const isThere = context.browser()?.isConnected();
      const asked: string[] = isThere
        ? JSON.parse(await inBrowser(ask, heardOfNetwork))
        : ['Firefox is gone, and what was heard of the network with it'];
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      return asked;
    },
    profile,
  };
};
