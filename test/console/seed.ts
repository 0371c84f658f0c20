import { type Day, shift } from './days';
import type { Claim, ClaimStatus, ClaimType, Order, OrderStatus } from './order';

type Sketch = {
  number: string;
  cart: string;
  status: OrderStatus;
  item?: [number: string, name: string, option?: string];
  payment?: Order['payment'];
  claim?: ClaimSketch;
  shipBy?: number;
  ordered?: number;
  more?: Partial<Order>;
};
type ClaimSketch = {
  status: ClaimStatus;
  reason: string;
  text?: string;
  /** Days from today. */
  on: number;
  withdrawal?: { asked: number; held?: number };
  lastWithdrawalCancelled?: number;
};

const typeOf = (status: ClaimStatus): ClaimType => {
  if (status.startsWith('non-receipt')) return 'non-receipt';
  if (status.startsWith('exchange') || status === 'reshipping') return 'exchange';
  if (status.startsWith('cancel')) return 'cancel';
  return 'return';
};

const completed: readonly ClaimStatus[] = [
  'cancelled',
  'cancel-refused',
  'returned',
  'refunded',
  'part-refunded',
];

const claimOf = (sketch: ClaimSketch, today: Day): Claim => {
  const isWithdrawn = sketch.withdrawal !== undefined;
  const { asked = 0, held } = sketch.withdrawal ?? {};
  return {
    type: typeOf(sketch.status),
    status: isWithdrawn ? (held === undefined ? 'withdrawal-requested' : 'withdrawal-held') : sketch.status,
    statusBefore: isWithdrawn ? sketch.status : null,
    by: 'buyer',
    reason: sketch.reason,
    text: sketch.text ?? '',
    requestedOn: shift(today, sketch.on),
    completedOn: completed.includes(sketch.status) ? shift(today, Math.min(0, sketch.on + 1)) : null,
    withdrawal: isWithdrawn
      ? {
          requestedOn: shift(today, asked),
          deadline: shift(today, asked + 6),
          reason: '内容記載',
          heldOn: held === undefined ? null : shift(today, held),
          buyersReason: held === undefined ? '' : 'ショップ提案内容に同意不可',
        }
      : null,
    withdrawalCancelledOn:
      sketch.lastWithdrawalCancelled === undefined ? null : shift(today, sketch.lastWithdrawalCancelled),
  };
};

export const orderOf = (sketch: Sketch, index: number, today: Day): Order => {
  const [itemNumber, name, option = ''] = sketch.item ?? ['593128689', 'test item'];
  const dispatched = sketch.status === 'in-transit' || sketch.status === 'delivered';
  // A claim comes after its order, and on goods that were sent after their delivery.
  const usual = Math.min(dispatched ? -6 : -2, (sketch.claim?.on ?? 0) - (dispatched ? 4 : 1));
  const orderedOn = shift(today, sketch.ordered ?? usual);
  const mark = String(index + 1).padStart(2, '0');
  return {
    number: sketch.number,
    cart: sketch.cart,
    status: sketch.status,
    site: 'JP',
    payment: sketch.payment ?? 'cash',
    amount: 100 + index * 10,
    quantity: 1,
    item: { number: itemNumber, name, option },
    buyer: {
      name: `テスト購入者${mark}`,
      phone: `+81-050-1234-56${mark}`,
      mail: `buyer${mark}@example.jp`,
    },
    recipient: {
      name: `テスト受取人${mark}`,
      phone: `+81-080-1111-33${mark}`,
      mail: `recipient${mark}@example.jp`,
      postalCode: `273-00${mark}`,
      address: `千葉県船橋市西浦 3-4-${index + 1}`,
    },
    carrier: 'ヤマト宅急便',
    tracking: dispatched ? `12121212${String(1000 + index)}` : '',
    orderedOn,
    paidOn: sketch.status === 'awaiting-payment' ? null : orderedOn,
    shipBy: sketch.shipBy === undefined ? null : shift(today, sketch.shipBy),
    shippedOn: dispatched ? shift(orderedOn, 1) : null,
    deliveredOn: sketch.status === 'delivered' ? shift(orderedOn, 3) : null,
    claim: sketch.claim ? claimOf(sketch.claim, today) : null,
    letters: [],
    unanswered: false,
    unreachable: false,
    toldOn: null,
    refusedOn: null,
    memo: '',
    ...sketch.more,
  };
};

