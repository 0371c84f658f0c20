import 'fake-indexeddb/auto';
import './browser';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../entrypoints/shared/backup';
import openJournal, { isFull, type Journal, merge, steps } from '../../entrypoints/shared/journal';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import { journalAsCsv, journalAsJson } from '../../entrypoints/shared/journal-export';
import entry from './entry';

let journal: Journal;
const all = async (from: Journal) => (await from.page({}, 1000)).entries;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  journal = openJournal();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await journal.close();
});

describe('an entry', () => {
  it('is there before the result is known, and survives a worker that is killed in between', async () => {
    await journal.write(entry({ went: 'through', result: null }));
    await journal.close();
    const afterwards = openJournal();
    expect(await all(afterwards)).toEqual([entry({ went: 'through', result: null })]);
    await afterwards.write(entry({ went: 'through', result: 'done' }));
    expect(await all(afterwards)).toEqual([entry({ went: 'through', result: 'done' })]);
    await afterwards.close();
  });

  it.each([
    ['10 minutes old and let out', { went: 'through' }, 'unknown'],
    ['10 minutes old and gone on with', { went: 'on' }, 'unknown'],
    ['10 minutes old and gone back from', { went: 'back' }, null],
    ['10 minutes old and never answered', { went: null }, null],
    ['newer', { went: 'through', at: '2026-11-21T00:10:00.000Z' }, null],
    ['of a known result', { went: 'through', result: 'failed' }, 'failed'],
  ] as const)('that is %s is closed as %s %s', async (_, some, result) => {
    await journal.write(entry({ result: null, ...some }));
    await journal.settleOpened(new Date('2026-11-21T00:10:00.000Z'));
    expect((await all(journal))[0]?.result).toBe(result);
  });

  it('is shown and exported without what is none, which stays where it is', async () => {
    await journal.write(entry({}));
    await journal.close();
    const db = await openDB('journal', steps.length);
    const { newest } = await db.get('entries', entry({}).id);
    await db.put('entries', { ...entry({}), id: 'no-time-1', at: 'never', newest });
    await db.put('entries', { ...entry({}), id: 'no-rules', rules: null, newest });
    await db.put('entries', { id: 'nothing-1', newest });
    await db.put('entries', { ...entry({}), id: 'no-level-1', level: 'mauve', newest });
    const { madeAt: _, ...file } = JSON.parse((await makeBackup(journal, new Date())).join(''));
    expect(file.journal).toEqual([entry({})]);
    expect((await all(journal)).map(({ id }) => id)).toEqual(['no-level-1', entry({}).id].sort());
    expect(await db.count('entries')).toBe(5);
    db.close();
  });

  it('is given its result later by its id alone, and is not made anew where it was cleared away', async () => {
    await journal.write(entry({ went: 'on', reason: '電話で了承', result: 'unknown' }));
    await journal.settle('entry-001', 'done');
    expect(await all(journal)).toEqual([entry({ went: 'on', reason: '電話で了承', result: 'done' })]);
    await journal.clear();
    await journal.settle('entry-001', 'done');
    expect(await all(journal)).toEqual([]);
  });

  it('is kept once however often it is written', async () => {
    await Promise.all([journal.write(entry({})), journal.write(entry({})), journal.write(entry({}))]);
    expect(await journal.count({})).toBe(1);
  });

  it('of two tabs at the same moment is lost in neither', async () => {
    const other = openJournal();
    const ids = Array.from({ length: 40 }, (_, index) => `entry-${100 + index}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? journal : other).write(entry({ id }))));
    expect((await all(journal)).map(({ id }) => id).sort()).toEqual(ids);
    await other.close();
  });
});

describe('a later word on an entry', () => {
  const known = entry({ went: 'on', reason: '電話で了承', result: 'done' });
  it.each([
    ['repeats the beginning', entry({ went: null, reason: null, result: null }), known],
    ['knows less', entry({ went: 'on', reason: null, result: 'unknown' }), known],
    ['corrects the result', entry({ went: 'on', result: 'failed' }), { ...known, result: 'failed' }],
    ['knows of no unchecked rules', { ...known, unchecked: null }, known],
  ])('that %s loses nothing', (_, news, expected) => {
    expect(merge(known, news)).toEqual(expected);
  });
});

it('tells what an older version had not kept, and takes back nothing that was', () => {
  const [older, newer] = [entry({ unchecked: null }), entry({ unchecked: ['memo-is-written'] })];
  expect(merge(older, newer)).toEqual(newer);
  expect(merge(newer, older)).toEqual(newer);
});

describe('search', () => {
  const entries = [
    entry({ id: 'entry-001', at: '2026-11-20T15:00:00.000Z', order: '100000001' }),
    entry({
      id: 'entry-002',
      at: '2026-11-20T16:00:00.000Z',
      order: '100000002',
      action: 'refuse-cancel',
      level: 'ok',
      rules: [],
      unchecked: ['memo-is-written', 'order-not-yet-dispatched'],
    }),
    entry({
      id: 'entry-003',
      at: '2026-11-21T15:00:00.000Z',
      order: '100000001',
      level: 'block',
      went: 'back',
    }),
    entry({
      id: 'entry-004',
      at: '2026-11-21T15:00:00.000Z',
      order: null,
      level: 'ok',
      rules: ['bulk-cancel-announced'],
      unchecked: null,
    }),
  ];
  beforeEach(() => journal.writeAll(entries));

  it.each([
    ['nothing asked', {}, ['003', '004', '002', '001']],
    ['an action', { action: 'refuse-cancel' }, ['002']],
    ['a level', { level: 'block' }, ['003']],
    ['what was not checked in all', { unchecked: true }, ['002']],
    ['what was checked in all, or nobody knows', { unchecked: false }, ['003', '004', '001']],
    ['what was clear and checked in all', { level: 'ok', unchecked: false }, ['004']],
    ['how it went', { went: 'back' }, ['003']],
    ['an action that is not there', { action: 'send-message' }, []],
    ['a level and how it went', { level: 'block', went: 'back' }, ['003']],
    ['a whole order number', { text: '100000001' }, ['003', '001']],
    ['from an instant on', { from: '2026-11-21T15:00:00.000Z' }, ['003', '004']],
    ['before an instant', { to: '2026-11-21T15:00:00.000Z' }, ['002', '001']],
    ['a stretch that is empty', { from: '2026-11-22T00:00:00Z', to: '2026-11-21T00:00:00Z' }, []],
    ['a stretch that is no time', { from: 'yesterday' }, []],
    ['part of an order number', { text: '0002' }, ['002']],
    ['part of a rule, in capitals', { text: 'BULK' }, ['004']],
    ['part of a rule that could not be checked', { text: 'not-yet' }, ['002']],
  ] as const)('finds %s, newest first, and counts the same', async (_, filter, ids) => {
    const { entries: found } = await journal.page(filter, 10);
    expect(found.map(({ id }) => id.slice(-3))).toEqual(ids);
    expect(await journal.count(filter)).toBe(ids.length);
  });

  it('gives every entry exactly once over pages of any size', async () => {
    for (const size of [1, 2, 3, 4, 5]) {
      const found: string[] = [];
      let next: Awaited<ReturnType<Journal['page']>>['next'] = null;
      do {
        const page = await journal.page({}, size, next);
        expect(page.entries.length).toBeLessThanOrEqual(size);
        found.push(...page.entries.map(({ id }) => id));
        next = page.next;
      } while (next);
      expect(found).toEqual(['entry-003', 'entry-004', 'entry-002', 'entry-001']);
    }
  });

  it('pages beyond one lot', async () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      entry({ id: `many-${10_000 + index}`, action: 'ship-order' }),
    );
    await journal.writeAll(many);
    expect(await journal.count({ action: 'ship-order', went: 'through' })).toBe(2500);
    const { entries: found, next } = await journal.page({ action: 'ship-order' }, 2499);
    expect(found.length).toBe(2499);
    expect((await journal.page({ action: 'ship-order' }, 10, next)).entries.map(({ id }) => id)).toEqual([
      'many-12499',
    ]);
  });
});

describe('a full disk', () => {
  it.each([
    [
      'Chromium',
      new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError'),
      true,
    ],
    ['storage.local', new Error('QUOTA_BYTES quota exceeded'), true],
    ['another fault', new Error('The database connection is closing'), false],
  ])('is known by what %s throws', (_, error, full) => {
    expect(isFull(error)).toBe(full);
  });

  it('leaves what was there', async () => {
    await journal.write(entry({}));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(journal.write(entry({ id: 'entry-next' }))).rejects.toThrow('full');
    put.mockRestore();
    expect(await all(journal)).toEqual([entry({})]);
  });

  it('takes none of many when it fails in the middle', async () => {
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      if (++writes === 3) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    const four = [1, 2, 3, 4].map((number) => entry({ id: `entry-00${number}` }));
    await expect(journal.writeAll(four)).rejects.toThrow('full');
    spy.mockRestore();
    expect(await all(journal)).toEqual([]);
  });
});

describe('what is too old', () => {
  it('goes, and what is as old as allowed stays', async () => {
    const at = (id: string, time: string) => journal.write(entry({ id, at: time }));
    await at('entry-old', '2026-05-24T14:59:59.999Z');
    await at('entry-edge', '2026-05-24T15:00:00.000Z');
    expect(await journal.prune(new Date('2026-05-24T15:00:00.000Z'))).toBe(1);
    expect((await all(journal)).map(({ id }) => id)).toEqual(['entry-edge']);
  });
});

describe('a journal of an older version', () => {
  /** As version 1 wrote it, byte for byte: never to be changed, whatever becomes of the store. */
  const version1 = async () => {
    const db = await openDB('journal', 1, {
      upgrade: (old) => {
        const entries = old.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('newest', ['newest', 'id']);
        entries.createIndex('order', ['order', 'newest', 'id']);
        entries.createIndex('action', ['action', 'newest', 'id']);
        entries.createIndex('level', ['level', 'newest', 'id']);
        entries.createIndex('pending', 'pending');
      },
    });
    await db.put('entries', {
      id: 'entry-001',
      at: '2026-11-21T00:00:00.000Z',
      action: 'cancel-order',
      order: '100000001',
      orders: 1,
      level: 'warn',
      rules: ['buyer-notified-first'],
      went: 'through',
      reason: null,
      result: null,
      screen: 'delivery',
      newest: -Date.parse('2026-11-21T00:00:00.000Z'),
      pending: 1,
    });
    db.close();
  };

  it('is read and written on by this one', async () => {
    await version1();
    expect(await all(journal)).toEqual([entry({ went: 'through', result: null, unchecked: null })]);
    expect(await journal.settleOpened(new Date('2026-11-22T00:00:00Z'))).toBe(1);
    await journal.write(entry({ id: 'entry-002', unchecked: ['memo-is-written'] }));
    expect((await all(journal)).map(({ unchecked }) => unchecked)).toEqual([null, ['memo-is-written']]);
  });

  it('is brought up whole, beyond one lot, and its own words stay byte for byte', async () => {
    await version1();
    const old = await openDB('journal', 1);
    const row = await old.get('entries', 'entry-001');
    const tx = old.transaction('entries', 'readwrite');
    for (let at = 0; at < 2100; at++) await tx.store.put({ ...row, id: `more-${10_000 + at}` });
    await tx.done;
    old.close();
    expect(await journal.count({})).toBe(2101);
    await journal.close();
    const now = await openDB('journal', steps.length);
    const rows = await now.getAll('entries');
    expect(rows.filter(({ unchecked }) => unchecked === null)).toHaveLength(2101);
    expect(rows[0]).toEqual({ ...row, unchecked: null });
    now.close();
  });

  it('is brought up by the steps it lacks and by no other', async () => {
    await version1();
    const ran: number[] = [];
    const next = openJournal([
      ...steps.map((step, index) => (...given: Parameters<typeof step>) => {
        ran.push(index + 1);
        return step(...given);
      }),
      async (_db, tx) => {
        ran.push(steps.length + 1);
        for (const row of await tx.objectStore('entries').getAll()) {
          await tx.objectStore('entries').put({ ...row, screen: `${row.screen}!` });
        }
      },
    ]);
    expect((await all(next)).map(({ screen }) => screen)).toEqual(['delivery!']);
    expect(ran).toEqual([2, 3]);
    await next.close();
  });

  it('lets a newer page of the extension bring it up while this one has it open', async () => {
    await journal.write(entry({}));
    const next = openJournal([...steps, () => {}]);
    expect(await all(next)).toEqual([entry({})]);
    await next.close();
  });

  it('that is newer than this one is left alone and said', async () => {
    const next = openJournal([...steps, () => {}]);
    await next.write(entry({}));
    await next.close();
    await expect(journal.write(entry({}))).rejects.toThrow(/version/i);
    await deleteDB('journal');
  });
});

describe('an export', () => {
  const lots = async function* (...entries: JournalEntry[]) {
    for (const one of entries) yield [one];
  };

  it('is a CSV that a spreadsheet opens and runs nothing of', async () => {
    const parts = await journalAsCsv(
      lots(
        entry({
          reason: '=HYPERLINK("x"),\n"了承"',
          rules: ['message-fits', 'memo-is-written'],
          unchecked: ['transfer-fee-refund', 'refund-is-final'],
        }),
      ),
    );
    expect(parts.join('')).toBe(
      '\uFEFFat,Japan,action,order,orders,level,rules,unchecked,went,reason,result,screen\r\n' +
        '2026-11-21T00:00:00.000Z,2026-11-21 09:00,cancel-order,100000001,1,warn,message-fits memo-is-written,' +
        'transfer-fee-refund refund-is-final,through,' +
        `"'=HYPERLINK(""x""),\n""了承""",done,delivery\r\n`,
    );
  });

  it('is JSON that reads back the same', async () => {
    const entries = [entry({ reason: '「"」' }), entry({ id: 'entry-002', unchecked: ['memo-is-written'] })];
    expect(JSON.parse((await journalAsJson(lots(...entries))).join(''))).toEqual(entries);
    expect(JSON.parse((await journalAsJson(lots())).join(''))).toEqual([]);
  });
});
