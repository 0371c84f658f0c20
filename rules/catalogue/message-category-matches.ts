import { mend, rule, warn } from '../rule';
import type { ClaimStatus } from '../vocabulary';

export default rule({
  id: 'message-category-matches',
  actions: ['send-message'],
  level: 'warn',
  source: [{ guide: '000', place: '§1a.4' }],
  needs: ['form.category', 'claim.status', 'claim.type'],
  check: (know, maybe) => {
    if (maybe('form.category') === 'cancel-refund') return;
    const status = know('claim.status');
    if (status === null || !open.has(status)) return;
    if (status === 'withdrawal-requested' || status === 'withdrawal-held') {
      const type = know('claim.type');
      if (type !== 'cancel' && type !== 'return') return;
    }
    know('form.category');
    return warn('other-category', {}, mend('form.category', 'choose-category', {}, 'cancel-refund'));
  },
});

const open: ReadonlySet<ClaimStatus> = new Set([
  'cancel-requested',
  'cancelling',
  'return-requested',
  'returning',
  'refund-held',
  'collected',
  'withdrawal-requested',
  'withdrawal-held',
]);
