import type { TextId } from '../../rules/texts/blanks';
import { placeIn } from '../../rules/texts/places';
import { speak } from '../../rules/texts/speak';
import type { Texts } from '../../rules/texts/text';
import { actionWords, deadlineWords, factWords, guideWords, type Word } from '../../rules/texts/words';
import type { Data } from '../../rules/verdict';
import type { Language } from '../../rules/vocabulary';
import { partWords } from './part-words';

/** A page shows one language at a time: the others stay on the disk until they are chosen. */
const texts: { readonly [L in Language]: () => Promise<{ default: Texts }> } = {
  ja: () => import('../../rules/texts/ja'),
  ko: () => import('../../rules/texts/ko'),
  zh: () => import('../../rules/texts/zh'),
  en: () => import('../../rules/texts/en'),
};

/**
 * How components ask for the rules' words: `action.ship-order`, `guide.004`. A remedy names its message alone. Empty
 * where there is none.
 */
export type Say = (id: string, data?: Data) => string;

const named: { readonly [kind: string]: { readonly [id: string]: Word | undefined } | undefined } = {
  action: actionWords,
  deadline: deadlineWords,
  fact: factWords,
  guide: guideWords,
  part: partWords,
};

export async function loadSay(language: Language): Promise<Say> {
  const { default: those } = await texts[language]();
  const isTextId = (id: string): id is TextId => Object.hasOwn(those, id);
  return (id, data = {}) => {
    const dot = id.indexOf('.');
    const [kind, name] = [id.slice(0, dot), id.slice(dot + 1)];
    if (kind === 'place') return placeIn(those, language, name);
    const known = [id, `change.${id}`, `wait.${id}`].find(isTextId);
    if (known !== undefined) return speak(those, language, known, data);
    return named[kind]?.[name]?.[language] ?? '';
  };
}
