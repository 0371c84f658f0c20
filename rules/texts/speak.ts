import type { Data } from '../verdict';
import type { Language } from '../vocabulary';
import type { TextId } from './blanks';
import { spokenDay } from './spoken-day';
import type { Texts } from './text';
import {
  actionWords,
  claimStatusWords,
  orderStatusWords,
  reasonWords,
  returnReasonWords,
  type Word,
} from './words';

/** Blanks that hold an id: the reader gets the word. */
const wordsOf: { readonly [blank: string]: { readonly [id: string]: Word } | undefined } = {
  status: { ...orderStatusWords, ...claimStatusWords },
  reason: reasonWords,
  returnReason: returnReasonWords,
  action: actionWords,
};

/** A text of one language with its blanks filled: for a page that has loaded no other. */
export function speak(texts: Texts, language: Language, id: TextId, data: Data): string {
  const text: string | ((blank: never) => string) = texts[id];
  if (typeof text === 'string') return text;
  return text(spoken(language, data) as never);
}

function spoken(language: Language, data: Data): Data {
  const filled: Data = {};
  for (const [blank, value] of Object.entries(data)) {
    const word = wordsOf[blank]?.[value]?.[language];
    filled[blank] = word ?? (blank === 'day' ? spokenDay(language, String(value)) : value);
  }
  return filled;
}
