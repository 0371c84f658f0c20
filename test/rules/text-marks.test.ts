import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../rules/personal/fold';
import { isChinese, lookOver } from '../../rules/text-marks';

/** Kana, kanji, Hangul, Latin in both widths, signs, emoji, and what looks like them and folds. */
const alphabet = [
  ...'あアー・゛カ゛ｶﾞ花子髙您각ᄀㄱaAzZ09ＡｚＺ０９@＠{○〇。、　 \n-‐―−－…‘”→─★※♪①㌔Å😊👍🏽🧡🄰🯰👨‍👩‍👧❤️',
  '\u{1d7d8}',
  '\ud83c',
  '\udc00',
];
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 16 }).map((units) => units.join(''));

const numbersOf = (text: string): string[] =>
  lookOver(text).numbers.flatMap((start, i, all) => (i % 2 === 0 ? text.slice(start, all[i + 1]) : []));

describe('a look over a text', () => {
  it('takes no character for plain that Unicode folds into another', () => {
    // Full-width forms are looked for in both widths; dashes, dots and what joins emoji change no check.
    const looksAlike = /^(?:[\uff01-\uff5e\u2010-\u2015\u2212\u2026\u3000\u200d]|\ufe0f)$/;
    const wrong: string[] = [];
    for (let point = 0x80; point < 0x20000; point++) {
      const sign = String.fromCodePoint(point);
      if (!lookOver(sign).isOdd && !looksAlike.test(sign) && foldWidth(sign) !== sign) wrong.push(sign);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['kana, kanji and an ideographic comma', '花子さん、こんにちは', false],
    ['an emoji', '花子😊', false],
    ['an emoji of several', '👨‍👩‍👧', false],
    ['a heart with its selector', '❤️', false],
    ['the first behind the enclosed letters', '\u{1f300}', false],
    ['the last before them', '\u{1f2ff}', true],
    ['the last before the digits of old screens', '\u{1fbef}', false],
    ['a digit of old screens', '\u{1fbf0}', true],
    ['half of an emoji', '\ud83d', true],
    ['the other half', '\udc00', true],
    ['a mathematical letter', '\u{1d400}', true],
    ['a circled digit', '①', true],
    ['half-width kana', 'ｶﾞ', true],
    ['a kanji that is also written otherwise', '髙', true],
    ['a zero-width space', '\u200b', true],
    ['arrows, rules, stars', '→─★※', false],
  ])('needs Unicode’s own tables for %s: %s → %s', (_name, text, isOdd) => {
    expect(lookOver(text).isOdd).toBe(isOdd);
  });

  it.each([
    ['hasSign', 'a＠b', { hasSign: true }],
    ['hasSign', '〇', { hasSign: true }],
    ['hasSign', '○', { hasSign: true }],
    ['hasSign', '{', { hasSign: true }],
    ['hasSign', '花', { hasSign: false }],
    ['hasKana', 'か', { hasKana: true }],
    ['hasKana', 'ー・', { hasKana: false }],
    ['hasKana', 'ｶ', { hasKana: true }],
    ['hasHangul', '각', { hasHangul: true }],
    ['hasHangul', 'ㄱ', { hasHangul: true }],
    ['hasHangul', '花', { hasHangul: false }],
    ['hasLatin', 'Ａ', { hasLatin: true }],
    ['hasLatin', 'あ1', { hasLatin: false }],
    ['hasChinese', '您', { hasChinese: true }],
    ['hasChinese', '貴', { hasChinese: false }],
  ])('sees %s in %s', (_name, text, marks) => {
    expect(lookOver(text)).toMatchObject(marks);
  });

  it.each([
    ['090-1234-5678', ['090-1234-5678']],
    ['（０９０）１２３４．５６７８', ['０９０）１２３４．５６７８']],
    ['090 - 1234 - 5678', ['090 - 1234 - 5678']],
    ['12345', []],
    ['123456', ['123456']],
    ['1 2 3 4 5 6円', ['1 2 3 4 5 6']],
    ['123---456', ['123---456']],
    ['123----456', []],
    ['123円456', []],
    ['2026年11月20日', []],
    ['123456と7890123', ['123456', '7890123']],
    ['324425405と 135654871', ['324425405', '135654871']],
    ['', []],
  ])('finds in %s the numbers %j', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  it('finds every number of six digits and more, however it is parted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0059-. ()/年あ'), { maxLength: 24 }), (units) => {
        const text = units.join('');
        const wanted = (text.match(/\d(?:[-. ()/]{0,3}\d)*/g) ?? []).filter(
          (run) => run.replace(/\D/g, '').length >= 6,
        );
        expect(numbersOf(text)).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('sees the same in a text as in its halves', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [whole, first, second] = [`${one}。${other}`, one, other].map((each) => lookOver(each));
        for (const mark of ['hasKana', 'hasHangul', 'hasLatin', 'hasSign', 'isOdd'] as const)
          expect(whole?.[mark]).toBe(first?.[mark] || second?.[mark]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text', () => {
  it.each([
    ['您订单', true],
    ['您好', true],
    ['您好の', false],
    ['在庫切', false],
    ['', false],
    ['红茶', true],
    ['您的订单的货 (No. 324425405) ABCDEFGH', true],
    ['您订', true],
    ['您订单あああああああ', false],
    ['您订单ぁぁぁゖゖゖゖ', false],
    ['您订单ああああああ', true],
  ])('%s is Chinese: %s', (text, is) => {
    expect(isChinese(text)).toBe(is);
  });
});
