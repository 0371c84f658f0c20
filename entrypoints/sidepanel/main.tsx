import { openPage } from '../desk/open-page';
import { firstLook } from '../desk/use-tab';
import { readDeadlines } from '../shared/deadlines';
import { readHealth } from '../shared/reading-health';
import { readRecords } from './records';
import SidePanel, { hasOrder, loadOrderHere } from './side-panel';

async function load() {
  const others = Promise.all([readDeadlines(), readRecords(), readHealth()]);
  const tab = await firstLook(others);
  // The rules are on their way while the rest is still being read.
  const [[deadlines, records, health], OrderHere] = await Promise.all([
    others,
    hasOrder(tab) ? loadOrderHere() : null,
  ]);
  return { deadlines, records, health, tab, OrderHere };
}
export type First = Awaited<ReturnType<typeof load>>;

void openPage(['QSM クレームガード', 'QSM 클레임 가드', 'QSM 售后卫士', 'QSM Claim Guard'], load, SidePanel);
