import { unread } from '../facts';
import { isBlank } from '../length';
import { block, rule } from '../rule';

export default rule({
  id: 'message-is-complete',
  actions: ['send-message'],
  level: 'block',
  source: [{ guide: '000', place: '§1a.4' }],
  needs: ['form.title', 'form.body'],
  check: (_know, maybe) => {
    const title = maybe('form.title');
    const body = maybe('form.body');
    return [
      ...(title !== undefined && isBlank(title) ? [noTitle] : []),
      ...(body !== undefined && isBlank(body) ? [noBody] : []),
      ...(title === undefined || body === undefined ? [unread] : []),
    ];
  },
});

const noTitle = block(
  'no-title',
  {},
  {
    field: 'form.title',
    remedies: [{ kind: 'change', message: 'write-title', data: {}, field: 'form.title' }],
  },
);
const noBody = block(
  'no-body',
  {},
  { field: 'form.body', remedies: [{ kind: 'change', message: 'write-body', data: {}, field: 'form.body' }] },
);
