import type { Data } from '../verdict';
import { type Language, languages } from '../vocabulary';
import type { TextId } from './blanks';
import en from './en';
import ja from './ja';
import ko from './ko';
import type { Texts } from './text';
import { actionWords, claimStatusWords, orderStatusWords, reasonWords, type Word } from './words';
import zh from './zh';

const texts: { readonly [L in Language]: Texts } = { ja, ko, zh, en };

/** Blanks that hold an id: the reader gets the word. */
const wordsOf: { readonly [blank: string]: { readonly [id: string]: Word } | undefined } = {
  status: { ...orderStatusWords, ...claimStatusWords },
  reason: reasonWords,
  action: actionWords,
};

const isTextId = (id: string): id is TextId => Object.hasOwn(ja, id);

/** The text in that language, its blanks filled. An id without a text gives the id: shown, never thrown. */
export function say(language: Language, id: TextId | (string & {}), data: Data = {}): string {
  if (!isTextId(id)) return id;
  const known = languages.includes(language) ? language : 'ja';
  const text: string | ((blank: never) => string) = texts[known][id];
  if (typeof text === 'string') return text;
  return text(spoken(known, data) as never);
}

function spoken(language: Language, data: Data): Data {
  const filled: Data = {};
  for (const [blank, value] of Object.entries(data)) {
    const word = wordsOf[blank]?.[value]?.[language];
    filled[blank] = word ?? (blank === 'day' ? spokenDay(language, String(value)) : value);
  }
  return filled;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-07-24` as 7月24日, 7월 24일, 24 Jul. The year goes without saying. */
export function spokenDay(language: Language, day: string): string {
  const [, month, date] = day.split('-').map(Number);
  if (!month || !date) return day;
  if (language === 'en') return `${date} ${months[month - 1] ?? month}`;
  return language === 'ko' ? `${month}월 ${date}일` : `${month}月${date}日`;
}

export * from './words';
