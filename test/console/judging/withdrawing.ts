import { type Day, daysBetween } from '../days';
import type { Order } from '../orders/order';
import type { Judge } from './judges';
import { folded, wrongsOfText } from './text';
import { rule } from './wrongs';

const open = ['cancel-requested', 'return-requested', 'exchange-requested', 'exchange-delayed'];

/** Days since the buyer's no or the seller's own cancelling, whichever was later. */
const rest = (order: Order, today: Day): number => {
  const ends = [order.claim?.withdrawal?.heldOn, order.claim?.withdrawalCancelledOn];
  return Math.min(...ends.map((end) => (end ? daysBetween(end, today) : Number.POSITIVE_INFINITY)));
};

export const requestWithdrawal: Judge = (order, form, world) => {
  const status = order.claim?.status;
  const isRunning = status === 'withdrawal-requested' || status === 'withdrawal-held';
  return rule(
    isRunning && 'withdrawal-already-running',
    !isRunning && !open.includes(status ?? '') && 'withdrawal-on-blocked-status',
    !form.withdrawalFlag && 'withdrawal-flag-off',
    folded(form.text) === '' && 'withdrawal-reason-missing',
    rest(order, world.today) < 5 && 'withdrawal-too-soon',
    rest(order, world.today) === 5 && 'withdrawal-on-fifth-day',
    ...wrongsOfText(form.text, order),
  );
};

export const cancelWithdrawal: Judge = (order) =>
  rule(order.claim?.status !== 'withdrawal-requested' && 'withdrawal-cancel-without-one');

export const rerequestWithdrawal: Judge = (order, form, world) => {
  const heldOn = order.claim?.withdrawal?.heldOn ?? null;
  return rule(
    order.claim?.status !== 'withdrawal-held' && 'rerequest-without-no',
    folded(form.text) === '' && 'withdrawal-reason-missing',
    rest(order, world.today) < 5 && 'withdrawal-too-soon',
    rest(order, world.today) === 5 && 'withdrawal-on-fifth-day',
    (order.toldOn === null || (heldOn !== null && order.toldOn < heldOn)) && 'rerequest-untold',
    ...wrongsOfText(form.text, order),
  );
};
