import { chooseDelay, chooseSellers, sellersCancelReasons } from '../causes';
import { block, rule } from '../rule';
import type { Remedy } from '../verdict';
import type { OrderStatus } from '../vocabulary';

export default rule({
  id: 'cancel-reason-is-sellers',
  actions: ['cancel-order'],
  level: 'block',
  source: [
    { guide: '000', place: '§1a.5, §2' },
    { guide: '001', place: '§1a.5, §2' },
    { guide: '003', place: '①5, 구매자 사유 ①' },
    { guide: '000', place: 'FAQ 3' },
  ],
  needs: ['form.reason', 'claim.status', 'order.status'],
  check: (know, maybe) => {
    const reason = know('form.reason');
    const field = 'form.reason';
    if (reason === null) return block('none-chosen', {}, { field, remedies: [chooseSellers] });
    if (sellersCancelReasons.has(reason)) return;
    if (reason !== 'buyer-request' && reason !== 'option-change')
      return block('not-a-cancel-reason', { reason }, { field, remedies: [chooseSellers] });
    if (reason === 'buyer-request' && maybe('order.status') === 'delayed')
      return block(
        'delay-is-the-shops',
        {},
        { field, remedies: [chooseDelay, { kind: 'template', template: 'cancel-yourself' }] },
      );
    if (know('claim.status') !== 'cancel-requested')
      return block('needs-buyers-request', { reason }, { field, remedies: buyersWay(maybe('order.status')) });
    // With a request, only a delayed order would make this reason wrong.
    if (reason === 'buyer-request') know('order.status');
  },
});

/** While the order is being prepared the buyer can only ask; before and after, cancel alone. */
function buyersWay(status: OrderStatus | null | undefined): Remedy[] {
  const ways: Remedy[] = [];
  if (status !== 'preparing') ways.push({ kind: 'template', template: 'cancel-yourself' });
  if (status === 'preparing' || status === 'requested' || !status)
    ways.push({ kind: 'template', template: 'file-cancel-request' });
  ways.push({ kind: 'inquiry', inquiry: 'cancel-without-request' });
  return ways;
}
