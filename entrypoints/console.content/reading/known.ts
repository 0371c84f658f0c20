import { fold } from './fold';
import * as words from './words';

const collect = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(collect)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(collect)
        : [];

const all = new Set(
  [...Object.values(words).flatMap(collect), 'Y', 'N', 'OK', 'Excel', '現金', '现金', '현금']
    .map(fold)
    .filter(Boolean),
);

/** Whether a text is a word of the console and nothing else: marks and spaces around it are no words. */
export const isKnownWord = (text: string): boolean => all.has(fold(text));
