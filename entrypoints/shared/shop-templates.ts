import * as z from 'zod/mini';
import { migrated } from './own-migrations';
import type { OwnTemplate } from './own-template';
import { Body, Gloss, Title, upTo } from './own-template';
import { asProblem, type Problem } from './problem';
import { type Origin, storageName } from './settle';
import { current, uses } from './template-use';

/** As an administrator writes it by hand: what is left out is empty. A template that was exported fits, too. */
const ShopTemplate = z
  .strictObject({
    v: z.optional(z.literal(current)),
    id: z.optional(upTo(100)),
    name: upTo(100).check(z.minLength(1)),
    group: z.optional(upTo(60)),
    use: z.enum(uses),
    title: z.optional(Title),
    body: Body.check(z.minLength(1)),
    gloss: z.optional(Gloss),
  })
  .check(
    z.refine(({ use, title = '' }) => use !== 'message' || title !== '', {
      path: ['title'],
      error: 'a message needs a title',
    }),
  );

/** What a settings file may name: read strictly, since nothing of a file with a mistake is taken. */
export const ShopTemplates = z
  .array(
    z.pipe(
      z.transform((raw) => migrated(raw)),
      ShopTemplate,
    ),
  )
  .check(z.maxLength(1000));

type LockedOrigin = Extract<Origin, 'policy' | 'shop-file'>;
export type SharedTemplate = { template: OwnTemplate; from: LockedOrigin };

/** The shop's texts from one source. What is broken is named and left out; the others are there. */
export function sharedTemplates(
  raw: unknown,
  from: LockedOrigin,
): { shared: SharedTemplate[]; problems: Problem[] } {
  const shared: SharedTemplate[] = [];
  const problems: Problem[] = [];
  const at = storageName(from, 'templates');
  if (raw === undefined || raw === null) return { shared, problems };
  if (!Array.isArray(raw)) {
    problems.push({ at, why: 'not-valid', path: '', detail: 'expected a list' });
    return { shared, problems };
  }
  const list: readonly unknown[] = raw;
  for (const [index, each] of list.entries()) {
    const parsed = ShopTemplate.safeParse(migrated(each));
    if (parsed.success) {
      const { name, group = '', use, title = '', body, gloss = {} } = parsed.data;
      // An id of its own, so that it never stands for a text of the seller's that it was made from.
      const id = `${from}-${index + 1}`;
      shared.push({ template: { v: current, id, name, group, use, title, body, gloss }, from });
    } else problems.push(asProblem(`${at}.${index}`, parsed.error));
  }
  return { shared, problems };
}
