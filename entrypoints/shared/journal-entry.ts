import * as z from 'zod/mini';
import { Action, levels } from '../../rules/vocabulary';

const Rules = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100));

/**
 * One action that a seller set out to take. Written when it is judged and written again, whole, when more is known:
 * the same id always means the same action, so writing twice or in the wrong order does no harm.
 */
export const JournalEntry = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  /** The instant of the press, ISO. */
  at: z.iso.datetime(),
  action: Action,
  order: z.nullable(z.string().check(z.maxLength(40))),
  /** How many orders it touched. */
  orders: z.int().check(z.gte(1)),
  level: z.enum(levels),
  /** Those that spoke. */
  rules: Rules,
  /** Those that could not be checked. `null`: written by a version that did not keep it, so nobody knows. */
  unchecked: z._default(z.nullable(Rules), null),
  /** `through`: nothing stopped it. `null`: it was stopped and the seller has not chosen yet. */
  went: z.nullable(z.enum(['on', 'back', 'through'])),
  /** Why the seller went on with a block, in their own words. */
  reason: z.nullable(z.string().check(z.maxLength(2000))),
  /** `null`: not known yet. */
  result: z.nullable(z.enum(['done', 'failed', 'unknown'])),
  screen: z.string().check(z.maxLength(40)),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
