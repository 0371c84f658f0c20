import { blanksIn, isBlankName } from '../../../rules/templates/blanks';
import { own } from '../../shared/own-browser';
import { migrated } from '../../shared/own-migrations';
import type { OwnTemplate } from '../../shared/own-template';
import { actionsOf, current, templatesKey } from '../../shared/template-use';

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isFillable = (value: unknown, most: number) =>
  isText(value, most) && blanksIn(value).every(isBlankName);
const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: object, names: readonly string[]) =>
  Object.keys(value).every((name) => names.includes(name));

const isGloss = (value: unknown): boolean =>
  value === undefined ||
  (isThing(value) &&
    hasOnly(value, ['title', 'body']) &&
    'body' in value &&
    isText(value.body, 10_000) &&
    (!('title' in value) || value.title === undefined || isText(value.title, 400)));

const checks: { readonly [K in keyof OwnTemplate]-?: (value: unknown) => boolean } = {
  v: (value) => value === current,
  id: (value) => typeof value === 'string' && /^own-[0-9A-Za-z-]{1,60}$/.test(value),
  name: (value) => isText(value, 100) && value !== '',
  group: (value) => isText(value, 60),
  use: (value) => typeof value === 'string' && Object.hasOwn(actionsOf, value),
  title: (value) => isFillable(value, 200),
  body: (value) => isFillable(value, 5000),
  gloss: (value) =>
    isThing(value) && hasOnly(value, ['ko', 'zh', 'en']) && Object.values(value).every(isGloss),
};

/** As `OwnTemplate` has it, by hand: the schema would weigh more than all that is drawn here. */
export const isOwnTemplate = (value: unknown): value is OwnTemplate =>
  isThing(value) &&
  hasOnly(value, Object.keys(checks)) &&
  Object.entries(checks).every(([name, isRight]) => isRight(Reflect.get(value, name)));

/** What is broken is left out here; the options page names it. */
export const loadOwnTexts = async (): Promise<readonly OwnTemplate[]> => {
  try {
    const stored: unknown = (await own().storage.local.get(templatesKey))[templatesKey];
    return Array.isArray(stored) ? stored.map((raw) => migrated(raw)).filter(isOwnTemplate) : [];
  } catch {
    return [];
  }
};
