import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarked, foldWidth } from '../../rules/personal';
import { lookOver } from '../../rules/text-marks';

/** Kana, kanji, Hangul, Latin in both widths, signs, emoji, and what looks like them and folds. */
const alphabet = [
  ...'あアー・゛カ゛ｶﾞ花子각ᄀㄱaAzZ09ＡｚＺ０９@＠{○〇。、　 \n-‐―−－…‘”→─★※♪①㌔Å😊👍🏽🧡🄰🯰👨‍👩‍👧❤️',
  '\u{1d400}',
  '\u{1f2ff}',
  '\u{1f300}',
  '\u{1fbef}',
  '\u{1fbf0}',
  '\ud83c',
  '\ud83d',
  '\udf00',
  '\udc00',
];
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((units) => units.join(''));

describe('a look over a text', () => {
  it('spares only the folding that would change nothing', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(foldMarked(text, lookOver(text))).toBe(foldWidth(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no character for plain that Unicode folds into another', () => {
    const wrong: string[] = [];
    for (let point = 0x80; point < 0x20000; point++) {
      const sign = String.fromCodePoint(point);
      for (const written of [sign, `1${sign}2`, `か${sign}は`]) {
        if (foldMarked(written, lookOver(written)) !== foldWidth(written)) wrong.push(point.toString(16));
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
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
    ['arrows, rules, stars', '→─★※', false],
  ])('needs Unicode’s own tables for %s: %s → %s', (_name, text, isOdd) => {
    expect(lookOver(text).isOdd).toBe(isOdd);
  });

  it.each([
    ['digits', '1２', { digits: 2 }],
    ['hasAt', 'a＠b', { hasAt: true }],
    ['hasKana', 'か', { hasKana: true }],
    ['hasKana', 'ー・', { hasKana: false }],
    ['hasKana', 'ｶ', { hasKana: true }],
    ['hasHangul', '각', { hasHangul: true }],
    ['hasHangul', 'ㄱ', { hasHangul: true }],
    ['hasLatin', 'Ａ', { hasLatin: true, isWide: true }],
    ['hasBlankSign', '〇', { hasBlankSign: true }],
    ['hasBlankSign', '○', { hasBlankSign: true }],
    ['hasBlankSign', '{', { hasBlankSign: true }],
    ['hasDash', '1ー2', { hasDash: true }],
    ['hasDash', 'カード', { hasDash: false }],
    ['isWide', '花子', { isWide: false }],
  ])('sees %s in %s', (_name, text, marks) => {
    expect(lookOver(text)).toMatchObject(marks);
  });
});
