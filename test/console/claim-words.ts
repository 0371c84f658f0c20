import type { Claim, ClaimStatus, Order, OrderStatus } from './orders/order';
import { isBeingCancelled, isDispatched } from './orders/order';
import type { Panel } from './panel';

const done: readonly ClaimStatus[] = ['cancelled', 'returned'];

const stageOf = ({ status }: Claim): string => {
  if (done.includes(status)) return 'stage.done';
  if (status === 'withdrawal-requested' || status === 'withdrawal-held') return `stage.${status}`;
  if (status === 'cancel-requested' || status === 'return-requested') return 'stage.requested';
  return `claimStatus.${status}`;
};

/** TYPE:STAGE, as the list writes it. */
export const statusInList = (claim: Claim | null, panel: Panel): string =>
  claim
    ? `${panel.say(`claimType.${claim.type}`, 0)}${panel.layout.stageMark}${panel.say(stageOf(claim))}`
    : '';

const paidOnly: readonly OrderStatus[] = ['new-order', 'preparing', 'delayed'];

/** Paid and not dispatched is one word in the lists, whichever of three counters it stands under. */
export const orderStatusInList = (order: Order, panel: Panel): string =>
  panel.say(
    `orderStatus.${!isDispatched(order) && paidOnly.includes(order.status) ? 'requested' : order.status}`,
    0,
  );

export const paymentWord = (order: Order, panel: Panel): string =>
  panel.say(order.payment === 'cash' ? 'claimPanel.cash' : 'order.card');

/** On the delivery page a cancel that is asked for or running takes the place of the order's status (guide 003). */
export const statusOnDelivery = (order: Order, panel: Panel): string =>
  order.claim && isBeingCancelled(order)
    ? panel.say(`claimStatus.${order.claim.status}`)
    : orderStatusInList(order, panel);
