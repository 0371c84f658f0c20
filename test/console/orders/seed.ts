import type { Day } from '../days';
import type { Order } from './order';
import { pictured } from './pictured';
import { orderOf, type Sketch } from './sketch';
import { unpictured } from './unpictured';

export const guideOrders = (today: Day): Order[] =>
  [...pictured(today), ...unpictured].map((sketch, index) => orderOf(sketch, index, today));

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
