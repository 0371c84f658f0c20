import { chooseDelay } from '../causes';
import { block, rule } from '../rule';

export default rule({
  id: 'delivery-return-reason',
  actions: ['return-order'],
  level: 'block',
  source: [{ guide: '003', place: '②6' }],
  needs: ['form.reason'],
  check: (know) => {
    const reason = know('form.reason');
    const field = 'form.reason';
    if (reason === null) return block('none-chosen', {}, { field, remedies: [chooseDelay] });
    if (reason === 'shipping-delay') return;
    return block(
      'only-shipping-delay',
      { reason },
      { field, remedies: [chooseDelay, { kind: 'action', action: 'refund-return' }] },
    );
  },
});
