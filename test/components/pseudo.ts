import type { Words } from '../../components/words/words';

/** Half as long again, in words that do not break: what the longest language will do to a layout. */
export const longer = (text: string): string =>
  text && `[${text.replace(/[aeiou]/g, '$&$&')} ${'ẃőŕďş'.repeat(Math.ceil(text.length / 20))}]`;

function stretch(words: unknown): unknown {
  if (typeof words === 'string') return longer(words);
  if (typeof words === 'function') return (...blanks: unknown[]) => longer(String(words(...blanks)));
  return Object.fromEntries(Object.entries(words ?? {}).map(([key, value]) => [key, stretch(value)]));
}

/** Every word of a language made longer, those with blanks too. */
export const longerWords = (words: Words): Words => stretch(words) as Words;
