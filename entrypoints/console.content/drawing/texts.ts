import { ruleTexts } from '../../../components/rule-texts';
import type { Say } from '../../../components/speech';
import { templates } from '../../../rules/templates';
import { inquiries } from '../../../rules/templates/inquiries';
import { type Language, languages } from '../../../rules/vocabulary';
import { partWords } from '../../shared/part-words';

const named = (id: string, language: Language): string => {
  const dot = id.indexOf('.');
  const [kind, name] = [id.slice(0, dot), id.slice(dot + 1)];
  if (kind === 'part') return partWords[name]?.[language] ?? '';
  const list = kind === 'template' ? templates : kind === 'inquiry' ? inquiries : [];
  return list.find((each) => each.id === name)?.name[language] ?? '';
};

const voices: ReadonlyMap<Language, Say> = new Map(
  languages.map((language) => [language, ruleTexts(language, (id) => named(id, language))]),
);
const silent: Say = () => '';

/** One and the same function for one language, so that nothing is drawn anew for it. */
export const textsIn = (language: Language): Say => voices.get(language) ?? silent;
