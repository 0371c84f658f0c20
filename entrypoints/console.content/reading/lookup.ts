import { bare, fold, foldAll } from './fold';

type Words<Id extends string> = Partial<Record<Id, readonly string[]>>;

/** What each word of a list looks like on the page once it is folded, with its id. */
export const spellings = <Id extends string>(words: Words<Id>): [spelling: string, id: Id][] => {
  const ids: Id[] = [];
  const all: string[] = [];
  for (const id in words)
    for (const word of words[id] ?? []) {
      ids.push(id);
      all.push(word);
    }
  // As many come back as were given, in the same order.
  return foldAll(all).map((spelling, at) => [spelling, ids[at] as Id]);
};

/** From a spelling on the page to the id; a word that is not in the list stays unknown. */
export const lookup = <Id extends string>(words: Words<Id>): ((text: string) => Id | undefined) => {
  let ids: Map<string, Id> | undefined;
  return (text) => {
    // At the first question: most pages of the console never ask one.
    ids ??= new Map(spellings(words));
    return ids.get(fold(text)) ?? ids.get(fold(bare(text)));
  };
};

/** What is offered for a choice may have a note behind it. */
export const choosing = <Id extends string>(words: Words<Id>): ((text: string) => Id | undefined) => {
  const idOf = lookup(words);
  return (text) => idOf(text) ?? idOf(text.replace(/\s*[※(（[【].*/s, ''));
};
