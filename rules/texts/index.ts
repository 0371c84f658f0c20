import { languages } from '../ids';
import type { Data } from '../verdict';
import type { Language } from '../vocabulary';
import type { TextId } from './blanks';
import en from './en';
import ja from './ja';
import ko from './ko';
import { speak } from './speak';
import type { Texts } from './text';
import zh from './zh';

const texts: { readonly [L in Language]: Texts } = { ja, ko, zh, en };

const isTextId = (id: string): id is TextId => Object.hasOwn(ja, id);

/** The text in that language, its blanks filled. An id without a text gives the id: shown, never thrown. */
export function say(language: Language, id: TextId | (string & {}), data: Data = {}): string {
  if (!isTextId(id)) return id;
  const known = languages.includes(language) ? language : 'ja';
  return speak(texts[known], known, id, data);
}

export { spokenDay } from './spoken-day';
export * from './words';
