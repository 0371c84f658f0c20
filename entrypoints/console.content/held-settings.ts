import { languages } from '../../rules/ids';
import { ruleLevels } from '../shared/default-settings';
import { own } from '../shared/own-browser';
import { namedValues, readPolicy } from '../shared/policy';
import type { Settings } from '../shared/settings-schema';

/** What a page of the console goes by; the others are the background's. */
export type Held = Pick<Settings, 'language' | 'levels' | 'bulkFrom' | 'goOn' | 'theme'>;

const defaults: Held = { language: 'console', levels: {}, bulkFrom: 10, goOn: true, theme: 'system' };
const names = ['language', 'bulkFrom', 'goOn', 'theme'] as const;

const oneOf = (known: readonly unknown[]) => (value: unknown) => known.includes(value);
const checks: { readonly [K in (typeof names)[number]]: (value: unknown) => boolean } = {
  language: oneOf(['console', ...languages]),
  bulkFrom: (value) => Number.isInteger(value) && Number(value) >= 2 && Number(value) <= 1000,
  goOn: oneOf([true, false]),
  theme: oneOf(['system', 'light', 'dark']),
};
type Level = Settings['levels'][string];
const isLevel = (value: unknown): value is Level => ruleLevels.some((known) => known === value);

/**
 * What counts of several sources, the mightiest first: as `settle` has it, without a word on what is wrong.
 * By hand, for the schemas and what they say would weigh more than the guard that stands on every page.
 */
export const settlePlain = (sources: readonly Readonly<Record<string, unknown>>[]): Held => {
  const right = Object.fromEntries(
    names.flatMap((name) => {
      const found = sources.find((source) => checks[name](source[name]));
      return found ? [[name, found[name]]] : [];
    }),
  );
  const levels = [...sources]
    .reverse()
    .flatMap(({ levels }) => Object.entries(namedValues(levels)))
    .flatMap(([rule, level]): [string, Level][] => (isLevel(level) ? [[rule, level]] : []));
  return { ...defaults, ...right, levels: Object.fromEntries(levels) };
};

const keyOf = (name: string) => `settings.${name}`;
const keys = [...names, 'levels'].map(keyOf);

/** What the shop wants, held in memory for the moment of the press: the last that was known, whatever happens. */
export const holdSettings = (changed: () => void) => {
  let current = defaults;
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const policy = readPolicy();
    // All of them at once: this is read on every page of the console.
    const stored = await own().storage.local.get([...keys, 'shopFile']);
    const seller = Object.fromEntries([...names, 'levels'].map((name) => [name, stored[keyOf(name)]]));
    const settled = settlePlain([await policy, namedValues(stored.shopFile), seller]);
    // An answer that a later question has overtaken is stale.
    if (turn !== asked) return;
    current = settled;
    changed();
  };
  const listen = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some((key) => key.startsWith('settings.') || key === 'shopFile');
    if (area === 'managed' || (area === 'local' && ours)) read();
  };
  // What can not be read leaves what is known.
  const read = () => void refresh().catch(() => {});
  try {
    own().storage.onChanged.addListener(listen);
  } catch {
    // The context is gone already: the defaults stay.
  }
  read();
  return {
    get current() {
      return current;
    },
  };
};
