import { browser } from 'wxt/browser';
import { consoleHome } from '../shared/console-pages';

export const openConsole = () => browser.tabs.create({ url: consoleHome });

/** One tab of settings, on the chapter that is asked for. */
export const openOptions = (chapter = '') =>
  browser.tabs.create({ url: `/options.html${chapter && `#${chapter}`}` });

export const openGuide = (part = '') => browser.tabs.create({ url: `/guide.html${part && `#${part}`}` });
export const openPrivacy = () => browser.tabs.create({ url: '/privacy.html' });

const hasSidebar = (api: object): api is { sidebarAction: { open: () => Promise<void> } } =>
  'sidebarAction' in api;

/** To be called in the press itself: both browsers open it only on a gesture. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (hasSidebar(browser)) return browser.sidebarAction.open();
  await browser.sidePanel.open({ windowId });
}
