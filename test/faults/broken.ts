import { isDeepStrictEqual } from 'node:util';
import { entryOf, guards, type Lost, opens, type Seat, type Trial } from './seat';

/** Every item that the extension stores, with a value as it would be. */
const items = (): Record<string, unknown> => {
  const at = new Date().toISOString();
  const later = new Date(Date.now() + 3 * 86_400_000).toISOString();
  return {
    'settings.language': 'ja',
    'settings.levels': { 'memo-is-written': 'warn' },
    'settings.bulkFrom': 25,
    'settings.goOn': true,
    'settings.journalDays': 200,
    'settings.notifications': { on: true, morning: '09:00', minutesBefore: [60] },
    'settings.quietHours': { on: true, from: '22:00', to: '07:00' },
    'settings.theme': 'dark',
    shopFile: { bulkFrom: 12 },
    toldUntil: at,
    tidiedOn: at.slice(0, 10),
    lastOut: Date.now(),
    consoleLanguage: 'ja',
    readingHealth: { claims: { at, missing: [] } },
    noticeWanted: { order: '762060001', template: null, at: Date.now() },
    templates: [
      { v: 1, id: 'own-kept', name: 'a', group: '', use: 'message', title: '', body: '本文', gloss: {} },
    ],
    'record.100000001': {
      notice: null,
      refused: { at, on: at.slice(0, 10) },
      withdrawalRequested: null,
      withdrawalCancelled: null,
    },
    'deadlines.100000001': [
      {
        kind: 'ship-by',
        due: later,
        opens: null,
        certainty: 'exact',
        order: '100000001',
        since: at,
        seen: at,
        screen: 'claims',
        settled: null,
      },
    ],
  };
};
const rubbish: readonly unknown[] = [
  '',
  'rubbish',
  -1,
  1e308,
  true,
  [],
  [[null]],
  {},
  { at: { at: [] } },
  [{ v: 9 }],
  'x'.repeat(100_000),
];

const set = (seat: Seat, values: Record<string, unknown>): Promise<unknown> =>
  seat.run(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** The background's own bookkeeping: it writes these anew at each look. */
const renewed = /^(toldUntil|tidiedOn|lastOut|noticeWanted|consoleLanguage|readingHealth)\$?$/;

/** A new worker is up and has answered. */
const wakes = async (seat: Seat): Promise<Lost> => {
  await seat.stopWorkers();
  const answer = await seat.send('record.note', {
    what: 'refused',
    order: '100000009',
    at: new Date().toISOString(),
  });
  return answer?.done ? [] : ['the background does not answer'];
};

const tryKeys = async (seat: Seat, keys: readonly string[], value: unknown): Promise<Lost> => {
  const good = items();
  await seat.run('chrome.storage.local.clear()');
  await set(seat, { ...good, ...Object.fromEntries(keys.map((key) => [key, value])) });
  const lost = await wakes(seat);
  // Writing beside it and over it: what can't be read is never simply gone.
  await seat.send('record.note', { what: 'refused', order: '100000001', at: new Date().toISOString() });
  await seat.send('templates.change', {
    do: 'put',
    template: { v: 1, id: 'own-new', name: 'b', group: '', use: 'message', title: '', body: '', gloss: {} },
  });
  await seat.send('deadlines.seen', {
    at: new Date().toISOString(),
    screen: 'claims',
    language: 'ja',
    rows: [{ order: '100000001', deadlines: [], judged: ['ship-by'] }],
  });
  const stored = await seat.stored();
  const text = (each: unknown) => JSON.stringify(each);
  for (const key of Object.keys(good)) {
    if (renewed.test(key)) continue;
    const isBroken = keys.includes(key);
    // A list is added to behind what stands in it, readable or not.
    const stands = text(stored[key])?.startsWith(text(value).replace(/\]$/, ''));
    if (isBroken && !stands && text(stored[`broken.${key}`]) !== text(value) && text(value) !== '[]')
      lost.push(`${key}: the broken value ${text(value).slice(0, 40)} was thrown away`);
    // The browser sorts what an object holds by name.
    if (!isBroken && key.startsWith('settings.') && !isDeepStrictEqual(stored[key], good[key]))
      lost.push(`${key} was lost beside a broken ${keys[0]}`);
  }
  if (!keys.includes('templates') && !text(stored.templates)?.includes('own-kept'))
    lost.push('a template was lost');
  return lost.map((each) => `${keys.length > 1 ? 'all' : keys[0]} = ${text(value)?.slice(0, 30)}: ${each}`);
};

