import { isBlank } from '../length';
import { block, rule } from '../rule';
import type { ClaimType } from '../vocabulary';

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
    const template =
      maybe('action') === 'rerequest-withdrawal'
        ? 'withdrawal-reason-again'
        : firstReason[maybe('claim.type') ?? 'cancel'];
    return block(
      'empty',
      {},
      {
        field,
        remedies: [
          { kind: 'change', message: 'write-text', data: {}, field },
          { kind: 'template', template },
        ],
      },
    );
  },
});

const firstReason: { readonly [T in ClaimType]: string } = {
  cancel: 'withdrawal-reason-cancel',
  return: 'withdrawal-reason-return',
  exchange: 'withdrawal-reason-exchange',
  'non-receipt': 'withdrawal-reason-cancel',
};
