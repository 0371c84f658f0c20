import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { settingNames } from './default-settings';
import { namedValues, readPolicy } from './policy';
import { asProblem, messageOf, type Problem, setAside } from './problem';
import { type SettingName, type Settings, settingSchemas } from './settings-schema';
import { type Effective, isLocked, type Sources, settle, storageName } from './settle';
import { shopFile } from './shop-file';

export { defaultSettings } from './default-settings';
export type { SettingName, Settings } from './settings-schema';
export type { Effective, Origin } from './settle';

/** One item a setting, each with a version of its own: a change of one never migrates the others. */
const setting = <K extends SettingName>(name: K) =>
  storage.defineItem<Settings[K] | null>(`local:settings.${name}`, { fallback: null, version: 1 });

const items: { [K in SettingName]: ReturnType<typeof setting<K>> } = {
  language: setting('language'),
  levels: setting('levels'),
  bulkFrom: setting('bulkFrom'),
  goOn: setting('goOn'),
  journalDays: setting('journalDays'),
  notifications: setting('notifications'),
  quietHours: setting('quietHours'),
  theme: setting('theme'),
};

/** Every setting with where it comes from. Answers whatever is stored, and when nothing can be read at all. */
export async function effectiveSettings(): Promise<Effective> {
  const unreadable: Problem[] = [];
  const readable = async (at: string, read: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await read();
    } catch (error) {
      unreadable.push({ at, why: 'not-readable', path: '', detail: messageOf(error) });
      return undefined;
    }
  };
  const [seller, file, policy] = await Promise.all([
    Promise.all(
      settingNames.map(async (name) => [
        name,
        await readable(storageName('seller', name), () => items[name].getValue()),
      ]),
    ),
    readable('shop-file', () => shopFile.getValue()),
    readPolicy(),
  ]);
  const sources: Sources = {
    policy,
    'shop-file': namedValues(file),
    seller: Object.fromEntries(seller),
  };
  const effective = settle(sources);
  for (const name of settingNames) {
    const at = storageName('seller', name);
    if (effective.problems.some((problem) => problem.at === at)) await setAside(at, sources.seller[name]);
  }
  return unreadable.length === 0
    ? effective
    : { ...effective, problems: [...unreadable, ...effective.problems] };
}

export type Saved = { ok: true } | { ok: false; why: 'locked' | 'not-valid' | 'not-saved'; detail: string };

/** `null` goes back to the default. A failure is told, so that the form can keep what was typed. */
export async function saveSetting<K extends SettingName>(name: K, value: Settings[K] | null): Promise<Saved> {
  const { from, problems } = await effectiveSettings();
  // Levels are locked rule by rule: the seller's own are kept and only those of a locked rule don't count.
  if (name !== 'levels' && isLocked(from[name])) return { ok: false, why: 'locked', detail: from[name] };
  if (value !== null) {
    const parsed = settingSchemas[name].safeParse(value);
    if (!parsed.success) {
      return { ok: false, why: 'not-valid', detail: asProblem(name, parsed.error).detail };
    }
  }
  const unreadable = problems.find(
    ({ at, why }) => at === storageName('seller', name) && why === 'not-readable',
  );
  if (unreadable) return { ok: false, why: 'not-saved', detail: unreadable.detail };
  try {
    await items[name].setValue(value);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: 'not-saved', detail: messageOf(error) };
  }
}

export type SettingsMirror = {
  /** Always there: the defaults until the stored ones are read, and the last known ones after the context is gone. */
  readonly current: Settings;
  readonly effective: Effective;
  readonly ready: Promise<void>;
  stop: () => void;
};

/** Settings held in memory, for a guard that must decide in the moment of the press. */
export function watchSettings(changed?: (effective: Effective) => void): SettingsMirror {
  let effective = settle({ policy: {}, 'shop-file': {}, seller: {} });
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const next = await effectiveSettings();
    const lost = next.problems.some(({ why }) => why === 'not-readable');
    // An answer that a later question has overtaken is stale; one that could not read keeps what is known.
    if (turn !== asked || lost) return;
    effective = next;
    changed?.(effective);
  };
  const listen = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some((key) => key.startsWith('settings.') || key === 'shopFile');
    if (area === 'managed' || (area === 'local' && ours)) void refresh();
  };
  const ready = refresh();
  try {
    browser.storage.onChanged.addListener(listen);
  } catch {
    // The context is gone already: the defaults stay.
  }
  return {
    get current() {
      return effective.settings;
    },
    get effective() {
      return effective;
    },
    ready,
    stop: () => {
      try {
        browser.storage.onChanged.removeListener(listen);
      } catch {
        // Nothing listens any more in a context that is gone.
      }
    },
  };
}
