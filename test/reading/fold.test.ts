import { expect, it } from 'vitest';
import { fold } from '../../entrypoints/console.content/reading/fold';

/** What `fold` is to do, without its short ways. */
const slowly = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
    .toLowerCase();

it('takes every character alike, alone and among the everyday ones', () => {
  const others: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    // One of those that are written in two forms.
    if (/[\u4e00-\u9fff]/.test(character.normalize('NFKC'))) continue;
    for (const text of [`か${character}は A-1`, `${character}취소`, `[${character}${character}]`])
      if (fold(text) !== slowly(text)) others.push(`${code.toString(16)} ${text}`);
  }
  expect(others).toEqual([]);
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
