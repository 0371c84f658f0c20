import { block, rule } from '../rule';

export default rule({
  id: 'refusal-only-on-request',
  actions: ['refuse-cancel'],
  level: 'block',
  source: [{ guide: '004', place: '§1' }],
  needs: ['claim.status'],
  // The claim screen may not show the order's state: without it the claim alone decides.
  uses: ['order.status', 'claim.type'],
  check: (know, maybe) => {
    if (maybe('order.status') === 'delayed')
      return block('delayed', {}, { remedies: [{ kind: 'action', action: 'approve-cancel' }] });
    const type = maybe('claim.type');
    if (type && type !== 'cancel' && maybe('claim.status') === undefined) return block('no-request', {});
    const status = know('claim.status');
    if (status === 'cancel-requested') return;
    return status === null ? block('no-request', {}) : block('not-requested', { status });
  },
});
