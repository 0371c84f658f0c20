import type { Deadline } from '../../rules/verdict';
import { type KeptDeadline, readDeadlines } from '../shared/deadlines';
import { send } from '../shared/messages';
import { showInTab, type TabState } from '../shared/tab-look';
import { useDesk } from './desk';
import { type Due, dueOf } from './due';
import { openClaims } from './places';
import { useStored } from './use-stored';

export const dueLines = {
  passed: ['期限切れ', '기한 지남', '已过期', 'Overdue'],
  due: ['今日まで', '오늘까지', '今天到期', 'Due today'],
  noneDue: [
    '今日までのものはありません。',
    '오늘까지인 것이 없습니다.',
    '今天没有到期的事项。',
    'Nothing is due today.',
  ],
} as const;

const readDue = async () => (await readDeadlines()).deadlines;

/** What is due now, as it is kept; `first`: what was there when the page opened. */
export function useDue(first: readonly KeptDeadline[]): Due {
  const { now } = useDesk();
  return dueOf(useStored('deadlines.', first, readDue), now);
}

/** What went off the console's lists before its deadline was seen to end would be overdue for ever. */
export async function endDeadline({ order, kind }: Deadline): Promise<void> {
  if (order) await send('deadlines.end', { order, kind });
}

/** In the tab where the seller is, if it shows this order; else where the console lists what is due. */
export async function goToOrder(state: TabState | undefined, order: string | null): Promise<void> {
  const shown = state?.at === 'screen' && order !== null && (await showInTab(state.tab, { order }));
  if (!shown) await openClaims();
}
