import { block, mend, rule } from '../rule';

export default rule({
  id: 'refusal-reason-chosen',
  actions: ['refuse-cancel'],
  level: 'block',
  source: [{ guide: '004', place: '§3.4' }],
  needs: ['form.isReasonChosen'],
  check: (know) => {
    if (know('form.isReasonChosen')) return;
    return block('none-chosen', {}, mend('form.reason', 'choose-any-reason'));
  },
});
