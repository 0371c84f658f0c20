import { dispatched, is, isNotIn, type PeerRule, sellersReturn, when, withoutClaim } from './condition';

export const returning: readonly PeerRule[] = [
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
];
