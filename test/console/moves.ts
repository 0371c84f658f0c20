import { shift } from './days';
import type { Action } from './judging/judges';
import type { Claim, ClaimStatus, ClaimType, Order } from './orders/order';
import type { Form, World } from './world';

type Move = (order: Order, form: Form, world: World) => void;

const open = (order: Order, type: ClaimType, status: ClaimStatus, form: Form, world: World): Claim => {
  const claim: Claim = order.claim ?? {
    type,
    status,
    statusBefore: null,
    by: 'seller',
    reason: form.reason,
    text: '',
    requestedOn: world.today,
    completedOn: null,
    withdrawal: null,
    withdrawalCancelledOn: null,
  };
  order.claim = { ...claim, type, status };
  order.memo = form.text || order.memo;
  return order.claim;
};

const finish =
  (type: ClaimType, status: ClaimStatus): Move =>
  (order, form, world) => {
    open(order, type, status, form, world).completedOn = world.today;
  };

const askWithdrawal: Move = (order, form, world) => {
  if (!order.claim) return;
  order.claim.statusBefore ??= order.claim.status;
  order.claim.status = 'withdrawal-requested';
  order.claim.withdrawal = {
    requestedOn: world.today,
    deadline: shift(world.today, 6),
    reason: form.text,
    heldOn: null,
    buyersReason: '',
  };
};

/** What an accepted action does to its order. */
export const moves: Record<Action, Move> = {
  'cancel-order': finish('cancel', 'cancelled'),
  'return-order': finish('return', 'returned'),
  'approve-cancel': finish('cancel', 'cancelled'),
  'confirm-refund': (order, form, world) => {
    const isYes = form.received && form.approved;
    if (isYes) finish('return', 'returned')(order, form, world);
    else open(order, 'return', 'refund-held', form, world);
  },
  'refund-return': (order, form, world) => {
    // The popup asks the rest; the reason and the memo are already the order's.
    open(order, 'return', order.claim?.status ?? 'collected', form, world);
  },
  'accept-return': (order, form, world) => {
    open(order, 'return', 'returning', form, world);
  },
  'return-to-exchange': (order, form, world) => {
    open(order, 'exchange', 'exchange-requested', form, world);
  },
  'refuse-cancel': (order, form, world) => {
    finish('cancel', 'cancel-refused')(order, form, world);
    order.refusedOn = world.today;
  },
  'request-withdrawal': askWithdrawal,
  'rerequest-withdrawal': askWithdrawal,
  'cancel-withdrawal': (order, _form, world) => {
    if (!order.claim) return;
    order.claim.status = order.claim.statusBefore ?? order.claim.status;
    order.claim.statusBefore = null;
    order.claim.withdrawal = null;
    order.claim.withdrawalCancelledOn = world.today;
  },
  'ship-order': (order, form, world) => {
    order.status = 'in-transit';
    order.shippedOn = world.today;
    order.tracking = form.tracking || order.tracking;
  },
  'set-ship-date': (order, form) => {
    order.shipBy = form.date;
    order.status = 'preparing';
  },
  'send-message': (order, form, world) => {
    if (order.unreachable) return;
    order.letters.push({ from: 'seller', at: `${world.today} 10:00:00`, title: form.title, body: form.body });
    order.toldOn = world.today;
    order.unanswered = false;
  },
};

/** What time alone does: a withdrawal without an answer is done, a ship date that has passed makes a delay. */
export const settle = (order: Order, today: string): void => {
  const { claim } = order;
  if (claim?.status === 'withdrawal-requested' && claim.withdrawal && today > claim.withdrawal.deadline)
    order.claim = null;
  if (order.status === 'preparing' && order.shipBy !== null && today > order.shipBy) order.status = 'delayed';
};
