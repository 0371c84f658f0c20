import type { Say } from '../../../components/speech';
import type { Words } from '../../../components/words/words';
import { spokenDay } from '../../../rules/texts/spoken-day';
import type { Language } from '../../../rules/vocabulary';
import type { Packed, PackedWords, WordBook } from '../../shared/word-book';

export type Voice = { words: Words; say: Say; look: string };
type Blanks = { readonly [name: string]: string | number };

export const fill = (packed: Packed, blanks: Blanks): string => {
  if (typeof packed === 'string') return packed;
  const [text, ones] = packed;
  const names = [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (blanks[name] === 1 ? name : []));
  const chosen = (names.length > 0 && ones?.[[...new Set(names)].sort().join()]) || text;
  return chosen.replace(/\{(\w+)\}/g, (open, name: string) => String(blanks[name] ?? open));
};

/**
 * Stands for a word that is not there: shows nothing wherever it is put, and can be called and gone into.
 * A damaged book then costs words, never the dialog that stops an action.
 */
const gap: unknown = new Proxy(() => '', {
  get: (_, name) => (name === 'toString' || name === Symbol.toPrimitive ? () => '' : gap),
});

const isPattern = (word: unknown): word is Packed =>
  typeof word === 'string' || (Array.isArray(word) && typeof word[0] === 'string');

const unpacked = (words: PackedWords): unknown =>
  new Proxy(
    Object.fromEntries(
      Object.entries(words).map(([name, word]) => {
        if (typeof word === 'string') return [name, word];
        if (isPattern(word))
          return [name, (...blanks: (string | number)[]) => fill(word, Object.fromEntries(blanks.entries()))];
        return [name, word && typeof word === 'object' ? unpacked(word) : gap];
      }),
    ),
    { get: (known, name) => (Object.hasOwn(known, name) ? Reflect.get(known, name) : gap) },
  );

/** Blanks that hold an id have their words in the book, as `reason.other`. */
const wordFor =
  ({ texts }: WordBook, language: Language) =>
  (name: string, value: string | number) => {
    const word = texts[`${name}.${value}`];
    if (typeof word === 'string') return word;
    return name === 'day' ? spokenDay(language, String(value)) : value;
  };

/** What is not in the book (templates, inquiries) is asked of `others`. */
export const unpack = (book: WordBook, language: Language, others: (id: string) => string): Voice => {
  const word = wordFor(book, language);
  return {
    // The background of this very version has packed it, and what is not as it should be is a gap.
    words: unpacked(book.words) as Words,
    look: book.look,
    say: (id, data = {}) => {
      const packed = Object.hasOwn(book.texts, id) ? book.texts[id] : undefined;
      if (!isPattern(packed)) return others(id);
      return fill(
        packed,
        Object.fromEntries(Object.entries(data).map(([name, value]) => [name, word(name, value)])),
      );
    },
  };
};
