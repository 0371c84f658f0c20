import type { ClaimStatus, OrderStatus } from './order';
import type { ClaimSketch, Sketch } from './sketch';

const other = (number: string, status: OrderStatus, claim?: ClaimSketch, shipBy?: number): Sketch => ({
  number,
  cart: `9009${number.slice(4)}`,
  status,
  ...(claim ? { claim } : {}),
  ...(status === 'preparing' ? { shipBy: shipBy ?? 2 } : shipBy === undefined ? {} : { shipBy }),
});

const cancel = (status: ClaimStatus, on: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  status,
  reason: 'order-cancel',
  on,
  ...more,
});
const claim = (status: ClaimStatus, reason: string, on: number): ClaimSketch => ({ status, reason, on });

/** One for each status that no picture shows, and for each day that a rule turns on. */
export const unpictured: readonly Sketch[] = [
  { ...other('900000101', 'awaiting-payment'), ordered: 0 },
  other('900000102', 'preparing'),
  { ...other('900000103', 'delayed', undefined, -2), ordered: -6 },
  { ...other('900000104', 'delayed', cancel('cancelled', 0), -1), ordered: -5 },
  { ...other('900000105', 'new-order'), more: { unreachable: true } },
  other('900000106', 'preparing', cancel('cancelling', -1)),
  other('900000107', 'preparing', cancel('cancel-refused', -2)),
  other('900000108', 'in-transit', cancel('cancel-requested', 0, { text: '届くのが遅いため' })),
  other('900000109', 'preparing', cancel('cancel-requested', -6, { withdrawal: { asked: -6, held: -1 } })),
  other('900000110', 'preparing', cancel('cancel-requested', -8, { lastWithdrawalCancelled: -4 })),
  other('900000111', 'preparing', cancel('cancel-requested', -8, { lastWithdrawalCancelled: -6 })),
  other('900000112', 'preparing', cancel('cancel-requested', -1, { withdrawal: { asked: 0 } })),
  other('900000113', 'delivered', claim('returning', 'defective', -3)),
  other('900000114', 'delivered', claim('refund-held', 'order-cancel', -3)),
  other('900000115', 'delivered', claim('collected', 'misdelivery', -5)),
  other('900000116', 'delivered', claim('exchange-requested', 'misdelivery', -1)),
  other('900000117', 'delivered', claim('reshipping', 'misdelivery', -4)),
  other('900000118', 'delivered', claim('exchange-delayed', 'defective', -9)),
  other('900000119', 'in-transit', claim('non-receipt-received', 'other', -1)),
  other('900000120', 'in-transit', claim('non-receipt-confirming', 'other', -2)),
  other('900000121', 'in-transit', claim('non-receipt-delayed', 'other', -6)),
  other('900000122', 'delivered', claim('refunded', 'defective', -6)),
  other('900000123', 'delivered', claim('part-refunded', 'defective', -6)),
  // Enough new orders to cancel many at once.
  ...Array.from(
    { length: 12 },
    (_, at): Sketch => ({
      ...other(`9000002${String(at).padStart(2, '0')}`, 'new-order'),
      payment: at % 2 ? 'card' : 'cash',
    }),
  ),
];
