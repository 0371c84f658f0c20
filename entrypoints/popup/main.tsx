import { browser } from 'wxt/browser';
import { openPage } from '../desk/open-page';
import { firstLook } from '../desk/use-tab';
import { readDeadlines } from '../shared/deadlines';
import openJournal from '../shared/journal';
import Popup from './popup';

const shownBlocks = 3;

async function load() {
  const journal = openJournal();
  const others = Promise.all([
    readDeadlines(),
    // Without its journal the popup is still worth opening.
    journal.page({ level: 'block' }, shownBlocks).catch(() => 'failed' as const),
    browser.windows.getCurrent().catch(() => undefined),
    browser.commands.getAll().catch(() => []),
  ]);
  const tab = await firstLook(others);
  const [deadlines, blocks, window, commands] = await others;
  return {
    deadlines,
    blocks: blocks === 'failed' ? blocks : blocks.entries,
    tab,
    windowId: window?.id,
    shortcut: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  };
}
export type First = Awaited<ReturnType<typeof load>>;

void openPage(['QSM クレームガード', 'QSM 클레임 가드', 'QSM 售后卫士', 'QSM Claim Guard'], load, Popup);
