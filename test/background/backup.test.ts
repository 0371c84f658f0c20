import 'fake-indexeddb/auto';
import './browser';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { clearEverything, importBackup } from '../../entrypoints/background/restore';
import { makeBackup, sizes } from '../../entrypoints/shared/backup';
import openJournal, { type Journal } from '../../entrypoints/shared/journal';
import { effectiveSettings, saveSetting } from '../../entrypoints/shared/settings';
import { dropShopFile, takeShopFile, writeShopFile } from '../../entrypoints/shared/take-shop-file';
import deadline from './deadline';
import entry from './entry';

const now = new Date('2026-11-21T00:00:00.000Z');
const seen = { at: '2026-11-20T00:00:00.000Z', on: '2026-11-20' };
const kept = {
  'settings.bulkFrom': 20,
  templates: [{ id: 'mine', text: '{{orderNumber}}' }],
  'record.100000001': {
    notice: { ...seen, how: 'message', words: null },
    refused: null,
    withdrawalRequested: null,
    withdrawalCancelled: null,
  },
  'deadlines.100000001': [deadline()],
};
let journal: Journal;

beforeEach(async () => {
  fake.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  journal = openJournal();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await journal.close();
});

const whole = async () => {
  await fake.storage.local.set(kept);
  await journal.write(entry({}));
  return (await makeBackup(journal, now)).join('');
};
const state = async () => ({
  storage: await fake.storage.local.get(null),
  journal: (await journal.page({}, 100)).entries,
});

describe('a backup', () => {
  it('brings everything back into an empty browser', async () => {
    const file = await whole();
    const before = await state();
    await clearEverything(journal);
    expect(await state()).toEqual({ storage: {}, journal: [] });
    expect(await importBackup(file, journal)).toEqual({ done: true, orders: 1, deadlines: 1, entries: 1 });
    expect(await state()).toEqual(before);
  });

  it('of a version that kept no unchecked rules is taken, and says that nobody knows', async () => {
    const file = (await whole()).replace(',"unchecked":[]', '');
    expect(file).not.toContain('unchecked');
    await clearEverything(journal);
    expect(await importBackup(file, journal)).toMatchObject({ done: true, entries: 1 });
    expect((await state()).journal).toEqual([entry({ unchecked: null })]);
  });

  it('can be brought in twice and means the same', async () => {
    const file = await whole();
    const before = await state();
    await importBackup(file, journal);
    expect(await state()).toEqual(before);
  });

  it('of an empty browser is a file too', async () => {
    const file = (await makeBackup(journal, now)).join('');
    expect(await importBackup(file, journal)).toEqual({ done: true, orders: 0, deadlines: 0, entries: 0 });
  });

  it('leaves out what is broken, so that it can be read again', async () => {
    await fake.storage.local.set({ ...kept, 'settings.theme': 7, 'record.2': 'broken', 'deadlines.3': {} });
    const file = (await makeBackup(journal, now)).join('');
    expect(await importBackup(file, journal)).toMatchObject({ done: true, orders: 1, deadlines: 1 });
  });

  it('leaves what it does not name', async () => {
    const file = await whole();
    await fake.storage.local.set({ 'settings.theme': 'dark', 'record.2': kept['record.100000001'] });
    await importBackup(file, journal);
    expect(await fake.storage.local.get(['settings.theme', 'record.2'])).toEqual({
      'settings.theme': 'dark',
      'record.2': kept['record.100000001'],
    });
  });
});

