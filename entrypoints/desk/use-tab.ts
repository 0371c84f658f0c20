import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lookAtTab, type TabState } from '../shared/tab-look';

/** The page of the console changes without a word to us: the seller opens the next order, types, chooses. */
const again = 1500;

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function lookAtActiveTab(): Promise<TabState> {
  const tab = await activeTab().catch(() => undefined);
  return tab === undefined ? { at: 'elsewhere' } : lookAtTab(tab);
}

/** A page that is busy keeps nobody waiting. */
const patience = 120;

/**
 * Before anything is drawn: what comes a moment later pushes everything else down. `others`: what has to be read
 * besides, beside which this costs nothing.
 */
export const firstLook = (others: Promise<unknown>): Promise<TabState | undefined> =>
  Promise.race([
    lookAtActiveTab(),
    others.then(() => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))),
  ]);

/** What stands in the window's active tab; `undefined` until the first answer. */
export function useTab(first: TabState | undefined): TabState | undefined {
  const [state, setState] = useState(first);
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const mine = ++turn;
      const seen = await lookAtActiveTab();
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