const fillJournal = (seat: Seat, rows: readonly unknown[]) =>
  seat.run(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('journal');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('entries', 'readwrite');
      for (const row of ${JSON.stringify(rows)}) tx.objectStore('entries').put(row);
      tx.oncomplete = () => { opening.result.close(); resolve(); };
      tx.onerror = () => reject(tx.error);
    };
  })`);

export const broken: Trial[] = [
  {
    what: `${Object.keys(items()).length} stored items broken, one at a time`,
    how: `each filled with ${rubbish.length} kinds of rubbish: the worker starts, the others are there, the broken value is kept`,
    run: async (seat) => {
      const lost: Lost = [];
      for (const key of Object.keys(items()))
        for (const value of rubbish) lost.push(...(await tryKeys(seat, [key], value)));
      return lost;
    },
  },
  {
    what: 'all stored items broken at once',
    how: `with each of the ${rubbish.length} kinds: the guard stops 29 characters and lets 30 go, every page opens`,
    run: async (seat) => {
      const lost: Lost = [];
      for (const value of rubbish) {
        lost.push(...(await tryKeys(seat, Object.keys(items()), value)));
        const found = [...(await guards(seat)), ...(await opens(seat))];
        lost.push(...found.map((each) => `${JSON.stringify(value).slice(0, 30)}: ${each}`));
      }
      await seat.run('chrome.storage.local.clear()');
      return lost;
    },
  },
  {
    what: 'the journal broken',
    how: 'rows without a time, an action, a level; then a journal of a newer version, then one without its table',
    run: async (seat) => {
      const lost: Lost = [];
      await seat.send('journal.write', entryOf('journal-good-1'));
      await fillJournal(seat, [
        { id: 'broken-row-1' },
        { id: 'broken-row-2', at: 'never', newest: 'never', pending: 1, went: 7, rules: 'none' },
        {
          id: 'broken-row-3',
          ...{
            at: new Date().toISOString(),
            newest: -Date.now(),
            action: 'fly',
            level: 'mauve',
            order: {},
            rules: null,
          },
        },
      ]);
      lost.push(...(await wakes(seat)));
      const answer = await seat.send('journal.write', entryOf('journal-good-2'));
      if (!answer.done) lost.push(`beside broken rows nothing is written: ${answer.detail}`);
      lost.push(...(await guards(seat)), ...(await opens(seat)));
      const ids = (await seat.journal()).map(({ id }) => id);
      for (const id of ['journal-good-1', 'journal-good-2', 'broken-row-1'])
        if (!ids.includes(id)) lost.push(`${id} is gone`);

      const replace = (version: number) =>
        seat.run(`new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('journal');
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = () => {
          const opening = indexedDB.open('journal', ${version});
          opening.onsuccess = () => { opening.result.close(); resolve(); };
        };
      })`);
      for (const [version, how] of [
        [99, 'a newer journal'],
        [1, 'a journal without its table'],
      ] as const) {
        await seat.stopWorkers();
        await replace(version);
        const unwritten = await seat.send('journal.write', entryOf('journal-good-3'));
        if (unwritten.done) lost.push(`${how}: an entry was answered that can't have been written`);
        const record = await seat.send('record.note', {
          what: 'refused',
          order: '100000001',
          at: new Date().toISOString(),
        });
        if (!record.done) lost.push(`${how}: the record is not written either`);
        lost.push(...[...(await guards(seat)), ...(await opens(seat))].map((each) => `${how}: ${each}`));
      }
      await seat.stopWorkers();
      await seat.run(
        "new Promise((resolve) => { indexedDB.deleteDatabase('journal').onsuccess = resolve; })",
      );
      const again = await seat.send('journal.write', entryOf('journal-good-4'));
      if (!again.done) lost.push(`with no journal at all, none is begun: ${again.detail}`);
      return lost;
    },
  },
];
