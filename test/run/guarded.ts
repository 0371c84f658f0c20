import type { BrowserContext } from '@playwright/test';

/** Where the practice console stands, which answers under the real one's name. */
export type Served = { port: number; spki: string };

/** A browser with a profile of its own, into which the extension is put, and out of which it goes with all it kept. */
export type Guarded = {
  context: BrowserContext;
  /** As on its first day; answers where its own pages stand. */
  install: (folder?: string) => Promise<string>;
  uninstall: () => Promise<void>;
  /** Answers what the extension asked the network for meanwhile. */
  close: () => Promise<string[]>;
  profile: string;
};
