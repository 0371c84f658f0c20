import { unread } from '../facts';
import { isBlank } from '../length';
import { readByBuyer } from '../read-by-buyer';
import { mend, rule, warn } from '../rule';
import { isChinese } from '../text-marks';
import type { Field } from '../verdict';

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
    const chinese = texts.find(({ text, marks }) => text && marks?.hasChinese && isChinese(text));
    if (chinese) return warn('chinese', {}, rewrite(chinese.field));
    // A title of kanji alone is good Japanese. A whole message is not, whatever its title.
    const last = texts.findLast(({ text }) => text === undefined || !isBlank(text));
    if (!last || last.marks?.hasKana) return;
    return last.text === undefined ? [unread] : warn('no-kana', {}, rewrite(last.field));
  },
});

const rewrite = (field: Field) => mend(field, 'write-japanese');
