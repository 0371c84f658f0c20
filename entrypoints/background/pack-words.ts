import { guardStyle } from '../../components/design/guard-style';
import { en } from '../../components/words/en';
import { ja } from '../../components/words/ja';
import { ko } from '../../components/words/ko';
import type { Words } from '../../components/words/words';
import { zh } from '../../components/words/zh';
import enTexts from '../../rules/texts/en';
import jaTexts from '../../rules/texts/ja';
import koTexts from '../../rules/texts/ko';
import { placeIn, places } from '../../rules/texts/places';
import type { Texts } from '../../rules/texts/text';
import {
  actionWords,
  claimStatusWords,
  deadlineWords,
  factWords,
  guideWords,
  orderStatusWords,
  reasonWords,
  returnReasonWords,
  type Word,
} from '../../rules/texts/words';
import zhTexts from '../../rules/texts/zh';
import type { Language } from '../../rules/vocabulary';
import { partWords } from '../shared/part-words';
import type { Packed, PackedWords, WordBook } from '../shared/word-book';

type Speak = (blank: (name: string) => string | number) => string;

/** Every choice of names, the empty one first. No text has more than three blanks. */
const choices = (names: readonly string[]): string[][] => {
  const [first, ...others] = names;
  if (first === undefined) return [[]];
  const without = choices(others);
  return [...without, ...without.map((some) => [first, ...some])];
};

/** The same text as data: it is asked what it says with its blanks open, and with each of them 1. */
export function pack(speak: Speak): Packed {
  const seen = new Set<string>();
  const text = speak((name) => {
    seen.add(name);
    return `{${name}}`;
  });
  const names = [...seen].sort();
  const ones: Record<string, string> = {};
  for (const some of choices(names)) {
    const said = speak((name) => (some.includes(name) ? 1 : `{${name}}`));
    const plain = some.reduce((filled, name) => filled.replaceAll(`{${name}}`, '1'), text);
    if (said !== plain) ones[some.join()] = said;
  }
  return Object.keys(ones).length > 0 ? [text, ones] : [text];
}

/** What a rule asks is for the rulebook's own page; the parts of a place are put together here. */
const isForPages = ([id]: [string, unknown]) => !/^(?:asks|place)\./.test(id);

const packTexts = (texts: Texts): WordBook['texts'] =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(isForPages)
      .map(([id, text]: [string, string | ((blanks: never) => string)]) => [
        id,
        typeof text === 'string'
          ? text
          : pack((blank) => text(new Proxy({}, { get: (_, name) => blank(String(name)) }) as never)),
      ]),
  );

type Branch = { readonly [name: string]: Leaf | Branch };
type Leaf = string | ((...blanks: never[]) => string);

const packWords = (words: Branch): PackedWords =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      if (typeof word === 'string') return [name, word];
      if (typeof word !== 'function') return [name, packWords(word)];
      const call = word as (...blanks: unknown[]) => string;
      const places = Array.from({ length: word.length }, (_, place) => String(place));
      return [name, pack((blank) => call(...places.map(blank)))];
    }),
  );

const named = (
  kind: string,
  language: Language,
  words: { readonly [id: string]: Word | undefined },
): [string, string][] =>
  Object.entries(words).flatMap(([id, word]) => (word ? [[`${kind}.${id}`, word[language]]] : []));

const texts: Record<Language, Texts> = { ja: jaTexts, ko: koTexts, zh: zhTexts, en: enTexts };
const words: Record<Language, Words> = { ja, ko, zh, en };

export default function packBook(language: Language): WordBook {
  return {
    texts: {
      ...packTexts(texts[language]),
      ...Object.fromEntries([
        ...named('action', language, actionWords),
        ...named('fact', language, factWords),
        ...named('guide', language, guideWords),
        ...places.map((place) => [`place.${place}`, placeIn(texts[language], language, place)]),
        ...named('deadline', language, deadlineWords),
        ...named('part', language, partWords),
        ...named('status', language, { ...orderStatusWords, ...claimStatusWords }),
        ...named('reason', language, reasonWords),
        ...named('returnReason', language, returnReasonWords),
      ]),
    },
    words: packWords(words[language]),
    look: guardStyle,
  };
}
