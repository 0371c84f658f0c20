import { readFile } from 'node:fs/promises';
import type { OwnTemplate } from '../../entrypoints/shared/own-template';
import { entryOf, guards, type Seat, type Trial } from './seat';

const entries = 100_000;
const templates = 1_000;
const rows = 5_000;

const ownTemplates: OwnTemplate[] = Array.from({ length: templates }, (_, at) => ({
  v: 1,
  id: `own-${String(at).padStart(5, '0')}`,
  name: `返品の案内 ${at}`,
  group: `組 ${at % 20}`,
  use: 'message',
  title: `ご返品について ${at}`,
  body: 'このたびはご迷惑をおかけしております。'.repeat(10),
  gloss: {},
}));

/** What stands in a journal of some years, in the file that the product itself writes. */
const backup = () => {
  const now = Date.now();
  const journal = Array.from({ length: entries }, (_, at) =>
    entryOf(`entry-${String(at).padStart(7, '0')}`, {
      at: new Date(now - at * 60_000).toISOString(),
      order: String(762_060_000 + at),
      reason: at % 9 ? null : 'お客様と電話で確認済み',
    }),
  );
  return { templates: ownTemplates, journal };
};

const fill = (seat: Seat) =>
  seat.own().evaluate(async ({ templates, journal }) => {
    const opening = indexedDB.open('journal');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const tx = db.transaction('entries', 'readwrite');
    for (const entry of journal) tx.objectStore('entries').put({ ...entry, newest: -Date.parse(entry.at) });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ templates });
  }, backup());
declare const chrome: { storage: { local: { set: (values: unknown) => Promise<void> } } };

/** Counted where they lie: to carry them all out of the browser takes longer than all that is tried here. */
const countEntries = (seat: Seat): Promise<number> =>
  seat.own().evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

const there = async (seat: Seat, when: string) => {
  const { templates: list } = await seat.stored();
  const kept = Array.isArray(list) ? list.length : 0;
  const journal = await countEntries(seat);
  return [
    ...(kept === templates ? [] : [`${when}: ${kept} templates of ${templates}`]),
    ...(journal >= entries ? [] : [`${when}: ${journal} entries of ${entries}`]),
  ];
};

export const load: Trial[] = [
  {
    what: `${rows} rows`,
    how: 'the claims screen, read and guarded: 29 characters stopped, 30 let go, the list still scrolls',
    run: async (seat) => {
      const page = await seat.console(rows);
      const lost: string[] = [];
      if (!(await seat.refuse(page, 29))) lost.push('29 characters went out');
      else await page.locator('qsm-guard[data-part="dialog"] [data-go="back"]').click();
      if (await seat.refuse(page, 30)) lost.push('30 characters were stopped');
      if (await page.locator('qsm-guard[data-part="banner"] [data-missing]').count())
        lost.push('something of the screen was not recognised');
      await page.close();
      return lost;
    },
  },
  {
    what: `${entries} journal entries and ${templates} templates`,
    how: 'shown, added to, guarded, exported, cleared and brought back from the file',
    run: async (seat) => {
      await seat.run("chrome.storage.local.set({ 'settings.language': 'en', 'settings.journalDays': 3650 })");
      await fill(seat);
      const lost = [...(await there(seat, 'when filled')), ...(await guards(seat))];
      const journal = await seat.desk('options.html#journal');
      await journal.getByText(/\b10\d{4} in all|\b10\d,\d{3} in all/).waitFor();
      await journal.close();
      const own = await seat.desk('options.html#templates');
      // So many are shown by and by; the last one is found by its name.
      await own.getByRole('searchbox').fill('返品の案内 999');
      await own.getByText('返品の案内 999').first().waitFor();
      await own.close();

      const data = await seat.desk('options.html#data');
      const saving = data.waitForEvent('download', { timeout: 120_000 });
      await data.getByRole('button', { name: 'Export everything' }).click();
      const file = await readFile(await (await saving).path(), 'utf8');
      await data.close();
      await seat.send('backup.clear', null);
      if ((await countEntries(seat)) > 0) lost.push('clearing left entries');
      const answer = await seat.send('backup.import', { text: file });
      if (!answer.done) lost.push(`the import was refused: ${answer.detail}`);
      return [...lost, ...(await there(seat, 'after the import')), ...(await guards(seat))];
    },
  },
];
