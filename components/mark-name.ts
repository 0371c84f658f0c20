import type { Say } from './speech';
import { nameOf } from './text-ids';

const fieldParts: Readonly<Record<string, string>> = {
  'refuse-cancel.reason': 'refusalReason',
  'refuse-cancel.text': 'refusalText',
  'request-withdrawal.withdrawalFlag': 'withdrawalFlag',
  'request-withdrawal.text': 'withdrawalReason',
  'rerequest-withdrawal.text': 'withdrawalReason',
  'accept-return.reason': 'returnReason',
  'refund-return.reason': 'returnReason',
  'return-order.reason': 'returnReason',
  'cancel-order.reason': 'cancelReason',
  'send-message.category': 'messageCategory',
  'send-message.title': 'messageTitle',
  'send-message.body': 'messageBody',
  'confirm-refund.received': 'receivedQuestion',
  'confirm-refund.approved': 'approveQuestion',
  'order.number': 'orderNumber',
  'claim.type': 'claimStatus',
  'claim.status': 'claimStatus',
};

/** `button refuse-cancel`, `field cancel-order.text`, `value claim.status`: each as a seller calls it. */
export const markName = (say: Say, mark: string): string => {
  const [kind = '', name = ''] = mark.split(' ');
  if (kind === 'button') return nameOf(say, 'action', name);
  return nameOf(say, 'part', fieldParts[name] ?? (name.endsWith('.text') ? 'memo' : name));
};
