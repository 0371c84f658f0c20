import type { FilledText, Gloss, OfferedTemplate } from '../../../components/template-words';
import { blanksIn, isBlankName, type Values } from '../../../rules/templates/blanks';
import { fillText } from '../../../rules/templates/fill';
import fittingFirst, { isFitting } from '../../../rules/templates/fitting-first';
import { type GlossLanguage, glossLanguages, type Template } from '../../../rules/templates/template';
import type { Attempt, Language } from '../../../rules/vocabulary';
import type { OwnTemplate } from '../../shared/own-template';
import { actionsOf } from '../../shared/template-use';

type Text = { title?: string | undefined; body: string };
/** A text of either kind, as far as filling it goes. */
type Fillable = Text & { gloss: { readonly [L in GlossLanguage]?: Text | undefined } };
export type Offered = OfferedTemplate & { text: Fillable };

const ofProduct = (template: Template, attempts: readonly Attempt[]): Offered => ({
  id: template.id,
  name: template.name,
  fits: attempts.some((attempt) => isFitting(template, attempt)),
  text: template,
});

/** Its name is the writer's own word in any language, and an empty title is none. */
const written = (
  { id, name: own, group, use, title, body, gloss }: OwnTemplate,
  by: 'shop' | 'seller',
): Offered => {
  const name = group ? `${group} › ${own}` : own;
  const head = use === 'message' && title !== '' ? { title } : {};
  return {
    id,
    name: { ja: name, ko: name, zh: name, en: name },
    fits: true,
    by,
    text: { ...head, body, gloss },
  };
};

/** What can be put into a box: the fitting first, each once, whichever of the box's actions it fits. */
export const offerFor = (
  attempts: readonly Attempt[],
  templates: readonly Template[],
  own: readonly OwnTemplate[],
  shop: readonly OwnTemplate[] = [],
): Offered[] => {
  const known = new Set(attempts.flatMap((attempt) => fittingFirst(templates, attempt)));
  const product = [...known].map((template) => ofProduct(template, attempts));
  const fits = ({ use }: OwnTemplate) =>
    actionsOf[use].some((action) => attempts.some((attempt) => attempt.action === action));
  const mine = own.filter(fits).map((template) => written(template, 'seller'));
  const shops = shop.filter(fits).map((template) => written(template, 'shop'));
  return [...product, ...shops, ...mine].sort((a, b) => Number(b.fits) - Number(a.fits));
};

const fillBoth = ({ title, body }: Text, values: Values, language: Language): Gloss => ({
  ...(title === undefined ? {} : { title: fillText(title, values, language) }),
  body: fillText(body, values, language),
});

/** A blank that is on no list is left standing: nobody can be asked for it, and the rules hold it back. */
export const fillAny = (text: Fillable, values: Values): FilledText => {
  const filled = fillBoth(text, values, 'ja');
  const gloss: { [L in GlossLanguage]?: Gloss } = {};
  for (const language of glossLanguages) {
    const meaning = text.gloss[language];
    if (meaning) gloss[language] = fillBoth(meaning, values, language);
  }
  const missing = blanksIn(`${filled.title ?? ''}\n${filled.body}`).filter(isBlankName);
  return { ...filled, gloss, missing };
};
