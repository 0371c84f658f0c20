import { block, rule } from '../rule';
import type { Remedy } from '../verdict';
import type { ClaimStatus } from '../vocabulary';

export default rule({
  id: 'rerequest-only-when-held',
  actions: ['rerequest-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§4' }],
  needs: ['claim.status'],
  check: (know) => {
    const status = know('claim.status');
    if (status === 'withdrawal-held') return;
    if (status === null) return block('no-request', {});
    return block('not-held', { status }, { remedies: isOpen.has(status) ? [firstRequest] : [] });
  },
});

const firstRequest: Remedy = { kind: 'action', action: 'request-withdrawal' };
const isOpen: ReadonlySet<ClaimStatus> = new Set([
  'cancel-requested',
  'return-requested',
  'exchange-requested',
  'exchange-delayed',
]);
