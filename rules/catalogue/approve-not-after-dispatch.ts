import { isDispatched } from '../causes';
import { rule, warn } from '../rule';

export default rule({
  id: 'approve-not-after-dispatch',
  actions: ['approve-cancel'],
  level: 'warn',
  source: [
    { guide: '004', place: '§1' },
    { guide: '002', place: 'FAQ 1' },
  ],
  needs: ['order.status', 'order.shippedOn'],
  check: (know, maybe) => {
    const dispatched = isDispatched(maybe);
    if (dispatched === undefined) return void know('order.status');
    if (!dispatched) return;
    return warn(
      'dispatched',
      {},
      {
        remedies: [
          { kind: 'action', action: 'refuse-cancel' },
          { kind: 'action', action: 'request-withdrawal' },
        ],
      },
    );
  },
});
