import { expect, it } from 'vitest';
import { fold, foldAll, legible } from '../../entrypoints/console.content/reading/fold';
import * as lists from '../../entrypoints/console.content/reading/words';

const collect = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(collect) : [];

/** What `fold` is to do, without its short ways. */
const slowly = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
    // What turns the sign before it into an icon, or draws a box around it.
    .replace(/\p{VS}|[\u20d0-\u20ff]/gu, '')
    .toLowerCase();

/** What the console's three languages and its icons are written with; `fold` knows no other language's marks. */
const blocks = [
  [0x0, 0x2c1],
  [0x2000, 0x2bff],
  [0x2e00, 0x31bf],
  [0x3220, 0x4dbf],
  [0xac00, 0xfaff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffff],
  [0x1f110, 0x1fbff],
];

const characters = blocks
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  .map((code) => String.fromCodePoint(code))
  // Letters of old manuscripts among the signs, and signs among the letters, on no page of a shop.
  .filter((character) => !'Ⅎⅎⸯ㆐㆑㉿〰〷〽〾〿'.includes(character))
  // Nobody writes what Unicode keeps for later, and one of those that are written in two forms is tried below.
  .filter((character) => !/\p{Cn}|[\u4e00-\u9fff]/u.test(character.normalize('NFKC')));

it('takes every character alike, alone and among the everyday ones', () => {
  const others: string[] = [];
  for (const character of characters)
    for (const text of [`か${character}は A-1`, `${character}취소`, `[${character}${character}]`])
      if (fold(text) !== slowly(text)) others.push(`${character.codePointAt(0)?.toString(16)} ${text}`);
  expect(others).toEqual([]);
});

it('sees no letter in what is a sign, a frame around a letter or a small number of a note', () => {
  const signs = [...'ⓘ？＊※●□▼→…・：。「²', '⚠️', '\u200b', '\ue001', ' \u00a0\u3000'];
  expect(signs.filter((sign) => legible.test(sign))).toEqual([]);
  const letters = [...'aＡ1１あｱア漢々가ㄱéß①Ⅳ'];
  expect(letters.filter((letter) => !legible.test(letter))).toEqual([]);
});

it('folds many at one go as it folds each', () => {
  const words = collect(Object.values(lists));
  expect(words.length).toBeGreaterThan(300);
  expect(foldAll(words)).toEqual(words.map(fold));
  const marked = characters.map((character) => `か${character}は`);
  expect(foldAll(marked)).toEqual(marked.map(fold));
});

it.each([
  ['訂購號碼', '订购号码'],
  ['發送紙條：', '发送纸条'],
  ['処理狀態', '处理状态'],
  ['ｶｰﾄ番号', 'カート番号'],
  ['キャンセル／返品の理由', 'キャンセル返品の理由'],
])('makes one of %s and %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});
