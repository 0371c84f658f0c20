import type { Attempt } from '../vocabulary';
import type { Values } from './blanks';

/** What a situation knows of the blanks. The item and the carrier are not judged, so the screen adds them. */
const valuesOf = ({ order, orders }: Partial<Attempt>): Values => ({
  orderNumber: order?.number,
  trackingNumber: order?.trackingNumber,
  shipBy: order?.shipBy,
  orderCount: orders === undefined ? undefined : String(orders),
});

export default valuesOf;
