import { isOut } from '../causes';
import { block, rule } from '../rule';

export default rule({
  id: 'order-not-yet-dispatched',
  actions: ['cancel-order'],
  level: 'block',
  source: [
    { guide: '000', place: '§1b' },
    { guide: '003', place: '②' },
  ],
  needs: ['order.status'],
  check: (know) => {
    const status = know('order.status');
    if (!isOut(status)) return;
    return block(
      'dispatched',
      { status },
      {
        remedies: [
          { kind: 'action', action: 'refund-return' },
          { kind: 'action', action: 'return-order' },
        ],
      },
    );
  },
});
