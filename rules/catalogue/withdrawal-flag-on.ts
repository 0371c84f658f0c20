import { block, rule } from '../rule';

export default rule({
  id: 'withdrawal-flag-on',
  actions: ['request-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§1.2' }],
  needs: ['form.withdrawalFlag'],
  check: (know) => {
    if (know('form.withdrawalFlag')) return;
    const field = 'form.withdrawalFlag';
    return block(
      'off',
      {},
      { field, remedies: [{ kind: 'change', message: 'choose-yes', data: {}, field, value: true }] },
    );
  },
});
