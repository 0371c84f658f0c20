import { lapsesAfter } from '../claim-days';
import { formatDay } from '../days';
import { block, rule } from '../rule';
import type { Remedy } from '../verdict';

export default rule({
  id: 'withdrawal-not-pending',
  actions: ['request-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§1–4' }],
  needs: ['claim.status'],
  uses: ['claim.withdrawalRequestedOn', 'claim.withdrawalDeadline'],
  check: (know, maybe) => {
    const status = know('claim.status');
    if (status === 'withdrawal-held')
      return block('held', {}, { remedies: [{ kind: 'action', action: 'rerequest-withdrawal' }] });
    if (status !== 'withdrawal-requested') return;
    const last = lapsesAfter(maybe('claim.withdrawalRequestedOn'), maybe('claim.withdrawalDeadline'));
    const remedies: Remedy[] = [];
    if (last !== undefined) {
      const day = formatDay(last + 1);
      remedies.push({ kind: 'wait', message: 'settled-from', data: { day }, until: day });
    }
    return block('already-running', {}, { remedies });
  },
});
