import { browser } from 'wxt/browser';
import { japanDate } from '../shared/japan-time';
import type { JournalEntry } from '../shared/journal-entry';
import { OrderNumber } from '../shared/order-number';
import { setAside } from '../shared/problem';
import { emptyRecord, OrderRecord, type RecordNote, recordKey, recordPrefix } from '../shared/record';
import { scrub } from '../shared/scrub';

type Part = keyof OrderRecord;
const parts: readonly Part[] = ['notice', 'refused', 'withdrawalRequested', 'withdrawalCancelled', 'failed'];

/** A note that is older than what is known changes nothing: two tabs may report in any order. */
export function noted(record: OrderRecord, note: RecordNote): OrderRecord {
  if (note.what === 'forget') return { ...record, [note.part]: null };
  const known = record[note.what];
  if (known && known.at >= note.at) return record;
  const seen = { at: note.at, on: japanDate(new Date(note.at)) };
  if (note.what !== 'notice') return { ...record, [note.what]: seen };
  const words = note.words === null ? null : scrub(note.words, note.order);
  const notice = { ...seen, how: note.how, words };
  // Told after all: that the message failed is nothing to be mended any more.
  return record.failed?.action === 'send-message'
    ? { ...record, notice, failed: null }
    : { ...record, notice };
}

/** To be called by one writer only. */
export async function keepNote(note: RecordNote): Promise<OrderRecord> {
  return change(note.order, (record) => noted(record, note));
}

/** What came of an action. Of many orders at once nobody can say which of them it was. By one writer only, too. */
export async function keepResult({ order, orders, action, at, result }: JournalEntry): Promise<void> {
  const number = OrderNumber.safeParse(order);
  if (orders > 1 || !number.success) return;
  const isDone = result === 'done';
  if (!isDone && result !== 'failed') return;
  await change(number.data, (record) => {
    const failed = isDone ? null : { action, at, on: japanDate(new Date(at)) };
    return isDone && record.failed?.action !== action ? record : { ...record, failed };
  });
}

async function change(order: string, next: (record: OrderRecord) => OrderRecord): Promise<OrderRecord> {
  const key = recordKey(order);
  const stored = (await browser.storage.local.get(key))[key];
  const parsed = OrderRecord.safeParse(stored ?? emptyRecord);
  const before = parsed.success ? parsed.data : emptyRecord;
  const record = next(before);
  // Nothing to write, and what is broken is left to whoever has something.
  if (record === before && (parsed.success || stored === undefined)) return record;
  if (!parsed.success) await setAside(key, stored);
  if (parts.every((part) => !record[part])) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: record });
  return record;
}

/** Takes away orders that nothing has happened to since. What is broken stays, to be looked at. */
export async function pruneRecord(before: Date): Promise<number> {
  const all = await browser.storage.local.get(null);
  const old = Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith(recordPrefix)) return [];
    const parsed = OrderRecord.safeParse(value);
    if (!parsed.success) return [];
    const last = Math.max(
      ...parts.map((part) => Date.parse(parsed.data[part]?.at ?? '1970-01-01T00:00:00Z')),
    );
    return last < before.getTime() ? [key] : [];
  });
  if (old.length > 0) await browser.storage.local.remove(old);
  return old.length;
}
