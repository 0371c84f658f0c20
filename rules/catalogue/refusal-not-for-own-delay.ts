import { unread } from '../facts';
import { rule, warn } from '../rule';
import { ownDelayIn } from '../wording';

export default rule({
  id: 'refusal-not-for-own-delay',
  actions: ['refuse-cancel'],
  level: 'warn',
  source: [{ guide: '004', place: '§3.4' }],
  needs: ['form.reason', 'texts'],
  check: (know, maybe) => {
    const reason = maybe('form.reason');
    if (reason !== undefined && reason !== 'other') return;
    const [written] = know('texts');
    if (written?.text === undefined) return [unread];
    const words = ownDelayIn(written.text);
    if (!words) return;
    know('form.reason');
    return warn(
      'speaks-of-delay',
      { words },
      {
        field: 'form.text',
        remedies: [
          { kind: 'action', action: 'approve-cancel' },
          { kind: 'action', action: 'request-withdrawal' },
        ],
      },
    );
  },
});
