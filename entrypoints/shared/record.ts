import * as z from 'zod/mini';
import { Action } from '../../rules/vocabulary';
import { OrderNumber } from './order-number';

/** When something was seen to happen: the instant, and the day it was in Japan. */
const Seen = z.object({ at: z.iso.datetime(), on: z.iso.date() });
const Notice = z.extend(Seen, {
  how: z.enum(['message', 'told-another-way']),
  words: z.nullable(z.string()),
});

/** What went out last and came back with an error; gone again once it has got through. */
const Failed = z.extend(Seen, { action: Action });

/** What the extension has seen happen to one order. Nothing of the buyer's is in it. */
export const OrderRecord = z.object({
  notice: z.nullable(Notice),
  refused: z.nullable(Seen),
  withdrawalRequested: z.nullable(Seen),
  withdrawalCancelled: z.nullable(Seen),
  // Only for showing: a broken one takes nothing with it.
  failed: z.optional(z.catch(z.nullable(Failed), null)),
});
export type OrderRecord = z.infer<typeof OrderRecord>;

export const RecordNote = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('notice'),
    order: OrderNumber,
    at: z.iso.datetime(),
    how: z.enum(['message', 'told-another-way']),
    /** How the buyer was told otherwise, in the seller's words. */
    words: z.nullable(z.string().check(z.maxLength(500))),
  }),
  z.object({
    what: z.enum(['refused', 'withdrawalRequested', 'withdrawalCancelled']),
    order: OrderNumber,
    at: z.iso.datetime(),
  }),
  z.object({
    what: z.literal('forget'),
    order: OrderNumber,
    part: z.enum(['notice', 'refused', 'withdrawalRequested', 'withdrawalCancelled']),
  }),
]);
/** What content scripts tell the background: it alone writes, so two tabs can't lose each other's notes. */
export type RecordNote = z.infer<typeof RecordNote>;

export const emptyRecord: OrderRecord = {
  notice: null,
  refused: null,
  withdrawalRequested: null,
  withdrawalCancelled: null,
};

export { recordKey, recordPrefix } from './record-key';
