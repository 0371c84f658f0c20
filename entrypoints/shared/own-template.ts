import * as z from 'zod/mini';
import { blanksIn, isBlankName } from '../../rules/templates/blanks';
import { current, type Use, uses } from './template-use';

export { current, templatesKey, type Use, uses } from './template-use';

export const upTo = (most: number) => z.string().check(z.maxLength(most));
const known = z.refine((text: unknown) => typeof text === 'string' && blanksIn(text).every(isBlankName), {
  error: 'a blank that there is not',
});
export const Title = upTo(200).check(known);
/** Longer than any box takes, for a text that is still being worked on. */
export const Body = upTo(5000).check(known);
const Meaning = z.strictObject({ title: z.optional(upTo(400)), body: upTo(10_000) });
export const Gloss = z.strictObject({
  ko: z.optional(Meaning),
  zh: z.optional(Meaning),
  en: z.optional(Meaning),
});

export const OwnTemplate = z.strictObject({
  v: z.literal(current),
  /** Never the id of one that comes with the product. */
  id: z.string().check(z.regex(/^own-[0-9A-Za-z-]{1,60}$/)),
  name: upTo(100).check(z.minLength(1)),
  /** Empty: in no group. */
  group: upTo(60),
  use: z.enum(uses),
  /** Messages only; empty elsewhere. */
  title: Title,
  body: Body,
  gloss: Gloss,
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

export const newId = (): string => `own-${crypto.randomUUID()}`;

export const emptyTemplate = (use: Use = 'message', group = ''): OwnTemplate => ({
  v: current,
  id: newId(),
  name: '',
  group,
  use,
  title: '',
  body: '',
  gloss: {},
});
