import { browser } from 'wxt/browser';
import { asProblem, messageOf, type Problem } from '../shared/problem';
import { OrderRecord, recordPrefix } from '../shared/record';

export type Records = { orders: ReadonlyMap<string, OrderRecord>; problems: readonly Problem[] };

/** What was seen happen, by order. What is broken is left out and said. */
export async function readRecords(): Promise<Records> {
  const orders = new Map<string, OrderRecord>();
  const problems: Problem[] = [];
  try {
    for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
      if (!key.startsWith(recordPrefix)) continue;
      const parsed = OrderRecord.safeParse(value);
      if (parsed.success) orders.set(key.slice(recordPrefix.length), parsed.data);
      else problems.push(asProblem(key, parsed.error));
    }
  } catch (error) {
    problems.push({ at: 'record', why: 'not-readable', path: '', detail: messageOf(error) });
  }
  return { orders, problems };
}

/** The latest notices to buyers, the newest first. */
export const lastNotices = ({ orders }: Records, most: number) =>
  [...orders]
    .flatMap(([order, { notice }]) => (notice ? [{ order, ...notice }] : []))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
