import { rule, warn } from '../rule';

export default rule({
  id: 'bulk-cancel-announced',
  actions: ['cancel-order', 'return-order', 'approve-cancel'],
  level: 'warn',
  source: [
    { guide: '000', place: 'opening page' },
    { guide: '001', place: 'opening page' },
    { guide: '003', place: 'opening page' },
  ],
  needs: ['orders', 'bulkFrom'],
  check: (know) => {
    const orders = know('orders');
    const from = know('bulkFrom');
    if (orders < from) return;
    return warn('many', { orders, from }, { remedies: [{ kind: 'inquiry', inquiry: 'bulk-cancel' }] });
  },
});
