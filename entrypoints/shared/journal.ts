import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { JournalEntry } from './journal-entry';
import { afterAllIds, type JournalFilter, matches, rangeFor } from './journal-filter';

/** `newest` is the instant negated: reading forwards, which can be done in lots, then gives the newest first. */
export type JournalRow = JournalEntry & { newest: number; pending?: 1 };

export type JournalTables = DBSchema & {
  entries: {
    key: string;
    value: JournalRow;
    indexes: {
      newest: [number, string];
      /** Read by nobody: to take it away, every store would have to be brought to another version. */
      order: [string, number, string];
      action: [string, number, string];
      level: [string, number, string];
      pending: number;
    };
  };
};
type Upgrade = IDBPTransaction<JournalTables, StoreNames<JournalTables>[], 'versionchange'>;
type Entries = IDBPObjectStore<JournalTables, ['entries'], 'entries', 'readwrite'>;
export type Step = (db: IDBPDatabase<JournalTables>, tx: Upgrade) => void | Promise<void>;

const lot = 1000;
const name = 'journal';

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
  async (_db, tx) => {
    const entries = tx.objectStore('entries');
    let last: string | undefined;
    do {
      const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
      const rows = await entries.getAll(after, lot);
      await Promise.all(rows.map((row) => entries.put({ ...row, unchecked: row.unchecked ?? null })));
      last = rows.at(-1)?.id;
    } while (last !== undefined);
  },
];

export type Cursor = { newest: number; id: string };
export type JournalPage = { entries: JournalEntry[]; next: Cursor | null };
export type Journal = ReturnType<typeof openJournal>;

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
  /**
   * One change, all or nothing. Strict: when it is answered it is on the disk, so a browser killed the moment after
   * has lost nothing.
   */
  async function change<T>(work: (entries: Entries) => Promise<T>): Promise<T> {
    const tx = (await open()).transaction('entries', 'readwrite', { durability: 'strict' });
    try {
      const result = await work(tx.store);
      await tx.done;
      return result;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has ended by itself.
      }
      await tx.done.catch(() => {});
      throw error;
    }
  }

  async function* lots(
    filter: JournalFilter,
    after: Cursor | null = null,
    /** Where the index alone decides, no more is read than is wanted. */
    wanted = lot,
  ): AsyncGenerator<JournalEntry[]> {
    const db = await open();
    let last = after;
    for (;;) {
      const stretch = rangeFor(filter, last);
      if (!stretch) return;
      const { index, range, exact } = stretch;
      const most = exact ? wanted : lot;
      const rows = await db.getAllFromIndex('entries', index, range, most);
      const end = rows.at(-1);
      if (!end) return;
      last = { newest: end.newest, id: end.id };
      yield rows.map(entryOf).filter((entry) => isWhole(entry) && matches(entry, filter));
      if (rows.length < most) return;
    }
  }

  return {
    write: (entry: JournalEntry): Promise<void> => change((entries) => put(entries, entry)),

    async writeAll(all: readonly JournalEntry[]): Promise<{ added: string[] }> {
      return change(async (entries) => {
        const known = new Set(await entries.getAllKeys());
        const add = async (entry: JournalEntry) => void (await entries.put(rowOf(entry)));
        await Promise.all(all.map((entry) => (known.has(entry.id) ? put(entries, entry) : add(entry))));
        return { added: all.map(({ id }) => id).filter((id) => !known.has(id)) };
      });
    },

    remove: (ids: readonly string[]): Promise<void> => change((entries) => removeAll(entries, ids)),

    async page(filter: JournalFilter, size: number, after: Cursor | null = null): Promise<JournalPage> {
      const entries: JournalEntry[] = [];
      for await (const some of lots(filter, after, size + 1)) {
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

    /** What came of an action that is written down already. Nothing where it is not: it was cleared away meanwhile. */
    settle: (id: string, result: 'done' | 'failed'): Promise<JournalEntry | null> =>
      change(async (entries) => {
        const known = await entries.get(id);
        if (!known) return null;
        const entry = { ...entryOf(known), result };
        await put(entries, entry);
        return entry;
      }),

    /** What was let out and never heard of again did end somehow: nobody knows how. */
    settleOpened: (before: Date): Promise<number> =>
      change(async (entries) => {
        const open = (await entries.index('pending').getAll()).map(entryOf);
        const old = open.filter(({ at }) => Date.parse(at) < before.getTime());
        for (const entry of old) await put(entries, { ...entry, result: 'unknown' });
        return old.length;
      }),

    prune: (before: Date): Promise<number> =>
      change(async (entries) => {
        const range = IDBKeyRange.lowerBound([-before.getTime(), afterAllIds]);
        const old = await entries.index('newest').getAllKeys(range);
        await removeAll(entries, old);
        return old.length;
      }),

    clear: (): Promise<void> => change((entries) => entries.clear()),

    async close(): Promise<void> {
      (await opened)?.close();
      forget();
    },
  };
}

async function put(entries: Entries, entry: JournalEntry): Promise<void> {
  const known = await entries.get(entry.id);
  await entries.put(rowOf(known ? merge(entryOf(known), entry) : entry));
}

async function removeAll(entries: Entries, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => entries.delete(id)));
}

const rowOf = (entry: JournalEntry): JournalRow => ({
  ...entry,
  newest: -Date.parse(entry.at),
  ...(entry.result === null && (entry.went === 'on' || entry.went === 'through')
    ? { pending: 1 as const }
    : {}),
});

const entryOf = ({ newest: _newest, pending: _pending, ...entry }: JournalRow): JournalEntry => entry;
/** What is no entry stays where it is, and is passed over: it must not take a page or a backup of the others with it. */
const isWhole = ({ at, action, order, level, rules }: JournalEntry): boolean =>
  !Number.isNaN(Date.parse(at)) &&
  [action, level, order ?? ''].every((text: unknown) => typeof text === 'string') &&
  Array.isArray(rules);
const cursorOf = ({ at, id }: JournalEntry): Cursor => ({ newest: -Date.parse(at), id });

const weight = { unknown: 1, failed: 2, done: 2 };

/** What is known only grows: a late or repeated message never takes a result or a reason back. */
export function merge(known: JournalEntry, news: JournalEntry): JournalEntry {
  const older = known.result === null ? 0 : weight[known.result];
  const newer = news.result === null ? 0 : weight[news.result];
  return {
    ...known,
    unchecked: known.unchecked ?? news.unchecked,
    went: news.went ?? known.went,
    reason: news.reason ?? known.reason,
    result: newer >= older ? news.result : known.result,
  };
}

/** The browser's own words for a full disk differ; the seller is told one thing. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}
