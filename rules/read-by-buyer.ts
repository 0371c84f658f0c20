import type { Action } from './vocabulary';

/** The actions that carry a text which the buyer will read: a memo, a message, a reason. */
export const readByBuyer: readonly Action[] = [
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
