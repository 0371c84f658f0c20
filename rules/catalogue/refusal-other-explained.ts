import { strictLength } from '../length';
import { block, change, rule } from '../rule';

const least = 30;

export default rule({
  id: 'refusal-other-explained',
  actions: ['refuse-cancel'],
  level: 'block',
  source: [{ guide: '004', place: '§3.4' }],
  needs: ['form.reason', 'form.text'],
  check: (know, maybe) => {
    const reason = maybe('form.reason');
    if (reason !== undefined && reason !== 'other') return;
    const length = strictLength(know('form.text'), least);
    const missing = least - length;
    if (missing <= 0) return;
    // A reason that could not be read matters to a short text only.
    know('form.reason');
    const field = 'form.text';
    return block(
      'too-short',
      { missing, length, least },
      {
        field,
        remedies: [
          change(field, 'write-more', { missing }),
          { kind: 'template', template: 'refusal-text-shipped' },
          { kind: 'template', template: 'refusal-text-prepared' },
          { kind: 'template', template: 'refusal-text-made-to-order' },
        ],
      },
    );
  },
});
