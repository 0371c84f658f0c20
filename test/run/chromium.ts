import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import type { Guarded, InputMethod, OurWorld, Served } from './guarded';
import { askedByExtension } from './network-log';
import { root } from './packages.mjs';

const networkLog = 'network.json';
export const builtForChromium = join(root, '.output/chrome-mv3');

/** The console's name leads to this machine, where its certificate is taken; every other name leads nowhere. */
const leadTo = ({ port, spki }: Served): string[] => [
  `--host-resolver-rules=MAP qsm.qoo10.jp 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost`,
  `--ignore-certificate-errors-spki-list=${spki}`,
];

/** A machine without a screen would play its graphics card on the processor: half of a test's time went into that. */
const plainlyDrawn = ['--disable-gpu', '--disable-software-rasterizer'];

/** What every start of Chromium needs, with the extension or without. */
export const launching = (served: Served | null = null, headless = true) => ({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  headless,
  args: [...(headless ? plainlyDrawn : []), ...(served ? leadTo(served) : [])],
});

type Options = {
  headless?: boolean;
  locale?: string;
  /** One that is to outlive the browser. */
  profile?: string;
};

/** The protocol's own words: Playwright knows no extensions. */
type Extensions = {
  send(method: 'Extensions.loadUnpacked', folder: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.uninstall', extension: { id: string }): Promise<unknown>;
};

const stopWorkers = async (context: BrowserContext): Promise<void> => {
  const [page] = context.pages();
  if (!page) throw new Error('Workers are stopped through a page, and none is open.');
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
};

const ourWorld = async (page: Page): Promise<OurWorld> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // Frames of the page may come up later, each with a world of ours.
    const isOfPage = (context.auxData as { frameId?: string } | undefined)?.frameId === frameTree.frame.id;
    if (isOfPage && context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => contexts.length).toBeGreaterThan(0);
  return {
    evaluate: async (expression) => {
      const contextId = contexts.at(-1);
      if (contextId === undefined) throw new Error('our scripts are not on this page');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
  };
};

const inputMethod = async (page: Page): Promise<InputMethod> => {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp', windowsVirtualKeyCode: number) =>
    session.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode });
  // As on a Mac, where a key that an input method has taken keeps its name.
  const taken = () => send('rawKeyDown', 229);
  const letGo = () => send('keyUp', 13);
  return {
    keepEnter: async () => {
      await taken();
      await letGo();
    },
    convert: async (text) => {
      const selectionStart = text.length;
      await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd: selectionStart });
      await taken();
      await session.send('Input.insertText', { text });
      await letGo();
    },
  };
};

/** Chromium, Edge or Chrome; without a console to lead to, every name leads nowhere. */
export const openChromium = async (
  served: Served | null,
  { headless = true, locale, profile: kept }: Options = {},
): Promise<Guarded> => {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'qsm-guard-'));
  const { args, ...started } = launching(served, headless);
  const context = await chromium.launchPersistentContext(profile, {
    ...started,
    ignoreHTTPSErrors: true,
    ...(locale ? { locale } : {}),
    viewport: headless ? { width: 1280, height: 900 } : null,
    // By the protocol an extension goes in and out while the browser runs, and into Chrome itself at all:
    // that one no longer loads what its command line names.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...args,
      '--enable-unsafe-extension-debugging',
      `--log-net-log=${join(profile, networkLog)}`,
      ...(served ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
  });
  const session = (await context.browser()?.newBrowserCDPSession()) as Extensions | undefined;
  if (!session) throw new Error('This Chromium cannot be spoken to.');
  let id = '';
  return {
    context,
    install: async (folder = builtForChromium) => {
      ({ id } = await session.send('Extensions.loadUnpacked', { path: folder }));
      return `chrome-extension://${id}/`;
    },
    uninstall: async () => {
      await session.send('Extensions.uninstall', { id });
    },
    stopWorkers: () => stopWorkers(context),
    isPanelOpen: async () => {
      const count = await context
        .serviceWorkers()[0]
        ?.evaluate<number>(
          "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)",
        );
      return count === 1;
    },
    ourWorld,
    inputMethod,
    close: async () => {
      await context.close();
      const asked = askedByExtension(join(profile, networkLog));
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      return asked;
    },
    profile,
  };
};
