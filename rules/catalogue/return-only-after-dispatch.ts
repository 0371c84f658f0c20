import { isOut } from '../causes';
import { rule, warn } from '../rule';

export default rule({
  id: 'return-only-after-dispatch',
  actions: ['return-order'],
  level: 'warn',
  source: [
    { guide: '000', place: '§1a, §1b' },
    { guide: '003', place: '①, ②' },
  ],
  needs: ['order.status'],
  check: (know) => {
    const status = know('order.status');
    if (status === null || isOut(status)) return;
    return warn('not-dispatched', { status }, { remedies: [{ kind: 'action', action: 'cancel-order' }] });
  },
});
