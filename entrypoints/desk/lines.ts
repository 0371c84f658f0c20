import { useSpeech } from '../../components/speech';
import { type Language, languages } from '../../rules/vocabulary';

/** One thing in each language, side by side, so that none is forgotten: ja, ko, zh, en. */
type Row = readonly [unknown, unknown, unknown, unknown];
type Lines = { readonly [id: string]: Row };

/** What a page says in its own name: text, or a function of what goes into it. */
export const linesIn =
  (language: Language) =>
  <const T extends Lines>(lines: T) =>
  <K extends keyof T>(id: K): T[K][number] =>
    lines[id]?.[languages.indexOf(language)];

export function useLines<const T extends Lines>(lines: T) {
  return linesIn(useSpeech().language)(lines);
}
