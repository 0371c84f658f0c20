import * as z from 'zod/mini';

/**
 * The ids of everything the product knows. A field that is `undefined` could not be read;
 * one that is `null` was read and is empty or does not apply. The two never mean the same.
 */
const read = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

export const orderStatuses = [
  'awaiting-payment',
  'new-order',
  'preparing',
  'delayed',
  'requested',
  'in-transit',
  'delivered',
] as const;
export const OrderStatus = z.enum(orderStatuses);
export type OrderStatus = z.infer<typeof OrderStatus>;

export const claimTypes = ['cancel', 'return', 'exchange', 'non-receipt'] as const;
export const ClaimType = z.enum(claimTypes);
export type ClaimType = z.infer<typeof ClaimType>;

export const claimStatuses = [
  'cancel-requested',
  'cancelling',
  'cancelled',
  'cancel-refused',
  'return-requested',
  'returning',
  'refund-held',
  'collected',
  'returned',
  'exchange-requested',
  'reshipping',
  'exchange-delayed',
  'non-receipt-received',
  'non-receipt-confirming',
  'non-receipt-delayed',
  'withdrawal-requested',
  'withdrawal-held',
  'refunded',
  'part-refunded',
] as const;
export const ClaimStatus = z.enum(claimStatuses);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

export const actions = [
  'cancel-order',
  'return-order',
  'ship-order',
  'set-ship-date',
  'approve-cancel',
  'refuse-cancel',
  'request-withdrawal',
  'cancel-withdrawal',
  'rerequest-withdrawal',
  'accept-return',
  'refund-return',
  'return-to-exchange',
  'confirm-refund',
  'send-message',
] as const;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

export const cancelReasons = [
  'out-of-stock',
  'shipping-delay',
  'undeliverable-area',
  'buyer-request',
  'option-change',
] as const;
export const returnReasons = [
  'shipping-delay',
  'defective',
  'misdelivery',
  'option-change',
  'order-cancel',
  'other',
] as const;
export const refusalReasons = ['shipped', 'prepared', 'made-to-order', 'other'] as const;

/** `unknown` is a reason that is chosen on the page and that no guide names. */
export const reasons = [
  ...new Set([...cancelReasons, ...returnReasons, ...refusalReasons, 'unknown' as const]),
];
export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

export const payments = ['cash', 'card', 'other'] as const;
export const categories = ['cancel-refund', 'other'] as const;
export const levels = ['ok', 'info', 'warn', 'block'] as const;
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

export const deadlineKinds = [
  'withdrawal-lapses',
  'rerequest-opens',
  'claim-turns-late',
  'ship-by',
  'ship-after-refusal',
  'dispatch-penalty',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Every rule, in the order in which a seller meets them. */
export const ruleIds = [
  'cancel-reason-is-sellers',
  'order-not-yet-dispatched',
  'no-shipping-under-cancel-request',
  'buyer-notified-first',
  'memo-is-written',
  'bulk-cancel-announced',
  'transfer-fee-refund',
  'return-only-after-dispatch',
  'delivery-return-reason',
  'seller-return-reason',
  'refund-questions-answered',
  'refund-is-final',
  'approve-not-after-dispatch',
  'refusal-only-on-request',
  'refusal-reason-chosen',
  'refusal-other-explained',
  'refusal-not-for-own-delay',
  'refusal-means-ship-today',
  'withdrawal-not-blocked',
  'withdrawal-not-pending',
  'withdrawal-flag-on',
  'withdrawal-reason-written',
  'rerequest-only-when-held',
  'rerequest-cooldown',
  'withdrawal-cancel-locks',
  'unanswered-message-first',
  'message-is-complete',
  'message-fits',
  'message-category-matches',
  'message-names-this-order',
  'text-in-buyers-language',
  'no-personal-data',
  'placeholders-filled',
] as const;
export type RuleId = (typeof ruleIds)[number];

export type Source = { guide: '000' | '001' | '002' | '003' | '004' | 'U07' | 'U08' | 'U84'; place: string };
export type Language = 'ja' | 'ko' | 'zh' | 'en';
export const languages: readonly Language[] = ['ja', 'ko', 'zh', 'en'];

export type Context = {
  now: Date;
  /** The shop's own settings. A rule's own level changes nothing. */
  levels?: Partial<Record<RuleId, SetLevel>>;
  /** From how many orders at once Qoo10 wants to be told. */
  bulkFrom?: number;
};
