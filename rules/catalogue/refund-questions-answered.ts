import { unread } from '../facts';
import { block, mend, rule, warn } from '../rule';
import type { Field } from '../verdict';

export default rule({
  id: 'refund-questions-answered',
  actions: ['confirm-refund'],
  level: 'block',
  source: [{ guide: '000', place: '§1b.10' }],
  needs: ['form.received', 'form.approved'],
  check: (_know, maybe) => {
    const received = maybe('form.received');
    const approved = maybe('form.approved');
    return [
      ...(received === null ? [block('received-unanswered', {}, yes('form.received'))] : []),
      ...(approved === null ? [block('approved-unanswered', {}, yes('form.approved'))] : []),
      ...(received === false ? [warn('not-received', {}, yes('form.received'))] : []),
      ...(approved === false ? [warn('not-approved', {}, yes('form.approved'))] : []),
      ...(received === undefined || approved === undefined ? [unread] : []),
    ];
  },
});

const yes = (field: Field) => mend(field, 'answer-yes', {}, true);
