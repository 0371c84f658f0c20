import { bare, fold } from './fold';

/** From a spelling on the page to the id; a word that is not in the list stays unknown. */
export const lookup = <Id extends string>(
  words: Partial<Record<Id, readonly string[]>>,
): ((text: string) => Id | undefined) => {
  let ids: Map<string, Id> | undefined;
  // At the first question: most pages of the console never ask one.
  const known = () => {
    if (ids) return ids;
    ids = new Map();
    for (const id in words) for (const word of words[id] ?? []) ids.set(fold(word), id);
    return ids;
  };
  return (text) => known().get(fold(text)) ?? known().get(fold(bare(text)));
};

/** What is offered for a choice may have a note behind it. */
export const choosing = <Id extends string>(
  words: Partial<Record<Id, readonly string[]>>,
): ((text: string) => Id | undefined) => {
  const idOf = lookup(words);
  return (text) => idOf(text) ?? idOf(text.replace(/\s*[※(（[【].*/s, ''));
};
