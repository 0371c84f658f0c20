import { type Day, shift } from '../days';
import type { Claim, ClaimStatus, ClaimType, Order, OrderStatus } from './order';

export type Sketch = {
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
export type ClaimSketch = {
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
