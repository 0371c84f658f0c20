import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import type { RuleId } from '../../rules/vocabulary';
import { attempt, context, order, people } from './domain';

/** What one rule says of a message's body: `phone`, `name + like-mail`, or nothing. */
function said(
  rule: RuleId,
  body: string | null | undefined,
  changes: Parameters<typeof attempt>[1] = {},
): string {
  const form = { category: 'cancel-refund', title: 'ご注文の件', body } as const;
  const verdict = judge(
    attempt('send-message', { ...changes, form: { ...form, ...changes?.form } }),
    context,
  );
  const found = verdict.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
  return [
    ...found,
    ...verdict.unchecked.filter((one) => one.rule === rule).map(({ missing }) => `? ${missing}`),
  ].join(' + ');
}

describe('no-personal-data', () => {
  const written = (text: string) =>
    said('no-personal-data', `お世話になります。${text} よろしくお願いいたします。`);

  it.each([
    ['050-3189-7070', 'phone'],
    ['05031897070', 'phone'],
    ['０５０－３１８９－７０７０', 'phone'],
    ['+81-50-3189-7070', 'phone'],
    ['+81-050-3189-7070', 'phone'],
    ['050 3189 7070', 'phone'],
    ['(050)3189-7070', 'phone'],
    ['050ー3189ー7070', 'phone'],
    ['hanako.y@example.jp', 'mail'],
    ['Ｈａｎａｋｏ．ｙ＠ｅｘａｍｐｌｅ．ｊｐ', 'mail'],
    ['273-0017', 'postal-code'],
    ['〒２７３００１７', 'postal-code'],
    ['千葉県船橋市西浦3-4-2', 'address'],
    ['千葉県 船橋市 西浦３丁目４番２号', 'address'],
    ['千葉県船橋市西浦3-4-25', ''],
    ['千葉県船橋市', ''],
    ['4111 1111 1111 1111', 'card'],
    ['4111-1111-1111-1111', 'card'],
    ['3782-822463-10005', 'card'],
    ['4111 1111 1111 1112', ''],
    ['山田花子', 'name'],
    ['山田 花子様', 'name'],
    ['山田様', 'name'],
    ['Haeyeon Kim', 'name'],
    ['ＨＡＥＹＥＯＮ　ＫＩＭ', 'name'],
    ['山田電機の商品', ''],
    ['03-1234-5678', 'like-phone'],
    ['+82-10-9007-6312', 'like-phone'],
    ['13800138000', 'like-phone'],
    ['shop@example.com', 'like-mail'],
  ])('in 「%s」 finds: %s', (text, message) => {
    expect(written(text)).toBe(message);
  });

  it.each([
    '注文番号：324425405',
    'カート番号：135654871',
    '追跡番号：123456789012',
    '追跡番号：0123456789',
    'お問い合わせ番号 4010-2730-0171',
    '2026年11月20日、2026/11/20、2026-11-20、20261120',
    '価格は1,980円、合計12,345円です',
    '営業時間は09:00-18:00です',
    'JANコード 4901234567894',
    '商品番号 596512793',
    '30日以内に3-4日でお届けします',
    '@マーク',
    'お客様のご都合',
  ])('lets 「%s」 pass', (text) => {
    expect(written(text)).toBe('');
  });

  it('takes values too short to say anything for nothing', () => {
    const short = {
      names: ['A', '金', 'まい', ' '],
      phones: ['12', ''],
      mails: ['@', 'ya***@x.jp'],
      postalCodes: ['1'],
      addresses: ['東京'],
    };
    const text = 'さきほどまいりました。東京の1号店で12個、金曜日にお届けします。A';
    expect(said('no-personal-data', text, { order: { people: short } })).toBe('');
    expect(said('no-personal-data', 'まい様', { order: { people: short } })).toBe('name');
  });

  it('does not take the parcel’s own number for a phone', () => {
    expect(said('no-personal-data', '090-1234-5678', { order: { trackingNumber: '09012345678' } })).toBe('');
  });

  it('says what it could not compare with, once that could matter', () => {
    const unread = { ...order, people: { ...people, names: undefined, phones: undefined } };
    expect(said('no-personal-data', 'お客様へ', { order: unread })).toBe(
      '? order.people.names,order.people.phones',
    );
    expect(
      said('no-personal-data', 'お客様へ', { order: { people: { ...people, phones: undefined } } }),
    ).toBe('');
    expect(said('no-personal-data', '12345個', { order: { people: { ...people, phones: undefined } } })).toBe(
      '',
    );
    expect(
      said('no-personal-data', '123456個', { order: { people: { ...people, phones: undefined } } }),
    ).toBe('? order.people.phones');
    expect(said('no-personal-data', '273-0017', { order: unread })).toBe('postal-code');
  });

  it('looks at the title too, even when the body could not be read', () => {
    expect(said('no-personal-data', undefined, { form: { title: '050-3189-7070', body: undefined } })).toBe(
      'phone',
    );
    expect(said('no-personal-data', undefined, { form: { title: 'ご案内', body: undefined } })).toBe(
      '? form.body',
    );
  });
});

