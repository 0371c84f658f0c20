import { openPage } from '../desk/open-page';
import { readDeadlines } from '../shared/deadlines';
import { readHealth } from './health';
import { readRecords } from './records';
import SidePanel from './side-panel';

async function load() {
  const [{ deadlines, problems }, records, health] = await Promise.all([
    readDeadlines(),
    readRecords(),
    readHealth(),
  ]);
  return { deadlines, problems, records, health };
}
export type First = Awaited<ReturnType<typeof load>>;

void openPage(['QSM クレームガード', 'QSM 클레임 가드', 'QSM 售后卫士', 'QSM Claim Guard'], load, SidePanel);
