import { type Day, shift } from '../days';
import type { Letter, OrderStatus } from './order';
import type { ClaimSketch, Sketch } from './sketch';

const TEST_ITEM = '593128689';

const order = (
  number: string,
  cart: string,
  status: OrderStatus,
  item: [number: string, name: string, option?: string] = [TEST_ITEM, 'test item'],
): Sketch => ({ number, cart, status, item });

const cancelAsked = (reason: string, on: number, text: string): ClaimSketch => ({
  status: 'cancel-requested',
  reason,
  on,
  text,
});

const returned = (number: string, cart: string, reason: string, on: number): Sketch => ({
  ...order(number, cart, 'delivered'),
  claim: { status: 'returned', reason, on },
});

const question = (number: string, today: Day): Letter => ({
  from: 'buyer',
  at: `${shift(today, -1)} 15:58:34`,
  title: `[${number}]よりキャンセル関連のお問い合わせ`,
  body: 'テスト',
});

/** The orders of the guides' pictures, by their own numbers. */
export const pictured = (today: Day): Sketch[] => [
  order('324425405', '135654871', 'new-order', ['596512793', 'テスト']),
  order('327294741', '136423602', 'new-order', [
    TEST_ITEM,
    'test item 【購入不可】',
    'Color:Black / Size: M',
  ]),
  order('326316701', '136131776', 'new-order', [TEST_ITEM, 'test item【購入不可】', 'Color:Black / Size:M']),
  {
    ...order('326316705', '136131776', 'new-order', [
      TEST_ITEM,
      'test item【購入不可】',
      'Color:Black / Size:L',
    ]),
    payment: 'card',
  },
  order('324084210', '135567374', 'in-transit', ['593199082', 'test item', 'タイプA色いらい']),
  order('324591337', '135700001', 'in-transit', ['596512794', 'テスト2']),
  order('326297589', '136127970', 'in-transit', [TEST_ITEM, 'test item 【購入不可】', 'Color:Black,Size:S']),
  {
    ...order('326297590', '136127970', 'delivered', [
      TEST_ITEM,
      'test item 【購入不可】',
      'Color:Black,Size:M',
    ]),
    payment: 'card',
  },
  {
    ...order('324349888', '135644709', 'preparing', ['593199082', 'test item']),
    shipBy: 2,
    claim: cancelAsked('option-change', 0, 'サイズを間違えて注文してしまったため'),
  },
  {
    ...order('327289301', '136421267', 'preparing', [
      TEST_ITEM,
      'test item【購入不可】',
      'Color:Black,Size:M',
    ]),
    shipBy: 3,
    claim: cancelAsked('order-cancel', -1, 'もっと安い商品を見つけたから'),
  },
  {
    ...order('762060001', '249960001', 'preparing', ['899100001', 'テスト商品']),
    shipBy: 1,
    payment: 'card',
    claim: cancelAsked('order-cancel', -3, '必要がなくなりました'),
  },
  {
    ...order('639113332', '210500001', 'delivered', ['852997701', '[公式]アイビーガムコレクションセット']),
    claim: { status: 'return-requested', reason: 'order-cancel', text: 'イメージと違いました', on: -2 },
  },
  {
    ...order('639113330', '210500002', 'delivered', [
      '852997700',
      '[公式]ヌーデュージュ',
      'color:10 ACHIM FIG',
    ]),
    claim: { status: 'return-requested', reason: 'defective', text: '色が違うように見えます', on: -1 },
    more: { unanswered: true, letters: [question('639113330', today)] },
  },
  {
    ...order('638358846', '210324412', 'delivered', ['624712702', '購入禁止！テスト商品', '사이즈: a']),
    claim: { status: 'return-requested', reason: 'option-change', on: -4, withdrawal: { asked: -3 } },
  },
  {
    ...order('639726483', '210658326', 'delivered', ['522669948', 'test', 'カラー/グレージュ']),
    claim: { status: 'return-requested', reason: 'misdelivery', on: -9, withdrawal: { asked: -9, held: -7 } },
  },
  returned('775194208', '255487540', 'other', -3),
  returned('775194270', '255487560', 'other', -3),
  returned('325894690', '136009278', 'shipping-delay', -5),
  returned('326316704', '136131776', 'shipping-delay', -5),
  returned('327566319', '136502481', 'defective', -4),
];
