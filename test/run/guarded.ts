import type { BrowserContext, Page } from '@playwright/test';

/** Where the practice console stands, which answers under the real one's name. */
export type Served = { port: number; spki: string };

/** Where the scripts of the extension on a page live, as the browser's own tools reach it: nothing shipped lets one in. */
export type OurWorld = { evaluate: (source: string) => Promise<unknown> };

/** What turns keys into Japanese, Korean or Chinese; it writes into what has the focus. */
export type InputMethod = {
  /** An Enter that it keeps for itself. */
  keepEnter: () => Promise<void>;
  /** Writes a text that can still become another, and the Enter that takes it as it is. */
  convert: (text: string) => Promise<void>;
};

/** A browser with a profile of its own, into which the extension is put, and out of which it goes with all it kept. */
export type Guarded = {
  context: BrowserContext;
  /** As on its first day; answers where its own pages stand. */
  install: (folder?: string) => Promise<string>;
  uninstall: () => Promise<void>;
  /** As the browser does with every worker, or event page, that has been idle for half a minute. */
  stopWorkers: () => Promise<void>;
  /** Chromium's side panel, Firefox's sidebar. */
  isPanelOpen: () => Promise<boolean>;
  ourWorld: (page: Page) => Promise<OurWorld>;
  inputMethod: (page: Page) => Promise<InputMethod>;
  /** Answers what the extension asked the network for meanwhile. */
  close: () => Promise<string[]>;
  profile: string;
};
