import { ruleTexts } from '../../../components/rule-texts';
import type { Say } from '../../../components/speech';
import type { Language } from '../../../rules/vocabulary';
import { partWords } from '../../shared/part-words';
import type { Stock } from '../../shared/stock';

const named = (id: string, language: Language, stock: Stock | null): string => {
  const dot = id.indexOf('.');
  const [kind, name] = [id.slice(0, dot), id.slice(dot + 1)];
  if (kind === 'part') return partWords[name]?.[language] ?? '';
  const list = kind === 'template' ? stock?.templates : kind === 'inquiry' ? stock?.inquiries : [];
  return list?.find((each) => each.id === name)?.name[language] ?? '';
};

/** One and the same function for one language, so that nothing is drawn anew until the stock has come. */
export const makeTexts = (stockNow: () => Stock | null): ((language: Language) => Say) => {
  let known: { stock: Stock | null; voices: Map<Language, Say> } = { stock: null, voices: new Map() };
  return (language) => {
    const stock = stockNow();
    if (stock !== known.stock) known = { stock, voices: new Map() };
    const voice = known.voices.get(language) ?? ruleTexts(language, (id) => named(id, language, stock));
    known.voices.set(language, voice);
    return voice;
  };
};
