import { info, rule } from '../rule';

export default rule({
  id: 'unanswered-message-first',
  actions: ['approve-cancel', 'refuse-cancel', 'refund-return', 'request-withdrawal', 'rerequest-withdrawal'],
  level: 'info',
  source: [{ guide: '002', place: '§2.5' }],
  needs: ['unanswered'],
  check: (know) => {
    if (know('unanswered'))
      return info('unanswered', {}, { remedies: [{ kind: 'action', action: 'send-message' }] });
  },
});
