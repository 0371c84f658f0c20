import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import oneWriter from '../../entrypoints/background/one-writer';
import { keepNote, keepResult, pruneRecord } from '../../entrypoints/background/recorder';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import type { RecordNote } from '../../entrypoints/shared/record';
import { watchRecord } from '../../entrypoints/shared/record-mirror';
import entryOf from './entry';

/** The storage of these tests answers at once. */
const isRead = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const order = '100000001';
const at = '2026-11-21T00:00:00.000Z';
const notice = (changes: object = {}): RecordNote => ({
  what: 'notice',
  order,
  at,
  how: 'message',
  words: null,
  ...changes,
});
const stored = async () => (await fake.storage.local.get('record.100000001'))['record.100000001'];

describe('what failed', () => {
  const came = (changes: Partial<JournalEntry> = {}) =>
    keepResult(entryOf({ order, at, action: 'send-message', result: 'failed', ...changes }));

  it('is kept until it gets through, and nothing is left of it then', async () => {
    await came();
    expect(await stored()).toMatchObject({ failed: { action: 'send-message', at, on: '2026-11-21' } });
    await came({ action: 'refuse-cancel', result: 'done' });
    expect(await stored()).toMatchObject({ failed: { action: 'send-message' } });
    await came({ result: 'done' });
    expect(await fake.storage.local.get(null)).toEqual({});
  });

  it('is a message no more once the buyer was told in another way', async () => {
    await came();
    await keepNote(notice({ how: 'told-another-way', words: 'チャットで' }));
    expect(await stored()).toMatchObject({ notice: { at }, failed: null });
  });

  it('stays beside what else is known of the order, and a notice beside it', async () => {
    await keepNote({ what: 'refused', order, at });
    await came({ action: 'approve-cancel' });
    await keepNote(notice());
    expect(await stored()).toMatchObject({
      refused: { at },
      notice: { at },
      failed: { action: 'approve-cancel' },
    });
  });

  it.each([
    ['of many orders at once', { orders: 2 }],
    ['of no order that is known', { order: null }],
    ['of what is no order number', { order: '注文' }],
    ['that is not known', { result: 'unknown' }],
    ['that is not known yet', { result: null }],
  ] as const)('is nothing where it is the result %s', async (_, changes) => {
    await came(changes);
    expect(await fake.storage.local.get(null)).toEqual({});
  });
});

