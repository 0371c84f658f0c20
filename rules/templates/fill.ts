import { remember } from '../remember';
import type { Language } from '../vocabulary';
import { type BlankName, blanks, blanksIn, isBlankName, type Values } from './blanks';
import type { GlossLanguage, Template } from './template';

export type Filled = {
  title?: string;
  body: string;
  gloss: Record<GlossLanguage, { title?: string; body: string }>;
  /** These still want a value; the text keeps them as `{{name}}`, which the rules hold back. */
  missing: BlankName[];
  /** These are on no list (own templates only). */
  unknown: string[];
};

/** Marks that turn the direction of the text after them, or that nobody can see. Joiners stay: emoji need them. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** What remains is put in letter for letter. Braces become full-width ones, lest they pass for a blank left open. */
const clean = (value: string): string =>
  value
    .replace(invisible, '')
    .replace(controls, ' ')
    .replaceAll('{{', '｛｛')
    .replaceAll('}}', '｝｝')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();

const locales: Record<Language, string> = { ja: 'ja-JP', ko: 'ko-KR', zh: 'zh-CN', en: 'en-US' };
/** Not before a day is to be written: the first of its kind in a tab takes longer than all that is read with this file. */
const daysIn = remember((locale) => {
  const weekday = locale === locales.en ? 'long' : 'short';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric', weekday });
});

const writeDay = (value: string, language: Language): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return;
  const at = new Date(`${value}T00:00:00Z`);
  // A day that there is not (30 February) comes out as another one, or as none.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value) return;
  return daysIn(locales[language]).format(at);
};

const writeNumber = (value: string): string | undefined => {
  const digits = value.normalize('NFKC').replace(/[,\s]/g, '');
  return /^[1-9]\d{0,6}$/.test(digits) ? digits : undefined;
};

/** A value as it stands in the text, or nothing when there is none that makes sense. */
const write = (name: BlankName, values: Values, language: Language): string | undefined => {
  const given: unknown = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof given !== 'string') return;
  const value = clean(given);
  // Joiners alone are not a value either.
  if (value.replace(/[\p{Cf}\s]/gu, '') === '') return;
  if (blanks[name].kind === 'day') return writeDay(value, language);
  if (blanks[name].kind === 'number') return writeNumber(value);
  return value;
};

const dropped = '\u0000';

/** One pass, so that a value is never read as a template again. */
export const fillText = (text: string, values: Values, language: Language): string => {
  const valueFor = (name: string) => (isBlankName(name) ? write(name, values, language) : undefined);
  return text
    .replaceAll(dropped, '')
    .replace(
      /\[\[((?:(?!\[\[|\]\])[\s\S])*)\]\]|\{\{([^{}]*)\}\}/g,
      (whole, part?: string, name?: string) => {
        if (part === undefined) return valueFor((name ?? '').trim()) ?? whole;
        if (blanksIn(part).some((each) => valueFor(each) === undefined)) return dropped;
        return part.replace(/\{\{([^{}]*)\}\}/g, (blank, each: string) => valueFor(each.trim()) ?? blank);
      },
    )
    .replace(/^\0+(?:\n|$)/gm, '')
    .replaceAll(dropped, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** All blanks at once, in the text and in its glosses. */
export const fill = (template: Template, values: Values): Filled => {
  const fillBoth = (text: { title?: string; body: string }, language: Language) => ({
    ...(text.title === undefined ? {} : { title: fillText(text.title, values, language) }),
    body: fillText(text.body, values, language),
  });
  const text = fillBoth(template, 'ja');
  const left = blanksIn(`${text.title ?? ''}\n${text.body}`);
  return {
    ...text,
    gloss: {
      ko: fillBoth(template.gloss.ko, 'ko'),
      zh: fillBoth(template.gloss.zh, 'zh'),
      en: fillBoth(template.gloss.en, 'en'),
    },
    missing: left.filter(isBlankName),
    unknown: blanksIn(`${template.use === 'message' ? template.title : ''}\n${template.body}`).filter(
      (name) => !isBlankName(name),
    ),
  };
};
