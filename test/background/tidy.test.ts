import 'fake-indexeddb/auto';
import './browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import oneWriter from '../../entrypoints/background/one-writer';
import { keepNote } from '../../entrypoints/background/recorder';
import tidy from '../../entrypoints/background/tidy';
import { readDeadlines } from '../../entrypoints/shared/deadlines';
import openJournal from '../../entrypoints/shared/journal';
import deadline from './deadline';
import entry from './entry';

beforeEach(() => {
  fake.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

// 30 days before 21 November begin, in Japan, on 22 October.
const edge = '2026-10-21T15:00:00.000Z';
const before = '2026-10-21T14:59:59.999Z';
const now = new Date('2026-11-21T03:00:00.000Z');

it('keeps everything for as many days as are set, to the day in Japan, and then no longer', async () => {
  const journal = openJournal();
  await fake.storage.local.set({
    'settings.journalDays': 30,
    'deadlines.1': [deadline({ order: '1', settled: before })],
    'deadlines.2': [deadline({ order: '2', settled: edge })],
  });
  await journal.writeAll([entry({ id: 'entry-old', at: before }), entry({ id: 'entry-edge', at: edge })]);
  await keepNote({ what: 'refused', order: '1', at: before });
  await keepNote({ what: 'refused', order: '2', at: edge });

  await tidy(journal, now, oneWriter());

  expect((await journal.page({}, 10)).entries.map(({ id }) => id)).toEqual(['entry-edge']);
  expect((await readDeadlines()).deadlines.map(({ order }) => order)).toEqual(['2']);
  const records = Object.keys(await fake.storage.local.get(null)).filter((key) => key.startsWith('record.'));
  expect(records).toEqual(['record.2']);
  await journal.close();
});

it('takes old things away once a day in Japan, and closes what was let out every time', async () => {
  const journal = openJournal();
  const prune = vi.spyOn(journal, 'prune');
  await tidy(journal, now, oneWriter());
  await journal.write(entry({ result: null, at: '2026-11-21T02:49:00.000Z' }));
  await tidy(journal, now, oneWriter());
  expect(prune).toHaveBeenCalledTimes(1);
  expect((await journal.page({}, 10)).entries.map(({ result }) => result)).toEqual(['unknown']);
  await tidy(journal, new Date('2026-11-21T15:00:00.000Z'), oneWriter());
  expect(prune).toHaveBeenCalledTimes(2);
  await journal.close();
});

it('keeps nobody waiting who has something to write while the journal is being tidied', async () => {
  const journal = openJournal();
  vi.spyOn(journal, 'prune').mockReturnValue(new Promise(() => {}));
  const write = oneWriter();
  void tidy(journal, now, write);
  await vi.waitFor(() => expect(journal.prune).toHaveBeenCalled());
  const note = write(() => keepNote({ what: 'refused', order: '3', at: edge }));
  await expect(note).resolves.toMatchObject({ refused: { at: edge } });
});
