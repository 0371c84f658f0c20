import { describe, expect, it } from 'vitest';
import { scrub, scrubPeople } from '../../entrypoints/shared/scrub';

describe("a seller's words", () => {
  it.each([
    ['090-1234-5678に電話', '＊＊＊に電話'],
    ['０９０－１２３４－５６７８に電話', '＊＊＊に電話'],
    ['+81 90 1234 5678', '＊＊＊'],
    ['taro@example.comへ', '＊＊＊'],
    ['mail: taro@example.com OK', 'mail: ＊＊＊ OK'],
    ['〒150-0001 東京', '＊＊＊ 東京'],
    ['150-0001へ', '＊＊＊へ'],
    ['4111 1111 1111 1111', '＊＊＊'],
    ['注文123456789', '注文123456789'],
    ['注文987654321', '注文＊＊＊'],
    ['2026-11-21 15:30に3回、1,200円', '2026-11-21 15:30に3回、1,200円'],
    ['', ''],
  ])('"%s" are kept as "%s"', (typed, kept) => {
    expect(scrub(typed, '123456789')).toBe(kept);
  });

  const people = {
    names: ['山田 太郎', 'ﾔﾏﾀﾞ ﾀﾛｳ', 'Li Wei', '太'],
    phones: [],
    mails: [],
    postalCodes: [],
    addresses: ['架空県見本市1-2 (3F)'],
  };
  it.each([
    ['山田 太郎様、山田太郎様', '＊＊＊様、＊＊＊様'],
    ['山田様に電話で確認', '＊＊＊様に電話で確認'],
    ['ヤマダタロウ様', '＊＊＊様'],
    ['Called WEI, who would like to wait', 'Called ＊＊＊, who would like to wait'],
    ['架空県見本市1-2 (3F)へ送る', '＊＊＊へ送る'],
    ['太い箱で送る', '太い箱で送る'],
    ['', ''],
  ])('"%s" are kept without the order’s people as "%s"', (typed, kept) => {
    expect(scrubPeople(typed, people)).toBe(kept);
  });

  it('are kept as they are where the page shows no people', () => {
    expect(scrubPeople('山田様', undefined)).toBe('山田様');
    expect(scrubPeople('山田様', null)).toBe('山田様');
  });
});
