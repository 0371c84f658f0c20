import { info, rule } from '../rule';

export default rule({
  id: 'refund-is-final',
  actions: ['approve-cancel', 'refund-return', 'confirm-refund'],
  level: 'info',
  source: [{ guide: '003', place: 'FAQ 5' }],
  needs: ['order.payment'],
  check: (_know, maybe) => {
    const payment = maybe('order.payment');
    if (payment === 'card')
      return info('by-card', {}, { remedies: [{ kind: 'template', template: 'refund-arrives-card' }] });
    if (payment === 'cash')
      return info('to-balance', {}, { remedies: [{ kind: 'template', template: 'refund-arrives-cash' }] });
    // However it was paid, it goes out at once: worth saying without knowing the way.
    return info('as-paid', {});
  },
});