/** The orders of the guides' pictures, by their own numbers; then one for each status no picture shows. */
const sketches = (today: Day): Sketch[] => [
  { number: '324425405', cart: '135654871', status: 'new-order', item: ['596512793', 'テスト'] },
  {
    number: '327294741',
    cart: '136423602',
    status: 'new-order',
    item: ['593128689', 'test item 【購入不可】', 'Color:Black / Size: M'],
  },
  {
    number: '326316701',
    cart: '136131776',
    status: 'new-order',
    item: ['593128689', 'test item【購入不可】', 'Color:Black / Size:M'],
  },
  {
    number: '326316705',
    cart: '136131776',
    status: 'new-order',
    item: ['593128689', 'test item【購入不可】', 'Color:Black / Size:L'],
    payment: 'card',
  },
  {
    number: '324084210',
    cart: '135567374',
    status: 'in-transit',
    item: ['593199082', 'test item', 'タイプA色いらい'],
  },
  { number: '324591337', cart: '135700001', status: 'in-transit', item: ['596512794', 'テスト2'] },
  {
    number: '326297589',
    cart: '136127970',
    status: 'in-transit',
    item: ['593128689', 'test item 【購入不可】', 'Color:Black,Size:S'],
  },
  {
    number: '326297590',
    cart: '136127970',
    status: 'delivered',
    item: ['593128689', 'test item 【購入不可】', 'Color:Black,Size:M'],
    payment: 'card',
  },
  {
    number: '324349888',
    cart: '135644709',
    status: 'preparing',
    shipBy: 2,
    item: ['593199082', 'test item'],
    claim: {
      status: 'cancel-requested',
      reason: 'option-change',
      text: 'サイズを間違えて注文してしまったため',
      on: 0,
    },
  },
  {
    number: '327289301',
    cart: '136421267',
    status: 'preparing',
    shipBy: 3,
    item: ['593128689', 'test item【購入不可】', 'Color:Black,Size:M'],
    claim: {
      status: 'cancel-requested',
      reason: 'order-cancel',
      text: 'もっと安い商品を見つけたから',
      on: -1,
    },
  },
  {
    number: '762060001',
    cart: '249960001',
    status: 'preparing',
    shipBy: 1,
    item: ['899100001', 'テスト商品'],
    payment: 'card',
    claim: { status: 'cancel-requested', reason: 'order-cancel', text: '必要がなくなりました', on: -3 },
  },
  {
    number: '639113332',
    cart: '210500001',
    status: 'delivered',
    item: ['852997701', '[公式]アイビーガムコレクションセット', '#1.02 シアーピンク'],
    claim: { status: 'return-requested', reason: 'order-cancel', text: 'イメージと違いました', on: -2 },
  },
  {
    number: '639113330',
    cart: '210500002',
    status: 'delivered',
    item: ['852997700', '[公式]ヌーデュージュ', 'color:10 ACHIM FIG'],
    claim: { status: 'return-requested', reason: 'defective', text: '色が違うように見えます', on: -1 },
    more: {
      unanswered: true,
      letters: [
        {
          from: 'buyer',
          at: `${shift(today, -1)} 15:58:34`,
          title: '[639113330]よりキャンセル関連のお問い合わせ',
          body: 'テスト',
        },
      ],
    },
  },
  {
    number: '638358846',
    cart: '210324412',
    status: 'delivered',
    item: ['624712702', '購入禁止！テスト商品', '사이즈: a'],
    claim: { status: 'return-requested', reason: 'option-change', on: -4, withdrawal: { asked: -3 } },
  },
  {
    number: '639726483',
    cart: '210658326',
    status: 'delivered',
    item: ['522669948', 'test', 'カラー/グレージュ'],
    claim: { status: 'return-requested', reason: 'misdelivery', on: -9, withdrawal: { asked: -9, held: -7 } },
  },
  {
    number: '775194208',
    cart: '255487540',
    status: 'delivered',
    item: ['931204911', 'テスト'],
    claim: { status: 'returned', reason: 'other', on: -3 },
  },
  {
    number: '775194270',
    cart: '255487560',
    status: 'delivered',
    item: ['931204911', 'テスト'],
    claim: { status: 'returned', reason: 'other', on: -3 },
  },
  {
    number: '325894690',
    cart: '136009278',
    status: 'delivered',
    item: ['522669948', 'test'],
    claim: { status: 'returned', reason: 'shipping-delay', on: -5 },
  },
  {
    number: '326316704',
    cart: '136131776',
    status: 'delivered',
    claim: { status: 'returned', reason: 'shipping-delay', on: -5 },
  },
  {
    number: '327566319',
    cart: '136502481',
    status: 'delivered',
    item: ['601607794', 'test'],
    claim: { status: 'returned', reason: 'defective', on: -4 },
  },

  { number: '900000101', cart: '900900101', status: 'awaiting-payment', ordered: 0 },
  { number: '900000102', cart: '900900102', status: 'preparing', shipBy: 2 },
  { number: '900000103', cart: '900900103', status: 'delayed', shipBy: -2, ordered: -6 },
  {
    number: '900000104',
    cart: '900900104',
    status: 'delayed',
    shipBy: -1,
    ordered: -5,
    claim: { status: 'cancelled', reason: 'order-cancel', on: 0 },
  },
  { number: '900000105', cart: '900900105', status: 'new-order', more: { unreachable: true } },
  {
    number: '900000106',
    cart: '900900106',
    status: 'preparing',
    shipBy: 2,
    claim: { status: 'cancelling', reason: 'order-cancel', on: -1 },
  },
  {
    number: '900000107',
    cart: '900900107',
    status: 'preparing',
    shipBy: 2,
    claim: { status: 'cancel-refused', reason: 'order-cancel', on: -2 },
  },
  {
    number: '900000108',
    cart: '900900108',
    status: 'in-transit',
    claim: { status: 'cancel-requested', reason: 'order-cancel', text: '届くのが遅いため', on: 0 },
  },
  {
    number: '900000109',
    cart: '900900109',
    status: 'preparing',
    shipBy: 2,
    claim: {
      status: 'cancel-requested',
      reason: 'order-cancel',
      on: -6,
      withdrawal: { asked: -6, held: -1 },
    },
  },
  {
    number: '900000110',
    cart: '900900110',
    status: 'preparing',
    shipBy: 2,
    claim: { status: 'cancel-requested', reason: 'order-cancel', on: -8, lastWithdrawalCancelled: -4 },
  },
  {
    number: '900000111',
    cart: '900900111',
    status: 'preparing',
    shipBy: 2,
    claim: { status: 'cancel-requested', reason: 'order-cancel', on: -8, lastWithdrawalCancelled: -6 },
  },
  {
    number: '900000112',
    cart: '900900112',
    status: 'preparing',
    shipBy: 2,
    claim: { status: 'cancel-requested', reason: 'order-cancel', on: -1, withdrawal: { asked: 0 } },
  },
  {
    number: '900000113',
    cart: '900900113',
    status: 'delivered',
    claim: { status: 'returning', reason: 'defective', on: -3 },
  },
  {
    number: '900000114',
    cart: '900900114',
    status: 'delivered',
    claim: { status: 'refund-held', reason: 'order-cancel', on: -3 },
  },
  {
    number: '900000115',
    cart: '900900115',
    status: 'delivered',
    claim: { status: 'collected', reason: 'misdelivery', on: -5 },
  },
  {
    number: '900000116',
    cart: '900900116',
    status: 'delivered',
    claim: { status: 'exchange-requested', reason: 'misdelivery', on: -1 },
  },
  {
    number: '900000117',
    cart: '900900117',
    status: 'delivered',
    claim: { status: 'reshipping', reason: 'misdelivery', on: -4 },
  },
  {
    number: '900000118',
    cart: '900900118',
    status: 'delivered',
    claim: { status: 'exchange-delayed', reason: 'defective', on: -9 },
  },
  {
    number: '900000119',
    cart: '900900119',
    status: 'in-transit',
    claim: { status: 'non-receipt-received', reason: 'other', on: -1 },
  },
  {
    number: '900000120',
    cart: '900900120',
    status: 'in-transit',
    claim: { status: 'non-receipt-confirming', reason: 'other', on: -2 },
  },
  {
    number: '900000121',
    cart: '900900121',
    status: 'in-transit',
    claim: { status: 'non-receipt-delayed', reason: 'other', on: -6 },
  },
  {
    number: '900000122',
    cart: '900900122',
    status: 'delivered',
    claim: { status: 'refunded', reason: 'defective', on: -6 },
  },
  {
    number: '900000123',
    cart: '900900123',
    status: 'delivered',
    claim: { status: 'part-refunded', reason: 'defective', on: -6 },
  },
  ...Array.from(
    { length: 12 },
    (_, at): Sketch => ({
      number: `9000002${String(at).padStart(2, '0')}`,
      cart: `9009002${String(at).padStart(2, '0')}`,
      status: 'new-order',
      payment: at % 2 ? 'card' : 'cash',
    }),
  ),
];

export const guideOrders = (today: Day): Order[] =>
  sketches(today).map((sketch, index) => orderOf(sketch, index, today));

/** More of the same kind, for long lists; the same number always is the same order. */
export const fillerOrder = (index: number, today: Day): Order => {
  const number = String(910000000 + index);
  const cart = String(920000000 + index);
  const kinds: Sketch[] = [
    {
      number,
      cart,
      status: 'preparing',
      shipBy: 2,
      claim: { status: 'cancel-requested', reason: 'order-cancel', on: -(index % 5) },
    },
    {
      number,
      cart,
      status: 'delivered',
      claim: { status: 'return-requested', reason: 'defective', on: -(index % 5) },
    },
    {
      number,
      cart,
      status: 'new-order',
      payment: index % 2 ? 'card' : 'cash',
      claim: { status: 'cancelled', reason: 'order-cancel', on: -3 },
    },
  ];
  const kind = kinds[index % kinds.length];
  if (!kind) throw new Error('no kind of filler order');
  return orderOf(kind, index % 99, today);
};
