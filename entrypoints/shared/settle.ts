import { defaultSettings, ruleLevels, settingNames } from './default-settings';
import { asProblem, type Problem } from './problem';
import { type SettingName, type Settings, settingSchemas } from './settings-schema';

/** Who may set a value, the mightiest first. A policy and a shop's file lock what they set. */
export const origins = ['policy', 'shop-file', 'seller'] as const;
export type Origin = (typeof origins)[number] | 'default';
export type Sources = Record<(typeof origins)[number], Readonly<Record<string, unknown>>>;

export type Effective = {
  settings: Settings;
  from: Record<SettingName, Origin>;
  /** `levels` comes together rule by rule, so each rule has an origin of its own. */
  levelsFrom: Readonly<Record<string, Origin>>;
  problems: readonly Problem[];
};

export const isLocked = (origin: Origin) => origin === 'policy' || origin === 'shop-file';

export const storageName = (origin: (typeof origins)[number], name: string) =>
  origin === 'seller' ? `settings.${name}` : `${origin}.${name}`;

/** What counts in the end. Takes anything at all and always answers: what is not valid gives way to the next source. */
export function settle(sources: Sources): Effective {
  const problems: Problem[] = [];
  const from = origin();

  function one<K extends SettingName>(name: K): Settings[K] {
    for (const source of origins) {
      const raw = sources[source][name];
      if (raw === undefined || raw === null) continue;
      const parsed = settingSchemas[name].safeParse(raw);
      if (parsed.success) {
        from[name] = source;
        return parsed.data;
      }
      problems.push(asProblem(storageName(source, name), parsed.error));
    }
    return defaultSettings[name];
  }

  const levels = settleLevels(sources, problems);
  from.levels = levels.strongest;
  const settings: Settings = {
    language: one('language'),
    levels: levels.settings,
    bulkFrom: one('bulkFrom'),
    goOn: one('goOn'),
    journalDays: one('journalDays'),
    notifications: one('notifications'),
    quietHours: one('quietHours'),
    theme: one('theme'),
  };
  for (const source of origins) {
    for (const name of Object.keys(sources[source])) {
      // A shop's texts are no setting: they stand beside the seller's own, and are read where texts are.
      const isTexts = name === 'templates' && source !== 'seller';
      if (!isTexts && !settingNames.some((known) => known === name)) {
        problems.push({
          at: storageName(source, name),
          why: 'not-valid',
          path: '',
          detail: 'unknown setting',
        });
      }
    }
  }
  return { settings, from, levelsFrom: levels.from, problems };
}

const origin = (): Record<SettingName, Origin> => ({
  language: 'default',
  levels: 'default',
  bulkFrom: 'default',
  goOn: 'default',
  journalDays: 'default',
  notifications: 'default',
  quietHours: 'default',
  theme: 'default',
});

function settleLevels(sources: Sources, problems: Problem[]) {
  const settings: Settings['levels'] = {};
  const from: Record<string, Origin> = {};
  let strongest: Origin = 'default';
  for (const source of [...origins].reverse()) {
    const raw = sources[source].levels;
    if (raw === undefined || raw === null) continue;
    const at = storageName(source, 'levels');
    if (typeof raw !== 'object' || Array.isArray(raw)) {
      problems.push({ at, why: 'not-valid', path: '', detail: 'expected levels by rule' });
      continue;
    }
    const good = Object.fromEntries(
      Object.entries(raw).filter(([rule, level]) => {
        if (ruleLevels.some((known) => known === level)) return true;
        problems.push({ at, why: 'not-valid', path: rule, detail: `unknown level ${JSON.stringify(level)}` });
        return false;
      }),
    );
    const parsed = settingSchemas.levels.safeParse(good);
    if (!parsed.success) continue;
    for (const [rule, level] of Object.entries(parsed.data)) {
      settings[rule] = level;
      from[rule] = source;
      strongest = source;
    }
  }
  return { settings, from, strongest };
}
