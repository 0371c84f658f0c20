import { isSellersCause } from '../causes';
import { info, rule } from '../rule';

export default rule({
  id: 'transfer-fee-refund',
  actions: ['cancel-order', 'return-order', 'refund-return'],
  level: 'info',
  source: [
    { guide: '000', place: '§1a.8' },
    { guide: '001', place: '§1a.8' },
    { guide: '003', place: '①8' },
  ],
  needs: ['order.payment', 'action'],
  needsOn: { 'cancel-order': ['form.reason'], 'refund-return': ['claim.status', 'form.reason'] },
  check: (know, maybe) => {
    const payment = maybe('order.payment');
    if (payment !== undefined && payment !== 'cash') return;
    const action = know('action');
    if (action === 'refund-return' && !isSellersCause(know, maybe)) return;
    const reason = maybe('form.reason');
    if (action === 'cancel-order' && (reason === 'buyer-request' || reason === 'option-change')) return;
    know('order.payment');
    return info(
      'fee-may-be-owed',
      { yen: 108 },
      { remedies: [{ kind: 'template', template: 'transfer-fee' }] },
    );
  },
});
