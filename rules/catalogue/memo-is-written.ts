import { isSellersCause, memoFor } from '../causes';
import { isBlank } from '../length';
import { block, change, rule, warn } from '../rule';

export default rule({
  id: 'memo-is-written',
  actions: ['cancel-order', 'return-order', 'refund-return'],
  level: 'block',
  source: [
    { guide: '000', place: '§1a.6, §1b.7' },
    { guide: '003', place: '①6' },
  ],
  needs: ['form.text', 'action'],
  needsOn: { 'refund-return': ['claim.status', 'form.reason'] },
  check: (know, maybe) => {
    const text = maybe('form.text');
    if (text !== undefined && !isBlank(text)) return;
    const isRefund = know('action') === 'refund-return';
    if (isRefund && !isSellersCause(know, maybe)) return;
    know('form.text');
    const field = 'form.text';
    const remedies = [change(field, 'write-text'), ...memoFor(maybe('form.reason'))];
    // Before dispatch the guide only says how it is done; there the console takes an empty memo.
    return isRefund ? block('empty', {}, { field, remedies }) : warn('empty', {}, { field, remedies });
  },
});
