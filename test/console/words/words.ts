import labels from './labels.json' with { type: 'json' };
import own from './own-words';

export type Language = 'ja' | 'zh' | 'ko';
export const languages: readonly Language[] = ['ja', 'zh', 'ko'];
type Entry = Partial<Record<Language, readonly string[]>>;

const entries = new Map<string, Entry>();

const isEntry = (value: object): value is Entry =>
  Object.values(value).every((words) => Array.isArray(words));

const collect = (value: object, path: string): void => {
  if (isEntry(value)) {
    entries.set(path, value);
    return;
  }
  for (const [key, child] of Object.entries(value)) collect(child, path ? `${path}.${key}` : key);
};
collect(labels, '');
for (const [key, [ja, zh, ko]] of Object.entries(own)) {
  const known = entries.get(key);
  if (known?.ja?.length) throw new Error(`${key} is printed in a guide: it must not be invented`);
  entries.set(key, { ja: [ja], zh: known?.zh?.length ? known.zh : [zh ?? ja], ko: [ko ?? ja] });
}

/** Every way in which the console writes this, in this language; Japanese where no guide prints another. */
export const wordings = (key: string, language: Language): readonly string[] => {
  const entry = entries.get(key);
  if (!entry) throw new Error(`no word for ${key}`);
  const own = entry[language] ?? [];
  const words = own.length > 0 ? own : (entry.ja ?? []);
  if (words.length === 0) throw new Error(`no word for ${key} in Japanese`);
  return words;
};

/** `variant` picks among the ways the guides write the same thing; a word with one way has only that. */
export const word = (key: string, language: Language, variant = 0): string => {
  const words = wordings(key, language);
  return words[variant % words.length] ?? '';
};

export const keysUnder = (prefix: string): string[] =>
  [...entries.keys()]
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => key.slice(prefix.length + 1));
