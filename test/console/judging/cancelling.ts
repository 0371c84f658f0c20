import { isDay } from '../days';
import { isBeingCancelled, isDispatched } from '../orders/order';
import type { Judge } from './judges';
import { folded, wrongsOfText } from './text';
import { rule } from './wrongs';

const sellersCancelReasons = ['out-of-stock', 'shipping-delay', 'undeliverable-area'];
const BULK = 10;

const isDone = (status: string | undefined): boolean =>
  ['cancelled', 'returned', 'refunded', 'part-refunded'].includes(status ?? '');

export const cancelOrder: Judge = (order, form, world, orders) => {
  const buyersOwn = order.claim?.status === 'cancel-requested' && order.claim.by === 'buyer';
  const sellersOwn = sellersCancelReasons.includes(form.reason);
  return rule(
    isDispatched(order) && 'cancel-after-dispatch',
    isDone(order.claim?.status) && 'not-at-this-stage',
    form.reason === '' && 'cancel-reason-missing',
    form.reason !== '' &&
      !sellersOwn &&
      (!buyersOwn || (order.status === 'delayed' && form.reason === 'buyer-request')) &&
      'cancel-reason-not-sellers',
    order.toldOn === null && 'cancelled-untold',
    folded(form.text) === '' && 'cancelled-without-memo',
    isBulk(world.requests, orders, 'cancel-order') && 'many-cancelled-unannounced',
    ...wrongsOfText(form.text, order),
  );
};

/** Ten one after another are as many as ten ticked. */
const isBulk = (
  seen: readonly { action: string; accepted: boolean; orders: string[] }[],
  orders: number,
  action: string,
) =>
  orders >= BULK ||
  new Set(seen.filter((one) => one.action === action && one.accepted).flatMap((one) => one.orders)).size +
    orders >=
    BULK;

export const returnOrder: Judge = (order, form, world, orders) =>
  rule(
    isDone(order.claim?.status) && 'not-at-this-stage',
    form.reason !== 'shipping-delay' && 'delivery-return-reason',
    !isDispatched(order) && 'returned-before-dispatch',
    order.toldOn === null && 'cancelled-untold',
    folded(form.text) === '' && 'cancelled-without-memo',
    isBulk(world.requests, orders, 'return-order') && 'many-cancelled-unannounced',
    ...wrongsOfText(form.text, order),
  );

export const shipOrder: Judge = (order) =>
  rule(
    isBeingCancelled(order) && 'shipped-under-cancel-request',
    (order.status === 'awaiting-payment' || isDispatched(order) || isDone(order.claim?.status)) &&
      'not-at-this-stage',
  );

export const setShipDate: Judge = (order, form, world) =>
  rule(
    (order.status === 'awaiting-payment' || isDispatched(order) || isDone(order.claim?.status)) &&
      'not-at-this-stage',
    (!isDay(form.date) || form.date < world.today) && 'ship-date-wrong',
  );

export const approveCancel: Judge = (order, _form, world, orders) =>
  rule(
    order.claim?.status !== 'cancel-requested' && 'approved-without-request',
    isDispatched(order) && 'approved-after-dispatch',
    isBulk(world.requests, orders, 'approve-cancel') && 'many-cancelled-unannounced',
  );