describe('a note', () => {
  it.each([
    ['the last millisecond of a day in Japan', '2026-11-21T14:59:59.999Z', '2026-11-21'],
    ['midnight in Japan', '2026-11-21T15:00:00.000Z', '2026-11-22'],
    ["year's end", '2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['a leap day', '2028-02-28T15:00:00.000Z', '2028-02-29'],
  ])('at %s stands on that day', async (_, when, day) => {
    expect(await keepNote(notice({ at: when }))).toMatchObject({ notice: { at: when, on: day } });
  });

  it('that is older than what is known, or the same, changes nothing', async () => {
    await keepNote(notice({ how: 'told-another-way', words: 'チャットで' }));
    await keepNote(notice({ at: '2026-11-20T23:59:59.000Z' }));
    await keepNote(notice());
    expect(await stored()).toMatchObject({ notice: { at, how: 'told-another-way' } });
  });

  it('keeps no phone, mail or postal code of the words, and keeps the order number', async () => {
    const words = '090-1234-5678 と taro@example.com (〒150-0001)へ、注文100000001、14時に連絡';
    await keepNote(notice({ how: 'told-another-way', words }));
    expect(await stored()).toMatchObject({
      notice: { words: '＊＊＊ と ＊＊＊ (＊＊＊)へ、注文100000001、14時に連絡' },
    });
  });

  it('can be taken back, and nothing is left of an order without one', async () => {
    await keepNote(notice());
    await keepNote({ what: 'forget', order, part: 'notice' });
    expect(await fake.storage.local.get(null)).toEqual({});
  });

  it('on a broken record keeps the broken bytes aside', async () => {
    await fake.storage.local.set({ 'record.100000001': { notice: 'yes' } });
    await keepNote(notice());
    expect(await fake.storage.local.get('broken.record.100000001')).toEqual({
      'broken.record.100000001': { notice: 'yes' },
    });
    expect(await stored()).toMatchObject({ notice: { at } });
  });

  it('of two tabs on one order at once is lost in neither', async () => {
    const write = oneWriter();
    await Promise.all([
      write(() => keepNote(notice())),
      write(() => keepNote({ what: 'refused', order, at })),
      write(() => keepNote({ what: 'withdrawalRequested', order, at })),
    ]);
    expect(await stored()).toMatchObject({ notice: { at }, refused: { at }, withdrawalRequested: { at } });
  });

  it('that fails does not keep the next from being written', async () => {
    const write = oneWriter();
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(write(() => keepNote(notice()))).rejects.toThrow('QUOTA_BYTES');
    await write(() => keepNote({ what: 'refused', order, at }));
    expect(await stored()).toMatchObject({ notice: null, refused: { at } });
  });
});

describe('the record a guard holds', () => {
  it('is unread before it is read, and empty after, for an order nothing has happened to', async () => {
    const mirror = watchRecord(() => {});
    expect(mirror.of(order)).toEqual({ noticeSentOn: undefined, refusedOn: undefined });
    await isRead();
    expect(mirror.of(order)).toEqual({ noticeSentOn: null, refusedOn: null });
    expect(mirror.of(undefined)).toEqual({ noticeSentOn: undefined, refusedOn: undefined });
  });

  it('knows what was stored and what is noted while it watches', async () => {
    await keepNote(notice());
    const changed = vi.fn();
    const mirror = watchRecord(changed);
    await isRead();
    expect(mirror.of(order)).toEqual({ noticeSentOn: '2026-11-21', refusedOn: null });
    await keepNote({ what: 'refused', order, at });
    expect(mirror.of(order)).toEqual({ noticeSentOn: '2026-11-21', refusedOn: '2026-11-21' });
    expect(mirror.seen(order)?.notice?.at).toBe(at);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('takes a note that comes while it is still reading for newer than what it reads', async () => {
    await keepNote({ what: 'refused', order, at });
    const { get } = fake.storage.local;
    vi.spyOn(fake.storage.local, 'get').mockImplementationOnce(async () => {
      const before = await get(null);
      await keepNote(notice());
      return before;
    });
    const mirror = watchRecord(() => {});
    await isRead();
    expect(mirror.of(order).noticeSentOn).toBe('2026-11-21');
  });

  it('is sent nothing else that is stored, where the browser tells the keys', async () => {
    await keepNote(notice());
    await fake.storage.local.set({ 'deadlines.100000001': [], 'settings.theme': 'dark' });
    const get = vi.spyOn(fake.storage.local, 'get');
    const keys = async () => Object.keys(await fake.storage.local.get(null));
    vi.stubGlobal('browser', {
      ...fake,
      storage: { ...fake.storage, local: { get, getKeys: async () => keys() } },
    });
    const mirror = watchRecord(() => {});
    await vi.waitFor(() => expect(mirror.of(order).noticeSentOn).toBe('2026-11-21'));
    expect(get).toHaveBeenLastCalledWith(['record.100000001']);
    vi.unstubAllGlobals();
  });

  it('does not know what a broken record holds, which is not the same as an empty one', async () => {
    await fake.storage.local.set({ 'record.100000001': { notice: 'yes' } });
    const mirror = watchRecord(() => {});
    await isRead();
    expect(mirror.of(order)).toEqual({ noticeSentOn: undefined, refusedOn: undefined });
    expect(mirror.seen(order)).toBeNull();
  });

  it('stays unread in a context that is gone', async () => {
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    const mirror = watchRecord(() => {});
    await isRead();
    expect(mirror.of(order)).toEqual({ noticeSentOn: undefined, refusedOn: undefined });
  });
});

describe('an order that is too old', () => {
  it('goes by what happened to it last', async () => {
    await keepNote(notice({ at: '2026-01-01T00:00:00.000Z' }));
    await keepNote(notice({ order: '2', at: '2026-01-01T00:00:00.000Z' }));
    await keepNote({ what: 'refused', order: '2', at: '2026-06-01T00:00:00.000Z' });
    await fake.storage.local.set({ 'record.3': 'broken', theme: 'dark' });
    expect(await pruneRecord(new Date('2026-06-01T00:00:00.000Z'))).toBe(1);
    expect(Object.keys(await fake.storage.local.get(null))).toEqual(['record.2', 'record.3', 'theme']);
  });
});
