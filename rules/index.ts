import { rules as catalogue } from './catalogue';
import { judgeBy } from './judge';
import type { Rule as CatalogueRule } from './rule';
import { say } from './texts';
import type { Language } from './vocabulary';

/** A rule of the catalogue, with what it is called in each language. */
export type Rule = CatalogueRule & { readonly texts: { readonly [L in Language]: string } };

export const rules: readonly Rule[] = catalogue.map((rule) => {
  const title = (language: Language) => say(language, `asks.${rule.id}`);
  return { ...rule, texts: { ja: title('ja'), ko: title('ko'), zh: title('zh'), en: title('en') } };
});

/** What is to be said of an action that is about to be taken. Total: it answers whatever it is given. */
export const judge = judgeBy(catalogue);

export { deadlinesOf } from './deadlines';
export { optionsFor } from './options';
export { templates, templatesFor } from './templates';
export { inquiries } from './templates/inquiries';
export type { Template } from './templates/template';
export * from './texts';
export * from './verdict';
export * from './vocabulary';
