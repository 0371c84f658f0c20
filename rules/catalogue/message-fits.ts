import { strictLength } from '../length';
import { block, info, mend, rule } from '../rule';

const most = 1000;

export default rule({
  id: 'message-fits',
  actions: ['send-message'],
  level: 'block',
  source: [{ guide: '001', place: '§1a.4' }],
  needs: ['form.body'],
  check: (know) => {
    const body = know('form.body') ?? '';
    // A character is at least one unit, so most messages need no counting.
    if (body.length <= most) return;
    const field = 'form.body';
    const length = strictLength(body);
    const over = length - most;
    if (over > 0) return block('too-long', { over, length, most }, mend(field, 'write-less', { over }));
    // Emoji and line breaks may count double in the console: it says so itself, before anything is lost.
    return info('may-be-cut', { units: body.length, most }, { field });
  },
});
