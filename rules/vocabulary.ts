import * as z from 'zod/mini';
import {
  actions,
  categories,
  claimStatuses,
  claimTypes,
  type deadlineKinds,
  type languages,
  type levels,
  orderStatuses,
  payments,
  reasons,
  type ruleIds,
} from './ids';

export * from './ids';

/**
 * The ids of everything the product knows. A field that is `undefined` could not be read;
 * one that is `null` was read and is empty or does not apply. The two never mean the same.
 */
const read = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

export const OrderStatus = z.enum(orderStatuses);
export type OrderStatus = z.infer<typeof OrderStatus>;

export const ClaimType = z.enum(claimTypes);
export type ClaimType = z.infer<typeof ClaimType>;

export const ClaimStatus = z.enum(claimStatuses);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

export type Level = (typeof levels)[number];
/** What a shop can set a rule to. */
export type SetLevel = 'off' | 'info' | 'warn' | 'block';
/** A finding is never `ok`: no finding is what makes a verdict ok. */
export type FindingLevel = Exclude<Level, 'ok'>;

/** A calendar day in Japan, `YYYY-MM-DD`. */
const Day = z.string();

export const Situation = z.object({
  order: z.object({
    number: read(z.string()),
    cartNumber: read(z.string()),
    status: read(OrderStatus),
    site: read(z.string()),
    payment: read(z.enum(payments)),
    trackingNumber: read(z.string()),
    shipBy: read(Day),
    paidOn: read(Day),
    shippedOn: read(Day),
    people: read(
      z.object({
        names: read(z.array(z.string())),
        phones: read(z.array(z.string())),
        mails: read(z.array(z.string())),
        postalCodes: read(z.array(z.string())),
        addresses: read(z.array(z.string())),
      }),
    ),
  }),
  claim: read(
    z.object({
      type: read(ClaimType),
      status: read(ClaimStatus),
      requestedOn: read(Day),
      withdrawalRequestedOn: read(Day),
      withdrawalDeadline: read(Day),
      withdrawalHeldOn: read(Day),
      withdrawalCancelledOn: read(Day),
    }),
  ),
  unanswered: read(z.boolean()),
  record: z.object({ noticeSentOn: read(Day), refusedOn: read(Day) }),
});
export type Situation = z.infer<typeof Situation>;

export const Attempt = z.extend(Situation, {
  action: Action,
  form: z.object({
    reason: read(Reason),
    text: read(z.string()),
    withdrawalFlag: read(z.boolean()),
    received: read(z.boolean()),
    approved: read(z.boolean()),
    category: read(z.enum(categories)),
    title: read(z.string()),
    body: read(z.string()),
  }),
  orders: z.number(),
});
export type Attempt = z.infer<typeof Attempt>;

export type DeadlineKind = (typeof deadlineKinds)[number];

export type RuleId = (typeof ruleIds)[number];

/** Where a guide says it: by its own numbers and headings, in its own words, as whoever looks it up finds them there. */
export type Source = { guide: '000' | '001' | '002' | '003' | '004' | 'U07' | 'U08' | 'U84'; place: string };
export type Language = (typeof languages)[number];

export type Context = {
  now: Date;
  /** The shop's own settings. A rule's own level changes nothing. */
  levels?: Partial<Record<RuleId, SetLevel>>;
  /** From how many orders at once Qoo10 wants to be told. */
  bulkFrom?: number;
};
