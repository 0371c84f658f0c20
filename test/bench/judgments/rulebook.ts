import { isBlank, strictLength } from '../../../rules/length';
import { numbersIn } from '../../../rules/order-numbers';
import type { Action, FindingLevel, RuleId } from '../../../rules/vocabulary';
import { blankIn, ownDelayIn } from '../../../rules/wording';

/** A condition as json-rules-engine has it. json-logic is given the same, operator by operator. */
export type Condition =
  | { fact: string; operator: string; value: unknown }
  | { all: Condition[] }
  | { any: Condition[] };
export type PeerRule = {
  rule: RuleId;
  message: string;
  level: FindingLevel;
  actions: readonly Action[];
  conditions: { all: Condition[] };
};

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): Condition => ({ fact, operator: 'notEqual', value });
const isIn = (fact: string, value: readonly unknown[]): Condition => ({ fact, operator: 'in', value });
const isNotIn = (fact: string, value: readonly unknown[]): Condition => ({ fact, operator: 'notIn', value });

/** What looks into a text is the product's own work on both sides: the engines are compared, not the words. */
export const textOperators: Readonly<Record<string, (text: unknown, value: unknown) => boolean>> = {
  blank: (text, value) => isBlank(asText(text)) === value,
  shorterThan: (text, value) => strictLength(asText(text), Number(value)) < Number(value),
  longerThan: (text, value) =>
    (asText(text)?.length ?? 0) > Number(value) && strictLength(asText(text)) > Number(value),
  matches: (text, value) => value instanceof RegExp && value.test(asText(text) ?? ''),
  speaksOfDelay: (text, value) => (ownDelayIn(asText(text) ?? '') !== undefined) === value,
  leavesBlank: (text, value) => (blankIn(asText(text) ?? '') !== undefined) === value,
  namesOtherThan: (text, value) =>
    Array.isArray(value) && numbersIn(asText(text) ?? '').some(({ digits }) => !value.includes(digits)),
};
const asText = (text: unknown): string | null => (typeof text === 'string' ? text : null);

const sellersCancel = ['out-of-stock', 'shipping-delay', 'undeliverable-area'];
const sellersReturn = ['shipping-delay', 'defective', 'misdelivery'];
const buyersCancel = ['buyer-request', 'option-change'];
const dispatched = ['in-transit', 'delivered'];
const withoutClaim = isIn('claim.status', [null, 'cancel-refused']);
const sellersCause: Condition = {
  any: [isNot('action', 'refund-return'), isIn('form.reason', sellersReturn), withoutClaim],
};
const blocked = [
  'cancelling',
  'cancelled',
  'returning',
  'refund-held',
  'collected',
  'returned',
  'reshipping',
];
const nonReceipt = ['non-receipt-received', 'non-receipt-confirming', 'non-receipt-delayed'];
const open = ['cancel-requested', 'cancelling', 'return-requested', 'returning', 'refund-held', 'collected'];
const running = ['withdrawal-requested', 'withdrawal-held'];
const readByBuyer: readonly Action[] = [
  'cancel-order',
  'return-order',
  'approve-cancel',
  'refuse-cancel',
  'request-withdrawal',
  'rerequest-withdrawal',
  'accept-return',
  'refund-return',
  'return-to-exchange',
  'send-message',
];

const when = (
  rule: RuleId,
  message: string,
  level: FindingLevel,
  actions: readonly Action[],
  ...all: Condition[]
): PeerRule => ({ rule, message, level, actions, conditions: { all } });

/**
 * The catalogue once more, as somebody with a general rule engine would write it: one entry a message.
 * `no-personal-data` alone is left out. It is no matter of conditions, and the product does it on top.
 */
