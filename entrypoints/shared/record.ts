import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Situation } from '../../rules/vocabulary';
import { asProblem, messageOf, type Problem } from './problem';

/** When something was seen to happen: the instant, and the day it was in Japan. */
const Seen = z.object({ at: z.iso.datetime(), on: z.iso.date() });
const Notice = z.extend(Seen, {
  how: z.enum(['message', 'told-another-way']),
  words: z.nullable(z.string()),
});

/** What the extension has seen happen to one order. Nothing of the buyer's is in it. */
export const OrderRecord = z.object({
  notice: z.nullable(Notice),
  refused: z.nullable(Seen),
  withdrawalRequested: z.nullable(Seen),
  withdrawalCancelled: z.nullable(Seen),
});
export type OrderRecord = z.infer<typeof OrderRecord>;

const OrderNumber = z.string().check(z.regex(/^[0-9A-Za-z-]{1,40}$/));
export const RecordNote = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('notice'),
    order: OrderNumber,
    at: z.iso.datetime(),
    how: z.enum(['message', 'told-another-way']),
    /** How the buyer was told otherwise, in the seller's words. */
    words: z.nullable(z.string().check(z.maxLength(500))),
  }),
  z.object({
    what: z.enum(['refused', 'withdrawalRequested', 'withdrawalCancelled']),
    order: OrderNumber,
    at: z.iso.datetime(),
  }),
  z.object({
    what: z.literal('forget'),
    order: OrderNumber,
    part: z.enum(['notice', 'refused', 'withdrawalRequested', 'withdrawalCancelled']),
  }),
]);
/** What content scripts tell the background: it alone writes, so two tabs can't lose each other's notes. */
export type RecordNote = z.infer<typeof RecordNote>;

export const emptyRecord: OrderRecord = {
  notice: null,
  refused: null,
  withdrawalRequested: null,
  withdrawalCancelled: null,
};

/** One key an order: a note rewrites a hundred bytes, not the whole record. */
export const recordPrefix = 'record.';
export const recordKey = (order: string) => `${recordPrefix}${order}`;

export type RecordMirror = {
  /** For the rules. `undefined` while nothing is read yet or where what is stored can't be read: then it is unchecked. */
  of: (order: string | null | undefined) => Situation['record'];
  /** For showing. `null`: nothing seen. */
  seen: (order: string) => OrderRecord | null;
  readonly problems: readonly Problem[];
  readonly ready: Promise<void>;
  stop: () => void;
};

/** The record held in memory. Keeps the last known state when the extension's context is gone. */
export function watchRecord(changed?: (orders: readonly string[]) => void): RecordMirror {
  const orders = new Map<string, OrderRecord | 'broken'>();
  const problems = new Map<string, Problem>();
  const touched = new Set<string>();
  let loaded = false;

  const take = (key: string, value: unknown): string | undefined => {
    if (!key.startsWith(recordPrefix)) return undefined;
    const order = key.slice(recordPrefix.length);
    problems.delete(key);
    if (value === undefined || value === null) {
      orders.delete(order);
      return order;
    }
    const parsed = OrderRecord.safeParse(value);
    orders.set(order, parsed.success ? parsed.data : 'broken');
    if (!parsed.success) problems.set(key, asProblem(key, parsed.error));
    return order;
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const news = Object.entries(changes).flatMap(([key, change]) => {
      touched.add(key);
      return take(key, change.newValue) ?? [];
    });
    if (news.length > 0) changed?.(news);
  };
  const load = async () => {
    try {
      browser.storage.onChanged.addListener(listen);
      const all = await browser.storage.local.get(null);
      // What changed while this was being read is newer than what was read.
      const news = Object.entries(all).flatMap(([key, value]) =>
        touched.has(key) ? [] : (take(key, value) ?? []),
      );
      loaded = true;
      changed?.(news);
    } catch (error) {
      problems.set('record', { at: 'record', why: 'not-readable', path: '', detail: messageOf(error) });
    }
  };
  const ready = load();
  return {
    of: (order) => {
      const known = order ? orders.get(order) : undefined;
      if (known === 'broken' || (!known && (!loaded || !order))) {
        return { noticeSentOn: undefined, refusedOn: undefined };
      }
      return { noticeSentOn: known?.notice?.on ?? null, refusedOn: known?.refused?.on ?? null };
    },
    seen: (order) => {
      const known = orders.get(order);
      return known && known !== 'broken' ? known : null;
    },
    get problems() {
      return [...problems.values()];
    },
    ready,
    stop: () => {
      try {
        browser.storage.onChanged.removeListener(listen);
      } catch {
        // Nothing listens any more in a context that is gone.
      }
    },
  };
}
