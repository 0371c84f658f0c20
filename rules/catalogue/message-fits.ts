import { strictLength } from '../length';
import { block, info, rule } from '../rule';

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
    if (strictLength(body, most + 1) > most) {
      // Nobody takes so much out by counting, and the segmenter takes minutes over 100 kB.
      const length = body.length > 9999 ? body.length : strictLength(body);
      const over = length - most;
      return block(
        'too-long',
        { over, length, most },
        { field, remedies: [{ kind: 'change', message: 'write-less', data: { over }, field }] },
      );
    }
    // Emoji and line breaks may count double in the console: it says so itself, before anything is lost.
    return info('may-be-cut', { units: body.length, most }, { field });
  },
});
