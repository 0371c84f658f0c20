import { say } from '../rules/texts';
import { actionWords, factWords, guideWords, type Word } from '../rules/texts/words';
import type { Language } from '../rules/vocabulary';
import type { Say } from './speech';
import { deadlineNames, ruleNames } from './words/rule-names';

const names: { readonly [kind: string]: { readonly [id: string]: Word | undefined } | undefined } = {
  action: actionWords,
  fact: factWords,
  guide: guideWords,
  rule: ruleNames,
  deadline: deadlineNames,
};

/**
 * The rules' texts as the components ask for them. What is not the rules' to name
 * (templates, inquiries, parts of a page) is asked of `others`.
 */
export const ruleTexts =
  (language: Language, others: Say = () => ''): Say =>
  (id, data) => {
    const [kind = '', ...rest] = id.split('.');
    const name = names[kind]?.[rest.join('.')]?.[language];
    if (name !== undefined) return name;
    const text = say(language, id, data);
    return text === id ? others(id, data) : text;
  };
