import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { settingNames } from '../../entrypoints/shared/default-settings';
import {
  defaultSettings,
  effectiveSettings,
  saveSetting,
  watchSettings,
} from '../../entrypoints/shared/settings';
import type { SettingName } from '../../entrypoints/shared/settings-schema';
import { settle } from '../../entrypoints/shared/settle';

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const broken: Record<SettingName, unknown> = {
  language: 'klingon',
  levels: ['off'],
  bulkFrom: '10',
  goOn: 'yes',
  journalDays: 0,
  notifications: { on: true, morning: '25:00', minutesBefore: [] },
  quietHours: { on: true, from: '23:00' },
  theme: 7,
};

it('keeps the journal for 180 days, unless somebody has set another time', async () => {
  expect((await effectiveSettings()).settings.journalDays).toBe(180);
});

describe('a stored setting that is broken', () => {
  it.each(settingNames)('%s falls back to its default, is kept aside and is said', async (name) => {
    await fake.storage.local.set({ [`settings.${name}`]: broken[name] });
    const { settings, from, problems } = await effectiveSettings();
    expect(settings[name]).toEqual(defaultSettings[name]);
    expect(from[name]).toBe('default');
    expect(problems.map(({ at, why }) => ({ at, why }))).toEqual([
      { at: `settings.${name}`, why: 'not-valid' },
    ]);
    const stored = await fake.storage.local.get(null);
    expect(stored[`broken.settings.${name}`]).toEqual(broken[name]);
  });

  it('keeps the first broken bytes even when a later value is broken too', async () => {
    await fake.storage.local.set({ 'settings.bulkFrom': 'first' });
    await effectiveSettings();
    await fake.storage.local.set({ 'settings.bulkFrom': 'second' });
    await effectiveSettings();
    expect(await fake.storage.local.get('broken.settings.bulkFrom')).toEqual({
      'broken.settings.bulkFrom': 'first',
    });
  });

  it('loses only the bad entry of levels', async () => {
    await fake.storage.local.set({
      'settings.levels': { 'memo-is-written': 'warn', 'message-fits': 'loud' },
    });
    const { settings, problems } = await effectiveSettings();
    expect(settings.levels).toEqual({ 'memo-is-written': 'warn' });
    expect(problems).toMatchObject([{ at: 'settings.levels', path: 'message-fits' }]);
  });
});

describe('where a setting comes from', () => {
  const sources = { seller: { bulkFrom: 20 }, 'shop-file': { bulkFrom: 30 }, policy: { bulkFrom: 40 } };
  it.each([
    ['default', { seller: {}, 'shop-file': {}, policy: {} }, 10],
    ['seller', { ...sources, 'shop-file': {}, policy: {} }, 20],
    ['shop-file', { ...sources, policy: {} }, 30],
    ['policy', sources, 40],
    ['shop-file', { ...sources, policy: { bulkFrom: 'many' } }, 30],
  ] as const)('is %s', (origin, given, value) => {
    const { settings, from } = settle(given);
    expect(settings.bulkFrom).toBe(value);
    expect(from.bulkFrom).toBe(origin);
  });

  it('is known rule by rule for levels', () => {
    const { settings, levelsFrom } = settle({
      seller: { levels: { 'memo-is-written': 'off', 'message-fits': 'warn' } },
      'shop-file': { levels: { 'message-fits': 'info' } },
      policy: { levels: { 'memo-is-written': 'block' } },
    });
    expect(settings.levels).toEqual({ 'memo-is-written': 'block', 'message-fits': 'info' });
    expect(levelsFrom).toEqual({ 'memo-is-written': 'policy', 'message-fits': 'shop-file' });
  });

  it('says a name that no setting has', () => {
    expect(settle({ seller: {}, 'shop-file': {}, policy: { colour: 'red' } }).problems).toMatchObject([
      { at: 'policy.colour', detail: 'unknown setting' },
    ]);
  });
});

describe('saving', () => {
  it('is refused where a policy has locked the setting', async () => {
    await fake.storage.managed.set({ goOn: false });
    expect(await saveSetting('goOn', true)).toEqual({ ok: false, why: 'locked', detail: 'policy' });
    expect((await effectiveSettings()).settings.goOn).toBe(false);
  });

  it('is refused for a value that is not valid, and nothing changes', async () => {
    expect(await saveSetting('bulkFrom', 1)).toMatchObject({ ok: false, why: 'not-valid' });
    expect(await saveSetting('bulkFrom', 2)).toEqual({ ok: true });
    expect((await effectiveSettings()).settings.bulkFrom).toBe(2);
  });

  it('goes back to the default with null', async () => {
    await saveSetting('theme', 'dark');
    await saveSetting('theme', null);
    expect((await effectiveSettings()).from.theme).toBe('default');
  });

  it('says when the disk is full', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveSetting('bulkFrom', 12)).toEqual({
      ok: false,
      why: 'not-saved',
      detail: 'QUOTA_BYTES quota exceeded',
    });
  });
});

describe('the settings a guard holds', () => {
  it('are the defaults at once and the stored ones when read', async () => {
    await fake.storage.local.set({ 'settings.bulkFrom': 3 });
    const mirror = watchSettings();
    expect(mirror.current.bulkFrom).toBe(10);
    await mirror.ready;
    expect(mirror.current.bulkFrom).toBe(3);
    mirror.stop();
  });

  it('follow a change and say so', async () => {
    const seen: number[] = [];
    const mirror = watchSettings(({ settings }) => seen.push(settings.bulkFrom));
    await mirror.ready;
    await saveSetting('bulkFrom', 5);
    await vi.waitFor(() => expect(seen).toEqual([10, 5]));
    await fake.storage.managed.set({ bulkFrom: 6 });
    await vi.waitFor(() => expect(mirror.current.bulkFrom).toBe(6));
    mirror.stop();
    await saveSetting('theme', 'dark');
    expect(seen).toEqual([10, 5, 6]);
  });

  it('keep the last known values when the context is gone', async () => {
    await fake.storage.local.set({ 'settings.bulkFrom': 3 });
    const mirror = watchSettings();
    await mirror.ready;
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    await fake.storage.onChanged.trigger({ 'settings.bulkFrom': { newValue: 4 } }, 'local');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(mirror.current.bulkFrom).toBe(3);
    mirror.stop();
  });

  it('are the defaults in a context that was gone from the start', async () => {
    vi.spyOn(fake.storage.local, 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    vi.spyOn(fake.storage.onChanged, 'addListener').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const mirror = watchSettings();
    await mirror.ready;
    expect(mirror.current).toEqual(defaultSettings);
    mirror.stop();
  });
});
