import { describe, expect, it } from 'vitest';
import { pinpoint } from '../../entrypoints/console.content/notices/pinpoint';
import { placeOf } from '../../entrypoints/console.content/notices/places';
import { judge } from '../../rules';
import type { Attempt } from '../../rules/vocabulary';

const attempt = (body: string): Attempt => ({
  action: 'send-message',
  order: {
    number: '324425405',
    cartNumber: null,
    status: 'new-order',
    site: 'JP',
    payment: 'card',
    trackingNumber: null,
    shipBy: null,
    paidOn: null,
    shippedOn: null,
    people: {
      names: ['山田 花子'],
      phones: ['+81-090-1234-5678'],
      mails: ['hana@example.jp'],
      postalCodes: ['273-0011'],
      addresses: ['千葉県船橋市西浦 3-4-2'],
    },
  },
  claim: null,
  unanswered: false,
  record: { noticeSentOn: null, refusedOn: null },
  form: {
    reason: null,
    text: null,
    withdrawalFlag: null,
    received: null,
    approved: null,
    category: 'cancel-refund',
    title: 'ご連絡',
    body,
  },
  orders: 1,
});
const judged = (one: Attempt) => judge(one, { now: new Date('2026-11-20T02:00:00Z') });

describe('the place of a finding', () => {
  it.each([
    ['phone', '090-1234-5678', /^090-1234-5678$/],
    ['mail', 'HANA@example.jp', /^HANA@example\.jp$/],
    ['postal-code', '273-0011', /^273-0011$/],
    ['address', '船橋市西浦3丁目4番2号', /3丁目4番2/],
    ['card', '4111-1111-1111-1111', /^4111-1111-1111-1111$/],
    ['name', '山田花子', /^山田花子$/],
    ['like-phone', '03-9876-5432', /^03-9876-5432$/],
    ['like-mail', 'who@example.com', /^who@example\.com$/],
    ['hangul', '안녕하세요', /^안녕하세요$/],
  ])('is named for %s', (message, written, place) => {
    const whole = message === 'address' ? `千葉県${written}` : written;
    const one = attempt(
      `お客様、いつもありがとうございます。\n${whole} のご連絡です。よろしくお願いいたします。`,
    );
    const finding = judged(one).findings.find((each) => each.message === message);
    expect(finding).toBeDefined();
    expect(finding && placeOf(finding, one, judged)).toMatch(place);
  });

  it('is none where a text lacks something', () => {
    const plain = attempt('Hello, your order has been shipped today.');
    const one = { ...plain, form: { ...plain.form, title: 'Shipped' } };
    const [finding] = judged(one).findings.filter(({ rule }) => rule === 'text-in-buyers-language');
    expect(finding && placeOf(finding, one, judged)).toBeNull();
  });
});

it.each([
  ['', 'x', null],
  ['あxい', 'x', 'x'],
  ['no', 'x', null],
  [`${'あ'.repeat(500)}needle${'い'.repeat(500)}`, 'needle', 'needle'],
])('finds in %s the part that has %s', (text, part, expected) => {
  expect(pinpoint(text, (some) => some.includes(part))).toBe(expected);
});