describe('text-in-buyers-language', () => {
  it.each([
    ['ご注文ありがとうございます。', ''],
    ['商品發送完了', 'no-kana'],
    ['发货准备完了，谢谢您。', 'no-kana'],
    ['Thank you for your order.', 'no-kana'],
    ['ありがとうございます 감사합니다', 'hangul'],
    ['ｱﾘｶﾞﾄｳ', ''],
    ['注文・商品ー', 'no-kana'],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('text-in-buyers-language', text, { form: { title: null } })).toBe(message);
  });

  it('takes a title of kanji alone for Japanese', () => {
    expect(said('text-in-buyers-language', 'お世話になります', { form: { title: '発送遅延' } })).toBe('');
  });

  it.each([
    ['JP', 'no-kana'],
    [null, 'no-kana'],
    [undefined, 'no-kana'],
    ['US', ''],
  ])('on site %s says: %s', (site, message) => {
    expect(said('text-in-buyers-language', 'Thank you', { order: { site }, form: { title: null } })).toBe(
      message,
    );
  });
});

describe('placeholders-filled', () => {
  it.each([
    ['{{name}}の件', 'blank-left'],
    ['{{ 注文番号 }}', 'blank-left'],
    ['{注文番号}の件', 'blank-left'],
    ['{item name}', 'blank-left'],
    ['〇〇様', 'blank-left'],
    ['○○月○○日まで', 'blank-left'],
    ['●●重要●●', ''],
    ['【注文番号】', ''],
    ['{*^_^*}', ''],
    ['100%〇', ''],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('placeholders-filled', text)).toBe(message);
  });

  it('names the blank', () => {
    const form = { title: 'ご案内', body: '{{item}}の件' };
    expect(
      judge(attempt('send-message', { form }), context).findings.find(
        ({ rule }) => rule === 'placeholders-filled',
      )?.data,
    ).toEqual({
      blank: '{{item}}',
    });
  });
});

describe('message-names-this-order', () => {
  it.each([
    ['注文番号：324425405', ''],
    ['注文番号：135654871', ''],
    ['注文番号：839726483', 'other-order'],
    ['839726483の件', 'other-order'],
    ['注文番号：８３９７２６４８３', 'other-order'],
    ['注文番号 1039726483', 'other-order'],
    ['商品番号：596512793', ''],
    ['追跡番号：839726483', ''],
    ['送り状番号は839726483です', ''],
    ['追跡番号：123456789012', ''],
    ['お電話 050-3189-7070', ''],
    ['123456789円', ''],
    ['1,039,726,483', ''],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('message-names-this-order', text)).toBe(message);
  });

  it('asks for the cart number only where a bare number may be it', () => {
    const order = { cartNumber: undefined };
    expect(said('message-names-this-order', '839726483', { order })).toBe('? order.cartNumber');
    expect(said('message-names-this-order', '注文番号：839726483', { order })).toBe('other-order');
    expect(said('message-names-this-order', 'お世話になります', { order: { number: undefined } })).toBe('');
  });
});

describe('refusal-not-for-own-delay', () => {
  const refused = (text: string) =>
    judge(attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text } }), context).findings.some(
      ({ rule }) => rule === 'refusal-not-for-own-delay',
    );

  it.each([
    '入荷が遅れておりますので今しばらくお待ちください',
    '生産遅延のため発送までお時間をいただいております',
    'まだ発送しておりません。仕入れが遅れています',
    '在庫切れのため入荷待ちです',
    '发货延迟，请耐心等待',
    '입고 지연으로 발송이 늦어지고 있습니다',
  ])('hears the shop’s own delay in 「%s」', (text) => {
    expect(refused(text)).toBe(true);
  });

  it.each([
    'ご注文の商品はすでに発送しております',
    'すでに発送済みですが、天候により配送が遅れております',
    '発送準備が完了しており、キャンセルに間に合いませんでした',
    '受注製作の商品のため、製作に入っております',
    '已经发货，物流运送延迟',
  ])('hears none in 「%s」', (text) => {
    expect(refused(text)).toBe(false);
  });
});
