import { expect, it } from 'vitest';
import { isKnownWord } from '../../entrypoints/console.content/reading/known';
import * as words from '../../entrypoints/console.content/reading/words';

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

it.each(Object.entries(words))('the words of %s are the console’s own', (_name, list) => {
  const texts = textsIn(list);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => /\p{L}/u.test(text) && !isKnownWord(text))).toEqual([]);
});
