import type { Language } from '../../../rules/vocabulary';

const beginnings: readonly [string, Language][] = [
  ['ja', 'ja'],
  ['jp', 'ja'],
  ['ko', 'ko'],
  ['kr', 'ko'],
  ['zh', 'zh'],
  ['cn', 'zh'],
  ['en', 'en'],
];
const languageOf = (tag: string | undefined): Language | undefined =>
  beginnings.find(([beginning]) => tag?.toLowerCase().startsWith(beginning))?.[1];

const cookie = (all: string, name: string): string | undefined =>
  all
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key?.toLowerCase() === name.toLowerCase())?.[1];

const cookiesOf = (document: Document): string => {
  try {
    return document.cookie;
  } catch {
    // A sandboxed frame has none, and says so by throwing.
    return '';
  }
};

/** The language that the seller has set the console to; else the one of the browser. */
export const languageOfConsole = (document: Document): Language => {
  const cookies = cookiesOf(document);
  return (
    languageOf(cookie(cookies, 'LANG_SAVE')) ??
    languageOf(cookie(cookies, 'Language')) ??
    languageOf(document.documentElement?.lang) ??
    languageOf(navigator.language) ??
    'ja'
  );
};
