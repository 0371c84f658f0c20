import type { Situation } from '../../rules/vocabulary';
import { own } from './own-browser';
import type { OrderRecord } from './record';
import { recordPrefix } from './record-key';

/** The 30th of February may be read as a day in March: only what is written as it was read is right. */
const read = (value: unknown): string => new Date(String(value)).toJSON() ?? '';
const isDay = (value: unknown): boolean => value !== '' && read(value).slice(0, 10) === value;
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^.{19}(\.\d+)?Z$/.test(value) &&
  read(value).slice(0, 19) === value.slice(0, 19);

const isSeen = (value: object): boolean =>
  'at' in value && isMoment(value.at) && 'on' in value && isDay(value.on);
const isNotice = (value: object): boolean =>
  isSeen(value) &&
  'how' in value &&
  (value.how === 'message' || value.how === 'told-another-way') &&
  'words' in value &&
  (value.words === null || typeof value.words === 'string');
const parts = {
  notice: isNotice,
  refused: isSeen,
  withdrawalRequested: isSeen,
  withdrawalCancelled: isSeen,
};

/** As `OrderRecord` has it. By hand, for it stands on every page of the console, where the schema would weigh more. */
export const isRecord = (value: unknown): value is OrderRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const known = new Map(Object.entries(value));
  return Object.entries(parts).every(([name, isRight]) => {
    const part: unknown = known.get(name);
    return part === null || (typeof part === 'object' && isRight(part));
  });
};

export type RecordMirror = {
  /** For the rules. `undefined` while nothing is read yet or where what is stored can't be read: then it is unchecked. */
  of: (order: string | null | undefined) => Situation['record'];
  /** For showing. `null`: nothing seen. */
  seen: (order: string) => OrderRecord | null;
};

/** The record held in memory. Keeps the last known state when the extension's context is gone. */
export function watchRecord(changed: () => void): RecordMirror {
  const orders = new Map<string, OrderRecord | 'broken'>();
  const touched = new Set<string>();
  let loaded = false;

  const take = (key: string, value: unknown): boolean => {
    const isOurs = key.startsWith(recordPrefix);
    const order = key.slice(recordPrefix.length);
    if (isOurs && (value ?? null) === null) orders.delete(order);
    else if (isOurs) orders.set(order, isRecord(value) ? value : 'broken');
    return isOurs;
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const taken = Object.entries(changes).map(([key, { newValue }]) => {
      touched.add(key);
      return take(key, newValue);
    });
    if (taken.includes(true)) changed();
  };
  const load = async () => {
    try {
      const { local, onChanged } = own().storage;
      onChanged.addListener(listen);
      // Much else is stored, and would be sent to each page: only where its keys can't be asked for is all of it read.
      const keys = await local.getKeys?.();
      const all = await local.get(keys?.filter((key) => key.startsWith(recordPrefix)));
      // What changed while this was being read is newer than what was read.
      for (const [key, value] of Object.entries(all)) if (!touched.has(key)) take(key, value);
      loaded = true;
      changed();
    } catch {
      // Nothing is known then, and what hangs on it is not checked.
    }
  };
  void load();
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
  };
}
