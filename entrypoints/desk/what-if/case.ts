import {
  type Action,
  type Attempt,
  type ClaimStatus,
  type ClaimType,
  cancelReasons,
  type OrderStatus,
  type Reason,
  refusalReasons,
  returnReasons,
} from '../../../rules/vocabulary';

/** What a seller tells of an order that no page shows. `undefined`: not told, so what needs it stays unchecked. */
export type Case = {
  orderStatus: OrderStatus | undefined;
  claimType: ClaimType | 'none' | undefined;
  claimStatus: ClaimStatus | undefined;
  action: Action;
  reason: Reason | null;
  text: string;
  title: string;
  isNoticeSent: boolean | undefined;
  /** The day of the buyer's no, or of taking one's own request back. */
  heldOn: string;
  withdrawalFlag: boolean;
  received: boolean | null;
  approved: boolean | null;
  payment: 'cash' | 'card' | 'other' | undefined;
  orders: number;
};

export const firstCase: Case = {
  orderStatus: 'preparing',
  claimType: 'cancel',
  claimStatus: 'cancel-requested',
  action: 'refuse-cancel',
  reason: null,
  text: '',
  title: '',
  isNoticeSent: undefined,
  heldOn: '',
  withdrawalFlag: true,
  received: null,
  approved: null,
  payment: undefined,
  orders: 1,
};

export const statusesOf: Readonly<Record<ClaimType, readonly ClaimStatus[]>> = {
  cancel: ['cancel-requested', 'cancelling', 'cancelled', 'cancel-refused'],
  return: ['return-requested', 'returning', 'refund-held', 'collected', 'returned', 'part-refunded'],
  exchange: ['exchange-requested', 'reshipping', 'exchange-delayed'],
  'non-receipt': ['non-receipt-received', 'non-receipt-confirming', 'non-receipt-delayed'],
};
/** These stand over any type of claim. */
export const overAnyType: readonly ClaimStatus[] = ['withdrawal-requested', 'withdrawal-held', 'refunded'];

/** The reasons that the console offers for an action; none where it asks for none. */
export const reasonsOf: { readonly [A in Action]?: readonly Reason[] } = {
  'cancel-order': cancelReasons,
  'return-order': returnReasons,
  'accept-return': returnReasons,
  'refund-return': returnReasons,
  'refuse-cancel': refusalReasons,
};

/** Actions with a text that the buyer reads. */
export const writes: ReadonlySet<Action> = new Set([
  'cancel-order',
  'return-order',
  'refuse-cancel',
  'request-withdrawal',
  'rerequest-withdrawal',
  'refund-return',
  'send-message',
]);

const written = (text: string) => (text.trim() === '' ? null : text);

/** The attempt that a page would have given. */
export function attemptOf(told: Case, today: string): Attempt {
  const { claimType, claimStatus, heldOn, action } = told;
  const isMessage = action === 'send-message';
  const isTaken = claimStatus !== 'withdrawal-held';
  return {
    order: {
      number: null,
      cartNumber: null,
      status: told.orderStatus,
      site: 'JP',
      payment: told.payment,
      trackingNumber: null,
      shipBy: null,
      paidOn: null,
      shippedOn: null,
      people: null,
    },
    claim:
      claimType === 'none'
        ? null
        : claimType && {
            type: claimType,
            status: claimStatus,
            requestedOn: null,
            withdrawalRequestedOn: null,
            withdrawalDeadline: null,
            withdrawalHeldOn: isTaken ? null : heldOn || undefined,
            withdrawalCancelledOn: isTaken ? heldOn || null : null,
          },
    unanswered: false,
    record: {
      noticeSentOn: told.isNoticeSent === undefined ? undefined : told.isNoticeSent ? today : null,
      refusedOn: null,
    },
    action,
    form: {
      reason: told.reason,
      text: isMessage ? null : written(told.text),
      withdrawalFlag: told.withdrawalFlag,
      received: told.received,
      approved: told.approved,
      category: 'cancel-refund',
      title: isMessage ? written(told.title) : null,
      body: isMessage ? written(told.text) : null,
    },
    orders: told.orders,
  };
}

/** Another action or type makes choices void that belonged to the one before. */
export function change(told: Case, news: Partial<Case>): Case {
  const next = { ...told, ...news };
  const { action, claimType, claimStatus, reason } = next;
  const statuses =
    claimType === undefined || claimType === 'none' ? [] : [...statusesOf[claimType], ...overAnyType];
  return {
    ...next,
    reason: reason !== null && reasonsOf[action]?.includes(reason) ? reason : null,
    claimStatus: claimStatus && statuses.includes(claimStatus) ? claimStatus : statuses[0],
  };
}
