/** The ids of everything the product knows, for what must not carry the schemas that check them. */

export const orderStatuses = [
  'awaiting-payment',
  'new-order',
  'preparing',
  'delayed',
  'requested',
  'in-transit',
  'delivered',
] as const;

export const claimTypes = ['cancel', 'return', 'exchange', 'non-receipt'] as const;

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

export const payments = ['cash', 'card', 'other'] as const;

export const categories = ['cancel-refund', 'other'] as const;

export const levels = ['ok', 'info', 'warn', 'block'] as const;

export const deadlineKinds = [
  'withdrawal-lapses',
  'rerequest-opens',
  'claim-turns-late',
  'ship-by',
  'ship-after-refusal',
  'dispatch-penalty',
] as const;

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

export const languages = ['ja', 'ko', 'zh', 'en'] as const;
