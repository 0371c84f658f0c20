import { browser } from 'wxt/browser';

/** The three first steps, once: an update or a restart of the browser shows nothing. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: '/options.html#welcome' });
}

/** Chrome opens its side panel only in the press of the key itself: nothing may be awaited before. */
export async function openSidePanel(command: string, tab: { windowId: number } | undefined): Promise<void> {
  if (command === 'open-side-panel' && tab) await browser.sidePanel.open({ windowId: tab.windowId });
}
