import * as z from 'zod/mini';
import { deadlineKinds, type Situation } from '../../rules/vocabulary';

const SeenDeadline = z.object({
  kind: z.enum(deadlineKinds),
  due: z.iso.datetime(),
  opens: z.nullable(z.iso.datetime()),
  certainty: z.enum(['exact', 'edge', 'estimate']),
});

/** One look of a content script at one or many orders. */
export const SeenDeadlines = z.object({
  at: z.iso.datetime(),
  screen: z.string().check(z.maxLength(40)),
  /** The console's language there, so that a notification speaks it too. */
  language: z.nullable(z.enum(['ja', 'ko', 'zh', 'en'])),
  rows: z
    .array(
      z.object({
        order: z.string().check(z.regex(/^[0-9A-Za-z-]{1,40}$/)),
        deadlines: z.array(SeenDeadline).check(z.maxLength(20)),
        /** The kinds that this look could decide on: one of them that is not in `deadlines` is settled. */
        judged: z.array(z.enum(deadlineKinds)),
      }),
    )
    .check(z.maxLength(10_000)),
});
export type SeenDeadlines = z.infer<typeof SeenDeadlines>;
type Kind = (typeof deadlineKinds)[number];

/** Which kinds of deadline a reading says enough about to know that there is none. */
export function judgedKinds({ order, claim, record }: Situation): Kind[] {
  const known = (...values: unknown[]) => values.every((value) => value !== undefined);
  const inClaim = (...values: unknown[]) => claim === null || (claim !== undefined && known(...values));
  const judged: Record<Kind, boolean> = {
    'withdrawal-lapses': inClaim(claim?.status, claim?.withdrawalRequestedOn, claim?.withdrawalDeadline),
    'rerequest-opens': inClaim(claim?.status, claim?.withdrawalHeldOn, claim?.withdrawalCancelledOn),
    'claim-turns-late': inClaim(claim?.status, claim?.requestedOn),
    'ship-by': known(order.status, order.shipBy),
    'ship-after-refusal': known(order.status, record.refusedOn),
    'dispatch-penalty': known(order.status, order.paidOn),
  };
  return deadlineKinds.filter((kind) => judged[kind]);
}
