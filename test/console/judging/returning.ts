import { isDispatched } from '../orders/order';
import type { Judge } from './judges';
import { folded, wrongsOfText } from './text';
import { rule } from './wrongs';

const sellersReturnReasons = ['shipping-delay', 'defective', 'misdelivery'];
const refundable = ['return-requested', 'returning', 'refund-held', 'collected'];

export const acceptReturn: Judge = (order, form) =>
  rule(
    (order.claim ? order.claim.status !== 'return-requested' : !isDispatched(order)) && 'not-at-this-stage',
    !order.claim && !sellersReturnReasons.includes(form.reason) && 'return-reason-not-sellers',
    ...wrongsOfText(form.text, order),
  );

export const refundReturn: Judge = (order, form) => {
  const sellerIsCause = !order.claim || sellersReturnReasons.includes(form.reason);
  return rule(
    (order.claim ? !refundable.includes(order.claim.status) : !isDispatched(order)) && 'not-at-this-stage',
    !order.claim && !sellersReturnReasons.includes(form.reason) && 'return-reason-not-sellers',
    sellerIsCause && folded(form.text) === '' && 'refund-without-memo',
    sellerIsCause && order.toldOn === null && 'refund-untold',
    ...wrongsOfText(form.text, order),
  );
};

export const confirmRefund: Judge = (order, form) =>
  rule(
    (order.claim ? !refundable.includes(order.claim.status) : !isDispatched(order)) && 'not-at-this-stage',
    (form.received === null || form.approved === null) && 'refund-question-open',
    (form.received === false || form.approved === false) && 'refund-question-no',
  );

export const returnToExchange: Judge = (order, form) =>
  rule(
    (order.claim ? order.claim.status !== 'return-requested' : !isDispatched(order)) && 'not-at-this-stage',
    ...wrongsOfText(form.text, order),
  );
