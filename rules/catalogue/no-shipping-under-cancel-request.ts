import { block, rule } from '../rule';

export default rule({
  id: 'no-shipping-under-cancel-request',
  actions: ['ship-order'],
  level: 'block',
  source: [{ guide: '003', place: '구매자 사유 ②' }],
  needs: ['claim.status'],
  check: (know) => {
    const status = know('claim.status');
    if (status === 'cancel-requested')
      return block(
        'under-request',
        { status },
        {
          remedies: [
            { kind: 'action', action: 'refuse-cancel' },
            { kind: 'action', action: 'request-withdrawal' },
            { kind: 'action', action: 'approve-cancel' },
          ],
        },
      );
    if (status === 'cancelling')
      return block(
        'under-request',
        { status },
        { remedies: [{ kind: 'inquiry', inquiry: 'withdraw-claim' }] },
      );
  },
});
