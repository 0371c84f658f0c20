import { unread } from '../facts';
import { isBlank } from '../length';
import { block, mend, rule } from '../rule';

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

const noTitle = block('no-title', {}, mend('form.title', 'write-title'));
const noBody = block('no-body', {}, mend('form.body', 'write-body'));
