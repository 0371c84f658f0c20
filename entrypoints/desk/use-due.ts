import { browser } from 'wxt/browser';
import type { Deadline } from '../../rules/verdict';
import { listPage } from '../shared/console-pages';
import { readDeadlines } from '../shared/deadlines';
import { send } from '../shared/messages';
import type { Problem } from '../shared/problem';
import { showInTab, type TabState } from '../shared/tab-look';
import { useDesk } from './desk';
import { type Due, dueOf } from './due';
import { useStored } from './use-stored';

type Kept = Awaited<ReturnType<typeof readDeadlines>>;

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

/** What is due now, as it is kept; `first`: what was there when the page opened. */
export function useDue(first: Kept): { due: Due; problems: readonly Problem[] } {
  const { now } = useDesk();
  const { deadlines, problems } = useStored<Kept>('deadlines.', first, readDeadlines);
  return { due: dueOf(deadlines, now), problems };
}

/** What went off the console's lists before its deadline was seen to end would be overdue for ever. */
export const endDeadline = async ({ order, kind }: Deadline) =>
  order === null ? null : send('deadlines.end', { order, kind });

/** A page that hangs keeps nobody waiting. */
const patience = 500;
const shows = (tab: number, order: string): Promise<boolean> =>
  Promise.race([
    showInTab(tab, { order }),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);

/** Whether some tab shows this order: first the one where the seller is, which needs not be brought forward. */
async function showOrder(state: TabState | undefined, order: string): Promise<boolean> {
  const here = state?.at === 'screen' ? state.tab : undefined;
  if (here !== undefined && (await shows(here, order))) return true;
  for (const { id, windowId } of await browser.tabs.query({}).catch(() => [])) {
    if (id === undefined || id === here || !(await shows(id, order))) continue;
    // Both at once: the popup is gone as soon as either is done.
    const focus = windowId === undefined ? undefined : browser.windows.update(windowId, { focused: true });
    await Promise.allSettled([focus, browser.tabs.update(id, { active: true })]);
    return true;
  }
  return false;
}

/** To the order's row in a tab that shows it; else to the list in which the console has it. */
export async function goToOrder(state: TabState | undefined, { order, kind }: Deadline): Promise<void> {
  if (order !== null && (await showOrder(state, order))) return;
  await browser.tabs.create({ url: listPage(kind) });
}
