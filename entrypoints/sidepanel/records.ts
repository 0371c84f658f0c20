import { browser } from 'wxt/browser';
import { OrderRecord, recordPrefix } from '../shared/record';

export type Records = ReadonlyMap<string, OrderRecord>;

/** What was seen happen, by order. An entry that can't be read is left out: the rules say so where it matters. */
export async function readRecords(): Promise<Records> {
  const all = await browser.storage.local.get(null).catch(() => ({}));
  return new Map(
    Object.entries(all).flatMap(([key, value]) => {
      if (!key.startsWith(recordPrefix)) return [];
      const parsed = OrderRecord.safeParse(value);
      return parsed.success ? [[key.slice(recordPrefix.length), parsed.data] as const] : [];
    }),
  );
}

/** The latest notices to buyers, the newest first. */
export const lastNotices = (records: Records, most: number) =>
  [...records]
    .flatMap(([order, { notice }]) => (notice ? [{ order, ...notice }] : []))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
