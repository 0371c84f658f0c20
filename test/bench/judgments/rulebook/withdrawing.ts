import { is, isIn, isNot, isNotIn, type PeerRule, when } from './condition';

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

export const withdrawing: readonly PeerRule[] = [
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
];
