import { block, rule } from '../rule';

export default rule({
  id: 'refusal-reason-chosen',
  actions: ['refuse-cancel'],
  level: 'block',
  source: [{ guide: '004', place: '§3.4' }],
  needs: ['form.isReasonChosen'],
  check: (know) => {
    if (know('form.isReasonChosen')) return;
    const field = 'form.reason';
    return block(
      'none-chosen',
      {},
      { field, remedies: [{ kind: 'change', message: 'choose-any-reason', data: {}, field }] },
    );
  },
});
