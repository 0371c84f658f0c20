import type { Order } from '../orders/order';
import type { Form, World } from '../world';
import { approveCancel, cancelOrder, returnOrder, setShipDate, shipOrder } from './cancelling';
import { sendMessage } from './messaging';
import { refuseCancel } from './refusing';
import { acceptReturn, confirmRefund, refundReturn, returnToExchange } from './returning';
import { cancelWithdrawal, requestWithdrawal, rerequestWithdrawal } from './withdrawing';
import type { Ruling } from './wrongs';

/** `orders`: how many orders the same press touches. */
export type Judge = (order: Order, form: Form, world: World, orders: number) => Ruling;

export const judges = {
  'cancel-order': cancelOrder,
  'return-order': returnOrder,
  'ship-order': shipOrder,
  'set-ship-date': setShipDate,
  'approve-cancel': approveCancel,
  'refuse-cancel': refuseCancel,
  'request-withdrawal': requestWithdrawal,
  'cancel-withdrawal': cancelWithdrawal,
  'rerequest-withdrawal': rerequestWithdrawal,
  'accept-return': acceptReturn,
  'refund-return': refundReturn,
  'return-to-exchange': returnToExchange,
  'confirm-refund': confirmRefund,
  'send-message': sendMessage,
} satisfies Record<string, Judge>;

export type Action = keyof typeof judges;
export const isAction = (name: string): name is Action => Object.hasOwn(judges, name);
