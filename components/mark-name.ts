import { nameId } from './text-ids';

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

/**
 * `button refuse-cancel`, `field cancel-order.text`, `value claim.status`: the texts that name them as a seller does,
 * each once.
 */
export const markNames = (marks: readonly string[]): string[] => [
  ...new Set(
    marks.map((mark) => {
      const [kind, name = ''] = mark.split(' ');
      return kind === 'button'
        ? nameId('action', name)
        : nameId('part', fieldParts[name] ?? (name.endsWith('.text') ? 'memo' : name));
    }),
  ),
];
