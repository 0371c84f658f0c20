import { isSellersCause, noticeFor } from '../causes';
import { rule, warn } from '../rule';

export default rule({
  id: 'buyer-notified-first',
  actions: ['cancel-order', 'return-order', 'refund-return', 'rerequest-withdrawal'],
  level: 'warn',
  source: [
    { guide: '000', place: '§1a.4, §1a.5' },
    { guide: '002', place: '§4.4' },
    { guide: '003', place: '①5' },
  ],
  needs: ['record.noticeSentOn', 'action'],
  needsOn: { 'refund-return': ['claim.status', 'form.reason'] },
  check: (know, maybe) => {
    if (maybe('record.noticeSentOn')) return;
    const action = know('action');
    if (action === 'refund-return' && !isSellersCause(know, maybe)) return;
    know('record.noticeSentOn');
    return warn(
      'not-told',
      {},
      {
        remedies: [
          { kind: 'action', action: 'send-message' },
          ...(action === 'rerequest-withdrawal'
            ? [{ kind: 'template', template: 'withdrawal-asked-again' } as const]
            : noticeFor(maybe('form.reason'))),
        ],
      },
    );
  },
});
