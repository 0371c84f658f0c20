import { openPage } from '../desk/open-page';
import { firstLook } from '../desk/use-tab';
import { readDeadlines } from '../shared/deadlines';
import { readHealth } from './health';
import { readRecords } from './records';
import SidePanel, { hasOrder, loadOrderHere } from './side-panel';

async function load() {
  const [{ deadlines, problems }, records, health, here] = await Promise.all([
    readDeadlines(),
    readRecords(),
    readHealth(),
    firstLook().then(async (tab) => ({ tab, OrderHere: hasOrder(tab) ? await loadOrderHere() : null })),
  ]);
  return { deadlines, problems, records, health, ...here };
}
export type First = Awaited<ReturnType<typeof load>>;

void openPage(['QSM クレームガード', 'QSM 클레임 가드', 'QSM 售后卫士', 'QSM Claim Guard'], load, SidePanel);