describe('a broken file', () => {
  it.each<[string, (file: string) => string, number, string]>([
    ['no JSON at all', () => 'hello', 1, ''],
    ['nothing', () => '', 1, ''],
    ['cut off', (file) => file.slice(0, -4), 0, ''],
    ['with a comma too many', () => '{\n "kind": "x",\n}', 3, ''],
    [
      'with a value of another kind',
      (file) => file.replace('"bulkFrom": 20', '"bulkFrom": "20"'),
      6,
      'settings.bulkFrom',
    ],
    [
      'with an unknown setting',
      (file) => file.replace('"bulkFrom": 20', '"colour": 1'),
      6,
      'settings.colour',
    ],
    ['with a field that is missing', (file) => file.replace('"madeAt"', '"made"'), 1, 'madeAt'],
    ['of a newer version', (file) => file.replace('"version": 1', '"version": 2'), 3, 'version'],
    ['of something else', (file) => file.replace('claim-guard-backup', 'other'), 2, 'kind'],
    [
      'with an unknown action in the journal',
      (file) => file.replace('"cancel-order"', '"fly"'),
      0,
      'journal.0.action',
    ],
    [
      'with an order that is none',
      (file) => file.replaceAll('"100000001": [', '"a b": ['),
      0,
      'deadlines.a b',
    ],
    ['nested without end', () => '['.repeat(100_000), 1, ''],
  ])('%s names line and field and changes nothing', async (_, spoil, line, field) => {
    const file = await whole();
    const before = await state();
    const spoiled = spoil(file);
    expect(spoiled).not.toBe(file);
    const imported = await importBackup(spoiled, journal);
    expect(imported).toMatchObject({ done: false, field });
    // Where the line depends on how long the rest is, it is that of the spoiled word.
    const last = spoiled.split('\n').length;
    const expected = line || 1 + spoiled.split('\n').findIndex((text) => /"fly"|"a b"/.test(text)) || last;
    expect(imported).toMatchObject({ line: expected });
    expect(await state()).toEqual(before);
  });

  it('is not half taken when the disk is full', async () => {
    const file = await whole();
    await clearEverything(journal);
    await journal.write(entry({ id: 'entry-other' }));
    const before = await state();
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(importBackup(file, journal)).rejects.toThrow('QUOTA_BYTES');
    expect(await state()).toEqual(before);
  });
});

describe("a shop's settings file", () => {
  it('sets and locks what it names, until it is dropped', async () => {
    expect(
      await takeShopFile(writeShopFile({ goOn: false, levels: { 'memo-is-written': 'block' } }, [])),
    ).toEqual({
      done: true,
    });
    const { settings, from } = await effectiveSettings();
    expect([settings.goOn, from.goOn, from.levels, from.bulkFrom]).toEqual([
      false,
      'shop-file',
      'shop-file',
      'default',
    ]);
    expect(await saveSetting('goOn', true)).toMatchObject({ ok: false, why: 'locked' });
    expect(await saveSetting('bulkFrom', 12)).toEqual({ ok: true });
    await dropShopFile();
    expect((await effectiveSettings()).from.goOn).toBe('default');
  });

  it('that is broken names line and field and changes nothing', async () => {
    const file = writeShopFile({ goOn: false }, []).replace('false', '"no"');
    expect(await takeShopFile(file)).toMatchObject({
      done: false,
      why: 'not-valid',
      line: 5,
      field: 'settings.goOn',
    });
    expect((await effectiveSettings()).from.goOn).toBe('default');
  });

  it('that can not be stored is said', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await takeShopFile(writeShopFile({ goOn: false }, []))).toMatchObject({
      done: false,
      why: 'not-saved',
    });
  });
});

describe('the size', () => {
  it('grows with what is kept', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4096, quota: 8192 }) } });
    const before = await sizes(journal);
    await whole();
    const after = await sizes(journal);
    expect((after.storage.used ?? 0) - (before.storage.used ?? 0)).toBeGreaterThan(200);
    expect([before.entries, after.entries]).toEqual([0, 1]);
    expect(after.journal).toEqual({ used: 4096, most: 8192 });
  });

  it.each([
    ['does not say', {}],
    ['refuses to say', { estimate: () => Promise.reject(new Error('no')) }],
  ])('is unknown for the journal where the browser %s', async (_, storage) => {
    vi.stubGlobal('navigator', { storage });
    expect((await sizes(journal)).journal).toEqual({ used: null, most: null });
  });
});
