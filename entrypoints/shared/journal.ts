import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { JournalEntry } from './journal-entry';
import { type JournalFilter, matches, rangeFor } from './journal-filter';

/** `newest` is the instant negated: reading forwards, which can be done in lots, then gives the newest first. */
export type JournalRow = JournalEntry & { newest: number; pending?: 1 };

export type JournalTables = DBSchema & {
  entries: {
    key: string;
    value: JournalRow;
    indexes: {
      newest: [number, string];
      order: [string, number, string];
      action: [string, number, string];
      level: [string, number, string];
      pending: number;
    };
  };
};
type Upgrade = IDBPTransaction<JournalTables, StoreNames<JournalTables>[], 'versionchange'>;
export type Step = (db: IDBPDatabase<JournalTables>, tx: Upgrade) => void | Promise<void>;

/** One step a version, never changed once it is released: a store of any age is brought up by the steps it lacks. */
export const steps: readonly Step[] = [
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('newest', ['newest', 'id']);
    entries.createIndex('order', ['order', 'newest', 'id']);
    entries.createIndex('action', ['action', 'newest', 'id']);
    entries.createIndex('level', ['level', 'newest', 'id']);
    entries.createIndex('pending', 'pending');
  },
];

export type Cursor = { newest: number; id: string };
export type JournalPage = { entries: JournalEntry[]; next: Cursor | null };
export type Journal = ReturnType<typeof openJournal>;

const lot = 1000;
const name = 'journal';

export default function openJournal(ladder: readonly Step[] = steps) {
  let opened: Promise<IDBPDatabase<JournalTables>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDB<JournalTables>(name, ladder.length, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of ladder.slice(from)) await step(db, tx);
      },
      // Another page of the extension is newer and waits for this connection to let go.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  /** Strict: when a write is answered it is on the disk, so a browser killed the moment after has lost nothing. */
  const change = async () => (await open()).transaction('entries', 'readwrite', { durability: 'strict' });

  async function* lots(filter: JournalFilter, after: Cursor | null = null): AsyncGenerator<JournalEntry[]> {
    const db = await open();
    let last = after;
    for (;;) {
      const stretch = rangeFor(filter, last);
      if (!stretch) return;
      const { index, range } = stretch;
      const rows = await db.getAllFromIndex('entries', index, range, lot);
      const end = rows.at(-1);
      if (!end) return;
      last = { newest: end.newest, id: end.id };
      yield rows.map(entryOf).filter((entry) => matches(entry, filter));
      if (rows.length < lot) return;
    }
  }

  return {
    async write(entry: JournalEntry): Promise<void> {
      const tx = await change();
      const known = await tx.store.get(entry.id);
      await tx.store.put(rowOf(known ? merge(entryOf(known), entry) : entry));
      await tx.done;
    },

    /** All or none: a failure in the middle leaves the journal as it was. Gives the ids that were not there before. */
    async writeAll(entries: readonly JournalEntry[]): Promise<string[]> {
      const tx = await change();
      try {
        const known = new Set(await tx.store.getAllKeys());
        const added = entries.filter(({ id }) => !known.has(id));
        await Promise.all([
          ...added.map((entry) => tx.store.put(rowOf(entry))),
          ...entries.map(async (entry) => {
            const row = known.has(entry.id) ? await tx.store.get(entry.id) : undefined;
            if (row) await tx.store.put(rowOf(merge(entryOf(row), entry)));
          }),
        ]);
        await tx.done;
        return added.map(({ id }) => id);
      } catch (error) {
        // What was put before the failure would be kept otherwise. The transaction may be over already.
        try {
          tx.abort();
        } catch {}
        await tx.done.catch(() => {});
        throw error;
      }
    },

    async remove(ids: readonly string[]): Promise<void> {
      const tx = await change();
      for (const id of ids) await tx.store.delete(id);
      await tx.done;
    },

    async page(filter: JournalFilter, size: number, after: Cursor | null = null): Promise<JournalPage> {
      const entries: JournalEntry[] = [];
      for await (const some of lots(filter, after)) {
        entries.push(...some);
        if (entries.length > size) break;
      }
      const shown = entries.slice(0, size);
      const end = shown.at(-1);
      return { entries: shown, next: end && entries.length > size ? cursorOf(end) : null };
    },

    async count(filter: JournalFilter): Promise<number> {
      const stretch = rangeFor(filter, null);
      if (!stretch) return 0;
      if (stretch.exact) return (await open()).countFromIndex('entries', stretch.index, stretch.range);
      let count = 0;
      for await (const some of lots(filter)) count += some.length;
      return count;
    },

    /** Everything that fits, the newest first, in lots: 100,000 entries need not be in memory twice. */
    lots,

    /** What was let out and never heard of again did end somehow: nobody knows how. */
    async settleOpened(before: Date): Promise<number> {
      const tx = await change();
      const open = await tx.store.index('pending').getAll();
      const old = open.map(entryOf).filter(({ at }) => Date.parse(at) < before.getTime());
      for (const entry of old) await tx.store.put(rowOf({ ...entry, result: 'unknown' }));
      await tx.done;
      return old.length;
    },

    async prune(before: Date): Promise<number> {
      const tx = await change();
      const old = await tx.store
        .index('newest')
        .getAllKeys(IDBKeyRange.lowerBound([-before.getTime(), '\uffff']));
      for (const id of old) await tx.store.delete(id);
      await tx.done;
      return old.length;
    },

    async clear(): Promise<void> {
      const tx = await change();
      await tx.store.clear();
      await tx.done;
    },

    async close(): Promise<void> {
      (await opened)?.close();
      forget();
    },
  };
}

const rowOf = (entry: JournalEntry): JournalRow => ({
  ...entry,
  newest: -Date.parse(entry.at),
  ...(entry.result === null && (entry.went === 'on' || entry.went === 'through')
    ? { pending: 1 as const }
    : {}),
});

const entryOf = ({ newest: _newest, pending: _pending, ...entry }: JournalRow): JournalEntry => entry;
const cursorOf = ({ at, id }: JournalEntry): Cursor => ({ newest: -Date.parse(at), id });

const weight = { unknown: 1, failed: 2, done: 2 };

/** What is known only grows: a late or repeated message never takes a result or a reason back. */
export function merge(known: JournalEntry, news: JournalEntry): JournalEntry {
  const older = known.result === null ? 0 : weight[known.result];
  const newer = news.result === null ? 0 : weight[news.result];
  return {
    ...known,
    went: news.went ?? known.went,
    reason: news.reason ?? known.reason,
    result: newer >= older ? news.result : known.result,
  };
}

/** The browser's own words for a full disk differ; the seller is told one thing. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}
