import 'fake-indexeddb/auto';
import './browser';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { readDeadlines, type SeenDeadlines } from '../../entrypoints/shared/deadlines';
import { defaultSettings, settingNames } from '../../entrypoints/shared/default-settings';
import openJournal from '../../entrypoints/shared/journal';
import { send } from '../../entrypoints/shared/messages';
import { readHealth } from '../../entrypoints/shared/reading-health';
import { settingSchemas } from '../../entrypoints/shared/settings-schema';
import deadline from './deadline';
import entry from './entry';

const order = '100000001';
const seen: SeenDeadlines = {
  at: '2026-11-20T03:00:00.000Z',
  screen: 'delivery',
  language: 'ja',
  rows: [
    {
      order,
      deadlines: [{ kind: 'ship-by', due: deadline().due, opens: null, certainty: 'exact' }],
      judged: [],
    },
  ],
};
const journal = async () => {
  const opened = openJournal();
  const { entries } = await opened.page({}, 100);
  await opened.close();
  return entries;
};

beforeEach(async () => {
  fake.reset();
  Object.assign(fake.i18n, { getUILanguage: () => 'en-US' });
  Object.assign(fake.commands, { onCommand: { addListener: () => {} } });
  vi.stubGlobal('indexedDB', new IDBFactory());
  background.main();
});
afterEach(() => vi.restoreAllMocks());

