import { unread } from '../facts';
import { readByBuyer } from '../read-by-buyer';
import { block, mend, rule } from '../rule';
import { blankIn } from '../wording';

export default rule({
  id: 'placeholders-filled',
  actions: readByBuyer,
  level: 'block',
  // No guide forbids it in so many words; it asks for care with what the buyer reads.
  source: [{ guide: '000', place: '§1a.6' }],
  needs: ['texts'],
  check: (know) => {
    const texts = know('texts');
    for (const { field, text, marks } of texts) {
      const blank = text && marks?.hasSign && blankIn(text);
      if (!blank) continue;
      return block('blank-left', { blank }, mend(field, 'fill-blank', { blank }));
    }
    return texts.some(({ text }) => text === undefined) ? [unread] : undefined;
  },
});
