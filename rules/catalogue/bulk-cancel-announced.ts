import { rule, warn } from '../rule';

export default rule({
  id: 'bulk-cancel-announced',
  actions: ['cancel-order', 'return-order', 'approve-cancel'],
  level: 'warn',
  source: [
    { guide: '000', place: '冒頭 ※' },
    { guide: '001', place: '开头 ※' },
    { guide: '003', place: '① ※' },
  ],
  needs: ['orders', 'bulkFrom'],
  check: (know) => {
    const orders = know('orders');
    const from = know('bulkFrom');
    if (orders < from) return;
    return warn('many', { orders, from }, { remedies: [{ kind: 'inquiry', inquiry: 'bulk-cancel' }] });
  },
});