describe('the background', () => {
  it('keeps a journal entry, written before and after', async () => {
    expect(await send('journal.write', entry({ result: null }))).toEqual({ ok: true, value: null });
    expect(await send('journal.write', entry({}))).toEqual({ ok: true, value: null });
    expect(await journal()).toEqual([entry({})]);
    await send('journal.clear', null);
    expect(await journal()).toEqual([]);
  });

  it('keeps how each screen was read, whichever window tells it, and nothing of before a clearing', async () => {
    await Promise.all([
      send('health.seen', { screen: 'claims', missing: [] }),
      send('health.seen', { screen: 'delivery', missing: ['grid'] }),
    ]);
    expect(await readHealth()).toMatchObject({ claims: { missing: [] }, delivery: { missing: ['grid'] } });
    await send('backup.clear', null);
    await send('health.seen', { screen: 'home', missing: [] });
    expect(Object.keys(await readHealth())).toEqual(['home']);
    await fake.storage.local.set({ readingHealth: 'broken' });
    expect(await readHealth()).toBe('failed');
    await send('health.seen', { screen: 'home', missing: [] });
    expect(Object.keys(await readHealth())).toEqual(['home']);
  });

  it('keeps a note, and begins the deadline that comes with it', async () => {
    const at = '2026-11-20T03:00:00.000Z';
    expect(await send('record.note', { what: 'refused', order, at })).toMatchObject({
      ok: true,
      value: { refused: { at, on: '2026-11-20' } },
    });
    expect((await readDeadlines()).deadlines).toMatchObject([{ order, kind: 'ship-after-refusal' }]);
  });

  it('keeps what a page has seen, and the language it was seen in', async () => {
    expect(await send('deadlines.seen', seen)).toEqual({ ok: true, value: { changed: true } });
    expect(await send('deadlines.seen', seen)).toEqual({ ok: true, value: { changed: false } });
    expect(await fake.storage.local.get('consoleLanguage')).toEqual({ consoleLanguage: 'ja' });
  });

  it('keeps what a page tells of the PC’s clock, answers it to pages that tell nothing, and forgets it when it is right', async () => {
    expect(await send('clock.told', null)).toEqual({ ok: true, value: null });
    await send('clock.told', { ahead: 600_000, isExact: true });
    expect(await send('clock.told', null)).toMatchObject({ value: { ahead: 600_000, isExact: true } });
    expect(await fake.storage.local.get('pageClock')).toEqual({});
    expect(await send('clock.told', { ahead: 0, isExact: true })).toEqual({ ok: true, value: null });
    expect(await send('clock.told', null)).toEqual({ ok: true, value: null });
  });

  it('brings a backup in and clears everything', async () => {
    expect(await send('backup.import', { text: '{}' })).toMatchObject({
      ok: true,
      value: { done: false, line: 1 },
    });
    await send('deadlines.seen', seen);
    expect(await send('backup.clear', null)).toEqual({ ok: true, value: null });
    expect((await readDeadlines()).deadlines).toEqual([]);
  });

  it.each([
    [
      'a message of the wrong form',
      { to: 'background', kind: 'record.note', payload: { what: 'refused', order: '<b>' } },
    ],
    ['a message without its payload', { to: 'background', kind: 'journal.write' }],
  ])('answers %s with what is wrong and keeps nothing', async (_, message) => {
    expect(await fake.runtime.sendMessage(message)).toMatchObject({ done: false });
    expect(await journal()).toEqual([]);
  });

  it.each([
    ['hello'],
    [null],
    [{ kind: 'journal.clear' }],
    [{ to: 'background', kind: 'constructor', payload: null }],
  ])('leaves %j to others', async (message) => {
    expect(await fake.runtime.sendMessage(message)).toBe(undefined);
  });

  it.each([
    [
      'storage',
      () => vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded')),
      'record.note',
      { what: 'refused', order, at: seen.at },
    ],
    [
      'the journal',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
      'journal.write',
      entry({}),
    ],
  ] as const)('says that the disk is full for %s', async (_, fill, kind, payload) => {
    fill();
    expect(await send(kind, payload)).toEqual({ ok: false, why: 'refused', detail: 'disk-full' });
  });

  it.each([
    ['an update', () => fake.runtime.onInstalled.trigger({ reason: 'update', temporary: false })],
    ['a start of the browser', () => fake.runtime.onStartup.trigger()],
    ['a changed wish', () => fake.storage.local.set({ 'settings.bulkFrom': 5 })],
  ])('sets its alarm again after %s', async (_, happen) => {
    await vi.waitFor(async () => expect(await fake.alarms.getAll()).toHaveLength(1));
    await fake.alarms.clearAll();
    await happen();
    await vi.waitFor(async () => expect(await fake.alarms.getAll()).toHaveLength(1));
  });

  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('shows the first steps after %s %i times', async (reason, times) => {
    const create = vi.spyOn(fake.tabs, 'create');
    await fake.runtime.onInstalled.trigger({ reason, temporary: false });
    expect(create).toHaveBeenCalledTimes(times);
  });

  it('stores no name, phone, mail or address, whatever a seller types', async () => {
    const typed = '山田 太郎様 090-1234-5678 taro@example.com に電話で了承';
    const reason = typed.replace('山田 太郎', '＊＊＊');
    await send('journal.write', entry({ reason }));
    await send('record.note', { what: 'notice', order, at: seen.at, how: 'told-another-way', words: reason });
    await send('deadlines.seen', seen);
    const bytes = JSON.stringify([await journal(), await fake.storage.local.get(null)]);
    expect(bytes).toContain('に電話で了承');
    for (const secret of ['山田', '太郎', '090', '1234', '5678', 'taro', 'example'])
      expect(bytes).not.toContain(secret);
  });
});

describe("the schema for an administrator's policy", () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  it('names every setting, the shop’s texts, and no other', () => {
    expect(Object.keys(properties).sort()).toEqual([...settingNames, 'templates'].sort());
  });

  it.each(settingNames)('gives %s the values that the setting takes', (name) => {
    const { type, enum: words, minimum, maximum, properties: parts } = properties[name];
    const takes = (value: unknown) => settingSchemas[name].safeParse(value).success;
    for (const word of words ?? []) expect(takes(word)).toBe(true);
    if (type === 'integer') {
      expect([minimum - 1, minimum, maximum, maximum + 1].map(takes)).toEqual([false, true, true, false]);
    }
    if (parts) expect(Object.keys(parts)).toEqual(Object.keys(defaultSettings[name]));
    expect(typeof defaultSettings[name]).toBe(type === 'integer' ? 'number' : type);
  });
});
