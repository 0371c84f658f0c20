import * as z from 'zod/mini';
import { Action, ClaimStatus, OrderStatus } from '../../rules/vocabulary';

const read = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** An action that was let out and not answered yet: what the next page needs to know its answer when it sees it. */
export const UnderWay = z.object({
  /** Of its entry in the journal. */
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  at: z.iso.datetime(),
  action: Action,
  order: z.nullable(z.string().check(z.maxLength(40))),
  /** How its order stood then: only what has changed since can be its doing. */
  before: z.object({ claim: read(ClaimStatus), order: read(OrderStatus) }),
});
export type UnderWay = z.infer<typeof UnderWay>;
