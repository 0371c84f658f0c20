import { isBlank } from '../length';
import { block, change, rule } from '../rule';

export default rule({
  id: 'withdrawal-reason-written',
  actions: ['request-withdrawal', 'rerequest-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§1.2, §4.4' }],
  needs: ['form.text'],
  uses: ['claim.type', 'action'],
  check: (know, maybe) => {
    if (!isBlank(know('form.text'))) return;
    const field = 'form.text';
    const type = maybe('claim.type');
    const kind =
      maybe('action') === 'rerequest-withdrawal' ? 'again' : type === 'non-receipt' ? 'cancel' : type;
    const template = `withdrawal-reason-${kind ?? 'cancel'}`;
    return block(
      'empty',
      {},
      {
        field,
        remedies: [change(field, 'write-text'), { kind: 'template', template }],
      },
    );
  },
});
