import type { Language } from '../../rules/vocabulary';

/**
 * A text as data: its blanks stand in braces. Where a blank that is exactly 1 changes more than the number
 * (English does that), the whole text for it stands beside, by the names of the blanks that are 1.
 */
export type Pattern = readonly [text: string, ones?: { readonly [blanks: string]: string }];
export type Packed = string | Pattern;
export type PackedWords = { readonly [name: string]: Packed | PackedWords };

/**
 * All that a page of the console says, in one language, and the look of it. Four of them would be half of what stands
 * on every page: so the background lays each into storage, and a page takes the one it speaks, with no worker to wait
 * for.
 */
export type WordBook = {
  /** What the rules say and what their things are called, by id. */
  texts: { readonly [id: string]: Packed };
  /** What the components say in their own name. */
  words: PackedWords;
  /** The guard's style: nothing is drawn in it before there are words to say. */
  look: string;
};

/** As text: who does not need it does not pay for reading it. The version tells words of another day. */
export type LaidBook = { version: string; book: string };

export const booksPrefix = 'words.';
export const bookKey = (language: Language) => `${booksPrefix}${language}`;