export const peerRules: readonly PeerRule[] = [
  when('cancel-reason-is-sellers', 'none-chosen', 'block', ['cancel-order'], is('form.reason', null)),
  when(
    'cancel-reason-is-sellers',
    'not-a-cancel-reason',
    'block',
    ['cancel-order'],
    isNotIn('form.reason', [null, ...sellersCancel, ...buyersCancel]),
  ),
  when(
    'cancel-reason-is-sellers',
    'delay-is-the-shops',
    'block',
    ['cancel-order'],
    is('form.reason', 'buyer-request'),
    is('order.status', 'delayed'),
  ),
  when(
    'cancel-reason-is-sellers',
    'needs-buyers-request',
    'block',
    ['cancel-order'],
    isNot('claim.status', 'cancel-requested'),
    {
      any: [
        is('form.reason', 'option-change'),
        { all: [is('form.reason', 'buyer-request'), isNot('order.status', 'delayed')] },
      ],
    },
  ),
  when('order-not-yet-dispatched', 'dispatched', 'block', ['cancel-order'], isIn('order.status', dispatched)),
  when(
    'no-shipping-under-cancel-request',
    'under-request',
    'block',
    ['ship-order'],
    isIn('claim.status', ['cancel-requested', 'cancelling']),
  ),
  when(
    'buyer-notified-first',
    'not-told',
    'warn',
    ['cancel-order', 'return-order', 'refund-return', 'rerequest-withdrawal'],
    is('record.noticeSentOn', null),
    sellersCause,
  ),
  when('memo-is-written', 'empty', 'warn', ['cancel-order', 'return-order'], {
    fact: 'form.text',
    operator: 'blank',
    value: true,
  }),
  when(
    'memo-is-written',
    'empty',
    'block',
    ['refund-return'],
    { fact: 'form.text', operator: 'blank', value: true },
    sellersCause,
  ),
  when('bulk-cancel-announced', 'many', 'warn', ['cancel-order', 'return-order', 'approve-cancel'], {
    fact: 'orders',
    operator: 'greaterThanInclusive',
    value: 10,
  }),
  when(
    'transfer-fee-refund',
    'fee-may-be-owed',
    'info',
    ['cancel-order', 'return-order', 'refund-return'],
    is('order.payment', 'cash'),
    sellersCause,
    { any: [isNot('action', 'cancel-order'), isNotIn('form.reason', buyersCancel)] },
  ),
  when(
    'return-only-after-dispatch',
    'not-dispatched',
    'warn',
    ['return-order'],
    isNotIn('order.status', dispatched),
  ),
  when('delivery-return-reason', 'none-chosen', 'block', ['return-order'], is('form.reason', null)),
  when(
    'delivery-return-reason',
    'only-shipping-delay',
    'block',
    ['return-order'],
    isNotIn('form.reason', [null, 'shipping-delay']),
  ),
  when(
    'seller-return-reason',
    'none-chosen',
    'block',
    ['accept-return', 'refund-return'],
    is('form.reason', null),
    withoutClaim,
  ),
  when(
    'seller-return-reason',
    'buyers-reason',
    'block',
    ['accept-return', 'refund-return'],
    isNotIn('form.reason', [null, ...sellersReturn]),
    withoutClaim,
  ),
  when(
    'refund-questions-answered',
    'received-unanswered',
    'block',
    ['confirm-refund'],
    is('form.received', null),
  ),
  when(
    'refund-questions-answered',
    'approved-unanswered',
    'block',
    ['confirm-refund'],
    is('form.approved', null),
  ),
  when('refund-questions-answered', 'not-received', 'warn', ['confirm-refund'], is('form.received', false)),
  when('refund-questions-answered', 'not-approved', 'warn', ['confirm-refund'], is('form.approved', false)),
  ...(
    [
      ['by-card', is('order.payment', 'card')],
      ['to-balance', is('order.payment', 'cash')],
      ['as-paid', is('order.payment', 'other')],
    ] as const
  ).map(([message, condition]) =>
    when(
      'refund-is-final',
      message,
      'info',
      ['approve-cancel', 'refund-return', 'confirm-refund'],
      condition,
    ),
  ),
  when(
    'approve-not-after-dispatch',
    'dispatched',
    'warn',
    ['approve-cancel'],
    isIn('order.status', dispatched),
  ),
  when('refusal-only-on-request', 'delayed', 'block', ['refuse-cancel'], is('order.status', 'delayed')),
  when(
    'refusal-only-on-request',
    'no-request',
    'block',
    ['refuse-cancel'],
    isNot('order.status', 'delayed'),
    is('claim.status', null),
  ),
  when(
    'refusal-only-on-request',
    'not-requested',
    'block',
    ['refuse-cancel'],
    isNot('order.status', 'delayed'),
    isNotIn('claim.status', [null, 'cancel-requested']),
  ),
  when('refusal-reason-chosen', 'none-chosen', 'block', ['refuse-cancel'], is('form.reason', null)),
  when('refusal-other-explained', 'too-short', 'block', ['refuse-cancel'], is('form.reason', 'other'), {
    fact: 'form.text',
    operator: 'shorterThan',
    value: 30,
  }),
  when(
    'refusal-not-for-own-delay',
    'speaks-of-delay',
    'warn',
    ['refuse-cancel'],
    is('form.reason', 'other'),
    {
      fact: 'form.text',
      operator: 'speaksOfDelay',
      value: true,
    },
  ),
  when('refusal-means-ship-today', 'ship-today', 'info', ['refuse-cancel'], is('action', 'refuse-cancel')),
  when('withdrawal-not-blocked', 'non-receipt', 'block', ['request-withdrawal'], {
    any: [is('claim.type', 'non-receipt'), isIn('claim.status', nonReceipt)],
  }),
  when(
    'withdrawal-not-blocked',
    'blocked-status',
    'block',
    ['request-withdrawal'],
    isNot('claim.type', 'non-receipt'),
    isIn('claim.status', blocked),
  ),
  when(
    'withdrawal-not-pending',
    'held',
    'block',
    ['request-withdrawal'],
    is('claim.status', 'withdrawal-held'),
  ),
  when(
    'withdrawal-not-pending',
    'already-running',
    'block',
    ['request-withdrawal'],
    is('claim.status', 'withdrawal-requested'),
  ),
  when('withdrawal-flag-on', 'off', 'block', ['request-withdrawal'], isNot('form.withdrawalFlag', true)),
  when('withdrawal-reason-written', 'empty', 'block', ['request-withdrawal', 'rerequest-withdrawal'], {
    fact: 'form.text',
    operator: 'blank',
    value: true,
  }),
  when('rerequest-only-when-held', 'no-request', 'block', ['rerequest-withdrawal'], is('claim.status', null)),
  when(
    'rerequest-only-when-held',
    'not-held',
    'block',
    ['rerequest-withdrawal'],
    isNotIn('claim.status', [null, 'withdrawal-held']),
  ),
  when('rerequest-cooldown', 'too-soon', 'block', ['request-withdrawal', 'rerequest-withdrawal'], {
    fact: 'daysSinceHeld',
    operator: 'lessThan',
    value: 5,
  }),
  when(
    'rerequest-cooldown',
    'last-day',
    'warn',
    ['request-withdrawal', 'rerequest-withdrawal'],
    is('daysSinceHeld', 5),
  ),
  when('withdrawal-cancel-locks', 'locks', 'info', ['cancel-withdrawal'], is('action', 'cancel-withdrawal')),
  when(
    'unanswered-message-first',
    'unanswered',
    'info',
    ['approve-cancel', 'refuse-cancel', 'refund-return', 'request-withdrawal', 'rerequest-withdrawal'],
    is('unanswered', true),
  ),
  when('message-is-complete', 'no-title', 'block', ['send-message'], {
    fact: 'form.title',
    operator: 'blank',
    value: true,
  }),
  when('message-is-complete', 'no-body', 'block', ['send-message'], {
    fact: 'form.body',
    operator: 'blank',
    value: true,
  }),
  when('message-fits', 'too-long', 'block', ['send-message'], {
    fact: 'form.body',
    operator: 'longerThan',
    value: 1000,
  }),
  when(
    'message-category-matches',
    'other-category',
    'warn',
    ['send-message'],
    isNot('form.category', 'cancel-refund'),
    {
      any: [
        isIn('claim.status', open),
        { all: [isIn('claim.status', running), isIn('claim.type', ['cancel', 'return'])] },
      ],
    },
  ),
  when('message-names-this-order', 'other-order', 'warn', ['send-message'], {
    fact: 'form.body',
    operator: 'namesOtherThan',
    value: { fact: 'order.numbers' },
  }),
  when('text-in-buyers-language', 'hangul', 'warn', readByBuyer, isIn('order.site', ['JP', null]), {
    fact: 'written',
    operator: 'matches',
    value: /[\uac00-\ud7a3]/,
  }),
  when(
    'text-in-buyers-language',
    'no-kana',
    'warn',
    readByBuyer,
    isIn('order.site', ['JP', null]),
    { fact: 'written', operator: 'blank', value: false },
    { fact: 'written', operator: 'matches', value: /^[^\u3041-\u3096\u30a1-\u30fa\uac00-\ud7a3]*$/ },
  ),
  when('placeholders-filled', 'blank-left', 'block', readByBuyer, {
    fact: 'written',
    operator: 'leavesBlank',
    value: true,
  }),
];
