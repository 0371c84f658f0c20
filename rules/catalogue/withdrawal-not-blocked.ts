import { block, rule } from '../rule';
import type { Remedy } from '../verdict';
import type { ClaimStatus } from '../vocabulary';

export default rule({
  id: 'withdrawal-not-blocked',
  actions: ['request-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§1 注意' }],
  needs: ['claim.status'],
  uses: ['claim.type'],
  check: (know, maybe) => {
    if (maybe('claim.type') === 'non-receipt') return block('non-receipt', {}, { remedies });
    const status = know('claim.status');
    if (status === null || !blocked.has(status)) return;
    return status.startsWith('non-receipt')
      ? block('non-receipt', {}, { remedies })
      : block('blocked-status', { status }, { remedies });
  },
});

const blocked: ReadonlySet<ClaimStatus> = new Set([
  'cancelling',
  'cancelled',
  'returning',
  'refund-held',
  'collected',
  'returned',
  'reshipping',
  'non-receipt-received',
  'non-receipt-confirming',
  'non-receipt-delayed',
]);
const remedies: readonly Remedy[] = [{ kind: 'inquiry', inquiry: 'withdraw-claim' }];
