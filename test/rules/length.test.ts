import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import { isBlank, strictLength } from '../../rules/length';
import { attempt, context } from './domain';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** The rulebook's words, taken literally. */
const counted = (text: string): number => [...segmenter.segment(text.trim().replace(/\s+/g, ' '))].length;

const tricky = fc.constantFrom(
  'あ',
  'ガ',
  'が',
  'ｶﾞ',
  'ﾊﾟ',
  '漢',
  '葛󠄀',
  'a',
  'é',
  '한',
  '각',
  'ﾟ',
  '👨‍👩‍👧',
  '🇯🇵',
  '👍🏽',
  '❤️',
  '\u200d',
  '\ufe0f',
  '\u200b',
  '\u0301',
  '\u3099',
  ' ',
  '\u3000',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u0600',
  '\ud83d',
  '\udc68',
  '１',
  'Ａ',
  '。',
  '！',
);
const text = fc.oneof(
  fc.array(tricky, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(tricky, { minLength: 60, maxLength: 300 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('the length of a text', () => {
  it('is what a person counts after trimming and folding white space', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(strictLength(one)).toBe(counted(one));
      }),
      { numRuns: 3000 },
    );
  });

  it('stops counting at enough and is right up to there', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 70 }), (one, enough) => {
        expect(strictLength(one, enough)).toBe(Math.min(counted(one), enough));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', '', 0],
    ['white space of all kinds', ' \u3000\r\n\t', 0],
    ['a family', '👨‍👩‍👧‍👦', 1],
    ['a combining voice mark', 'か\u3099', 1],
    ['a half-width voiced kana', 'ｶﾞ', 1],
    ['CR LF as one', 'あ\r\nい', 3],
    ['full-width spaces as one', 'あ\u3000\u3000い', 3],
    ['lone surrogates', '\ud83dあ\udc68', 3],
    // The segmenter is given 999 units at a time.
    ['as one what fills a whole look', `か${'\u3099'.repeat(998)}`, 1],
    ['as one what a look would end within', `😊${'👨‍👩‍👧‍👦'.repeat(200)}`, 201],
  ])('counts %s', (_what, one, length) => {
    expect(strictLength(one)).toBe(length);
  });

  it.each([
    [29, 'block'],
    [30, 'info'],
  ])('of %i characters makes a refusal %s', (length, level) => {
    for (const unit of ['あ', '👨‍👩‍👧', 'か\u3099'])
      expect(
        judge(
          attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text: unit.repeat(length) } }),
          context,
        )
          .findings.filter(
            ({ rule }) => rule === 'refusal-other-explained' || rule === 'refusal-means-ship-today',
          )
          .at(0)?.level,
      ).toBe(level);
  });

  it.each([
    [1000, undefined],
    [1001, 'block'],
  ])('of %i characters makes a message %s', (length, level) => {
    const form = { category: 'cancel-refund', title: 'ご案内', body: 'あ'.repeat(length) } as const;
    const found = judge(attempt('send-message', { form }), context).findings;
    expect(found.find(({ rule }) => rule === 'message-fits')?.level).toBe(level);
  });

  it('says when the console may count more than a person does', () => {
    const form = { title: 'ご案内', body: `${'あ'.repeat(990)}👨‍👩‍👧👨‍👩‍👧` };
    const found = judge(attempt('send-message', { form }), context).findings;
    expect(found.find(({ rule }) => rule === 'message-fits')).toMatchObject({
      level: 'info',
      message: 'may-be-cut',
      data: { units: 1006, most: 1000 },
    });
  });
});

describe('a blank text', () => {
  it.each([null, '', ' ', '\u3000\n', '\u200b\u200d\ufeff', '\u3164'])('is %j', (one) => {
    expect(isBlank(one)).toBe(true);
  });
  it.each(['あ', '.', '\u200bあ', '👍'])('is not %j', (one) => {
    expect(isBlank(one)).toBe(false);
  });
});
