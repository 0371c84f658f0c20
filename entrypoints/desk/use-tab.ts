import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lookAtTab, type TabState } from '../shared/tab-look';

/** The page of the console changes without a word to us: the seller opens the next order, types, chooses. */
const again = 1500;

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What stands in the window's active tab; `undefined` until the first answer. */
export function useTab(): TabState | undefined {
  const [state, setState] = useState<TabState>();
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const mine = ++turn;
      const tab = await activeTab().catch(() => undefined);
      const seen: TabState = tab === undefined ? { at: 'elsewhere' } : await lookAtTab(tab);
      // An answer that a later question has overtaken is of another tab.
      if (mine !== turn) return;
      setState((before) => (JSON.stringify(before) === JSON.stringify(seen) ? before : seen));
    };
    const soon = () => void look();
    soon();
    const timer = setInterval(soon, again);
    browser.tabs.onActivated.addListener(soon);
    browser.tabs.onUpdated.addListener(soon);
    document.addEventListener('visibilitychange', soon);
    return () => {
      turn = Number.NaN;
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(soon);
      browser.tabs.onUpdated.removeListener(soon);
      document.removeEventListener('visibilitychange', soon);
    };
  }, []);
  return state;
}
