import type { Day } from '../days';

export type OrderStatus =
  | 'awaiting-payment'
  | 'new-order'
  | 'preparing'
  | 'delayed'
  | 'in-transit'
  | 'delivered';

export type ClaimType = 'cancel' | 'return' | 'exchange' | 'non-receipt';

export type ClaimStatus =
  | 'cancel-requested'
  | 'cancelling'
  | 'cancelled'
  | 'cancel-refused'
  | 'return-requested'
  | 'returning'
  | 'refund-held'
  | 'collected'
  | 'returned'
  | 'exchange-requested'
  | 'reshipping'
  | 'exchange-delayed'
  | 'non-receipt-received'
  | 'non-receipt-confirming'
  | 'non-receipt-delayed'
  | 'withdrawal-requested'
  | 'withdrawal-held'
  | 'refunded'
  | 'part-refunded';

export type Withdrawal = {
  requestedOn: Day;
  deadline: Day;
  reason: string;
  heldOn: Day | null;
  buyersReason: string;
};

export type Claim = {
  type: ClaimType;
  status: ClaimStatus;
  /** Where the claim stood before its withdrawal was asked for, and where it goes back to. */
  statusBefore: ClaimStatus | null;
  by: 'buyer' | 'seller';
  reason: string;
  text: string;
  requestedOn: Day;
  completedOn: Day | null;
  withdrawal: Withdrawal | null;
  withdrawalCancelledOn: Day | null;
};

export type Letter = { from: 'buyer' | 'seller'; at: string; title: string; body: string };

export type Person = { name: string; phone: string; mail: string };

export type Order = {
  number: string;
  cart: string;
  status: OrderStatus;
  site: string;
  payment: 'cash' | 'card';
  amount: number;
  quantity: number;
  item: { number: string; name: string; option: string };
  buyer: Person;
  recipient: Person & { postalCode: string; address: string };
  carrier: string;
  tracking: string;
  orderedOn: Day;
  paidOn: Day | null;
  shipBy: Day | null;
  shippedOn: Day | null;
  deliveredOn: Day | null;
  claim: Claim | null;
  letters: Letter[];
  unanswered: boolean;
  /** Messages to this buyer fail on every channel. */
  unreachable: boolean;
  toldOn: Day | null;
  refusedOn: Day | null;
  memo: string;
};

export const isDispatched = (order: Order): boolean =>
  order.status === 'in-transit' || order.status === 'delivered';

/** A cancel that is asked for or running: nothing may be shipped meanwhile. */
export const isBeingCancelled = (order: Order): boolean =>
  order.claim?.status === 'cancel-requested' || order.claim?.status === 'cancelling';
