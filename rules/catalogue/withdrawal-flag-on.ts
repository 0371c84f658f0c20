import { block, mend, rule } from '../rule';

export default rule({
  id: 'withdrawal-flag-on',
  actions: ['request-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§1.2' }],
  needs: ['form.withdrawalFlag'],
  check: (know) => {
    if (know('form.withdrawalFlag')) return;
    return block('off', {}, mend('form.withdrawalFlag', 'choose-yes', {}, true));
  },
});
