import { paymentWord, statusOnDelivery } from '../claim-words';
import { withoutMarks, withSlashes } from '../days';
import { escaped } from '../html';
import type { Order } from '../orders/order';
import { isBeingCancelled } from '../orders/order';
import { Panel } from '../panel';
import type { LayoutId, Settings } from '../visit';
import type { World } from '../world';
import { arrange, type Column, type List } from './list-view';

export type DeliveryLook = Settings & { layout: LayoutId; isPrime: boolean };

type OrderColumn = Column & { value: (order: Order, panel: Panel) => string | number };

const columns: readonly OrderColumn[] = [
  { key: 'claimGrid.select', width: 44, kind: 'check', value: () => '' },
  { key: 'deliveryGrid.orderStatus', width: 90, value: statusOnDelivery },
  { key: 'deliveryGrid.orderNumber', width: 90, value: ({ number }) => number },
  { key: 'deliveryGrid.cartNumber', width: 90, value: ({ cart }) => cart },
  { key: 'deliveryGrid.carrier', width: 110, value: ({ carrier }) => carrier },
  { key: 'deliveryGrid.trackingNumber', width: 120, value: ({ tracking }) => tracking },
  { key: 'deliveryGrid.shippedOn', width: 80, value: ({ shippedOn }) => withoutMarks(shippedOn) },
  { key: 'deliveryGrid.orderedOn', width: 84, value: ({ orderedOn }) => withSlashes(orderedOn) },
  { key: 'deliveryGrid.paidOn', width: 84, value: ({ paidOn }) => withSlashes(paidOn) },
  { key: 'deliveryGrid.shipBy', width: 90, value: ({ shipBy }) => withSlashes(shipBy) },
  { key: 'deliveryGrid.deliveredOn', width: 90, value: ({ deliveredOn }) => withSlashes(deliveredOn) },
  { key: 'order.itemNumber', width: 90, value: ({ item }) => item.number },
  { key: 'claimPanel.itemName', width: 180, value: ({ item }) => item.name },
  { key: 'order.quantity', width: 44, value: ({ quantity }) => quantity },
  { key: 'order.option', width: 140, value: ({ item }) => item.option },
  { key: 'claimPanel.recipient', width: 120, value: ({ recipient }) => recipient.name },
  { key: 'orderPanel.payment', width: 80, value: paymentWord },
  { key: 'orderPanel.site', width: 60, value: ({ site }) => site },
];

const isOver = ({ claim }: Order): boolean => claim?.status === 'cancelled' || claim?.status === 'returned';

/** Which orders stand under a counter; `requests` are the cancels that buyers ask for. */
export const isUnder = (order: Order, counter: string): boolean => {
  if (counter === 'all') return !isOver(order);
  if (counter === 'requests') return isBeingCancelled(order);
  return order.status === counter && !isOver(order) && !isBeingCancelled(order);
};

export const deliveryList = (look: DeliveryLook, world: World, wanted: string): List => {
  const panel = new Panel(look.layout, look.language);
  const shown = /^\d+$/.test(wanted)
    ? [...new Set([...world.orders(look.rows), world.order(wanted)])].filter(
        (order) => order !== undefined && (order.number === wanted || order.cart === wanted),
      )
    : world.orders(look.rows).filter((order) => isUnder(order, wanted));
  // The Prime page has the order's number in front and the status behind it.
  const ordered = look.isPrime
    ? [0, 2, 1, ...columns.keys()].filter((at, place, all) => all.indexOf(at) === place)
    : [...columns.keys()];
  const used = arrange(
    ordered.flatMap((at) => columns[at] ?? []),
    look,
  );
  return {
    columns: used.map(({ key, width, kind }) => ({
      key,
      label: panel.say(key),
      width,
      ...(kind ? { kind } : {}),
    })),
    rows: shown.flatMap((order) =>
      order ? [{ id: order.number, cells: used.map(({ value }) => escaped(value(order, panel))) }] : [],
    ),
  };
};
