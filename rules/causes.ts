import type { Know, Maybe } from './facts';
import { change } from './rule';
import type { Remedy } from './verdict';
import type { ClaimStatus, OrderStatus, Reason } from './vocabulary';

export const chooseSellers = change('form.reason', 'choose-sellers-reason');
export const chooseDelay = change(
  'form.reason',
  'choose-reason',
  { reason: 'shipping-delay' },
  'shipping-delay',
);

/** The three that a shop may choose itself: before dispatch, and when it opens a return. */
export const sellersCancelReasons: ReadonlySet<Reason> = new Set([
  'out-of-stock',
  'shipping-delay',
  'undeliverable-area',
]);
export const sellersReturnReasons: ReadonlySet<Reason> = new Set([
  'shipping-delay',
  'defective',
  'misdelivery',
]);

/** A refused cancel is no claim any more: the order is back among those to be dispatched [004 §3.7]. */
export const isWithoutClaim = (status: ClaimStatus | null): boolean =>
  status === null || status === 'cancel-refused';

/** The shop is the cause of a return: it opens the return itself, or one of its own reasons is chosen. */
export function isSellersCause(
  know: Know<'claim.status' | 'form.reason'>,
  maybe: Maybe<'claim.status' | 'form.reason'>,
): boolean {
  const reason = maybe('form.reason');
  if (reason && sellersReturnReasons.has(reason)) return true;
  if (isWithoutClaim(know('claim.status'))) return true;
  know('form.reason');
  return false;
}

export const isOut = (status: OrderStatus | null) => status === 'in-transit' || status === 'delivered';

/** `undefined` where neither the state nor the day of dispatch could be read. The state goes first. */
export function isDispatched(maybe: Maybe<'order.status' | 'order.shippedOn'>): boolean | undefined {
  const status = maybe('order.status');
  if (status) return isOut(status);
  const shippedOn = maybe('order.shippedOn');
  return shippedOn === undefined ? undefined : shippedOn !== null;
}

const template = (name: string): Remedy => ({ kind: 'template', template: name });

const messages: { readonly [R in Reason]?: string } = {
  'out-of-stock': 'out-of-stock',
  'shipping-delay': 'shipping-delay',
  'undeliverable-area': 'undeliverable-area',
  defective: 'defect-sent',
  misdelivery: 'wrong-item-sent',
};

/** The notice that tells the buyer of this reason, where there is one. */
export function noticeFor(reason: Reason | null | undefined): Remedy[] {
  const name = reason && messages[reason];
  return name ? [template(name)] : [];
}

/** Memos are for the same reasons, and named by them. */
export function memoFor(reason: Reason | null | undefined): Remedy[] {
  return reason && messages[reason] ? [template(`memo-${reason}`)] : [];
}
