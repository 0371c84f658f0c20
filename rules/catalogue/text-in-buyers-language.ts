import { unread } from '../facts';
import { isBlank } from '../length';
import { readByBuyer } from '../read-by-buyer';
import { rule, warn } from '../rule';
import type { Field, Remedy } from '../verdict';

export default rule({
  id: 'text-in-buyers-language',
  actions: readByBuyer,
  level: 'warn',
  source: [
    { guide: '000', place: '§1a.6' },
    { guide: '004', place: '§1, §3.4' },
  ],
  needs: ['texts'],
  uses: ['order.site'],
  check: (know, maybe) => {
    // A site that could not be read is taken for Japan: nearly every order of this console is.
    const site = maybe('order.site');
    if (site && site !== 'JP') return;
    const texts = know('texts');
    const foreign = texts.find(({ marks }) => marks?.hasHangul);
    if (foreign) return warn('hangul', {}, rewrite(foreign.field));
    if (texts.some(({ marks }) => marks?.hasKana)) return;
    if (texts.some(({ text }) => text === undefined)) return [unread];
    // A title of kanji alone is good Japanese; a whole message without kana is not.
    const last = texts.findLast(({ text }) => text && !isBlank(text));
    if (last) return warn('no-kana', {}, rewrite(last.field));
  },
});

function rewrite(field: Field): { field: Field; remedies: Remedy[] } {
  return { field, remedies: [{ kind: 'change', message: 'write-japanese', data: {}, field }] };
}
