import { languages } from '../../rules/ids';
import { ruleLevels, settingNames } from '../shared/default-settings';
import { own } from '../shared/own-browser';
import { namedValues, readPolicy } from '../shared/policy';
import { messageOf } from '../shared/problem';
import { mirrorSettings, type SettingsMirror } from '../shared/settings-mirror';
import type { SettingName, Settings } from '../shared/settings-schema';
import { type Effective, type Parse, settleBy, storageName } from '../shared/settle-by';

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (known: readonly unknown[]) => (value: unknown) => known.includes(value);
const whole = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const isFlag = (value: unknown) => typeof value === 'boolean';
const isClock = (value: unknown) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isMinutes = whole(1, 10_080);
const isLevel = oneOf(ruleLevels);

const checks: { readonly [K in SettingName]: (value: unknown) => boolean } = {
  language: oneOf(['console', ...languages]),
  levels: (value) => isThing(value) && Object.values(value).every(isLevel),
  bulkFrom: whole(2, 1000),
  goOn: isFlag,
  journalDays: whole(1, 3650),
  notifications: (value) =>
    isThing(value) &&
    'on' in value &&
    isFlag(value.on) &&
    (!('morning' in value) ||
      value.morning === undefined ||
      value.morning === null ||
      isClock(value.morning)) &&
    'minutesBefore' in value &&
    Array.isArray(value.minutesBefore) &&
    value.minutesBefore.length <= 5 &&
    value.minutesBefore.every(isMinutes),
  quietHours: (value) =>
    isThing(value) &&
    'on' in value &&
    isFlag(value.on) &&
    'from' in value &&
    isClock(value.from) &&
    'to' in value &&
    isClock(value.to),
  theme: oneOf(['system', 'light', 'dark']),
};

const isSetting = <K extends SettingName>(name: K, value: unknown): value is Settings[K] =>
  checks[name](value);

/** As the schemas have it, by hand: they would weigh more than the guard that stands on every page. */
export const parsePlain: Parse = (name, raw) =>
  isSetting(name, raw) ? { ok: true, value: raw } : { ok: false, path: '', detail: '' };

const keys = settingNames.map((name) => storageName('seller', name));

/** All of them at once: this is read on every page of the console. */
const read = async (): Promise<Effective> => {
  const policy = readPolicy();
  try {
    const stored = await own().storage.local.get([...keys, 'shopFile']);
    return settleBy(parsePlain, {
      policy: await policy,
      'shop-file': namedValues(stored.shopFile),
      seller: Object.fromEntries(settingNames.map((name) => [name, stored[storageName('seller', name)]])),
    });
  } catch (error) {
    const none = settleBy(parsePlain, { policy: {}, 'shop-file': {}, seller: {} });
    const problem = { at: 'settings', why: 'not-readable', path: '', detail: messageOf(error) } as const;
    return { ...none, problems: [problem] };
  }
};

/** What the shop wants, held in memory for the moment of the press. */
export const holdSettings = (changed: () => void): SettingsMirror =>
  mirrorSettings(settleBy(parsePlain, { policy: {}, 'shop-file': {}, seller: {} }), read, changed);
