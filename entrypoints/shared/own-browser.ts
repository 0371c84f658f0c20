type Wxt = typeof import('wxt/browser')['browser'];
/** The paths of our own pages are typed where they are opened; here it is a file of ours. */
type Api = Omit<Wxt, 'runtime' | 'storage'> & {
  runtime: Wxt['runtime'] & { getURL(path: string): string };
  /** Since Chrome 130 and Firefox 143. */
  storage: Wxt['storage'] & { local: { getKeys?(): Promise<string[]> } };
};
type Global = { browser?: Api; chrome?: Api };

/**
 * The browser's own interface, for what stands on the console's pages: since Chrome 123 and Firefox 142 both
 * answer with promises, and what makes older ones alike weighs as much as a screen of ours. One difference is
 * left: in Chrome a listener for messages answers through its third argument.
 */
export const own = (): Api => {
  const { browser, chrome } = globalThis as Global;
  // An element of the page with the id `browser` goes by that name too.
  const found = browser?.storage ? browser : chrome;
  if (!found) throw new Error('no extension here');
  return found;
};
