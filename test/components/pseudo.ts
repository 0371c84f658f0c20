/** Half as long again, in words that do not break: what the longest language will do to a layout. */
export const longer = (text: string): string =>
  text && `[${text.replace(/[aeiou]/g, '$&$&')} ${'ẃőŕďş'.repeat(Math.ceil(text.length / 20))}]`;

/** Every word of a language made longer, the ones with blanks too. */
export function stretch<T>(words: T): T {
  if (typeof words === 'string') return longer(words) as T;
  if (typeof words === 'function') return ((...blanks: unknown[]) => longer(String(words(...blanks)))) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, stretch(value)])) as T;
}
