import { statusInList } from '../claim-words';
import { type Day, isDay, withSlashes } from '../days';
import { escaped } from '../html';
import type { Order } from '../orders/order';
import { Panel } from '../panel';
import type { LayoutId, Settings } from '../visit';
import type { World } from '../world';
import { arrange, type Column, type List } from './list-view';

type Look = Settings & { layout: LayoutId };

const returnReason = (panel: Panel, order: Order): string => {
  const { claim } = order;
  return claim && claim.type !== 'non-receipt' ? panel.say(`returnReason.${claim.reason}`) : '';
};

const columns: readonly (Column & { value: (order: Order, panel: Panel) => string | number })[] = [
  { key: 'claimGrid.select', width: 44, kind: 'check', value: () => '' },
  { key: 'claimGrid.status', width: 130, value: ({ claim }, panel) => statusInList(claim, panel) },
  { key: 'claimGrid.completedOn', width: 110, value: ({ claim }) => withSlashes(claim?.completedOn ?? null) },
  { key: 'claimGrid.reason', width: 130, value: (order, panel) => returnReason(panel, order) },
  {
    key: 'claimGrid.nonReceiptReason',
    width: 80,
    value: ({ claim }, panel) => (claim?.type === 'non-receipt' ? panel.say('returnReason.other') : ''),
  },
  { key: 'claimGrid.requestedOn', width: 110, value: ({ claim }) => withSlashes(claim?.requestedOn ?? null) },
  {
    key: 'claimGrid.collection',
    width: 100,
    value: ({ claim }, panel) => (claim?.type === 'return' ? panel.say('order.buyerReturns') : ''),
  },
  { key: 'claimGrid.orderedOn', width: 84, value: ({ orderedOn }) => withSlashes(orderedOn) },
  { key: 'claimGrid.shippedOn', width: 84, value: ({ shippedOn }) => withSlashes(shippedOn) },
  { key: 'claimGrid.orderNumber', width: 90, value: ({ number }) => number },
  { key: 'claimGrid.cartNumber', width: 90, value: ({ cart }) => cart },
  { key: 'claimGrid.itemNumber', width: 90, value: ({ item }) => item.number },
  { key: 'order.sellerCode', width: 90, value: () => '' },
  { key: 'claimPanel.itemName', width: 180, value: ({ item }) => item.name },
  { key: 'order.quantity', width: 44, value: ({ quantity }) => quantity },
  { key: 'claimPanel.site', width: 60, value: ({ site }) => site },
  { key: 'order.currency', width: 44, value: () => 'JPY' },
];

export type Period = { from: Day | null; to: Day | null };

const isIn = ({ from, to }: Period, { claim }: Order): boolean =>
  claim !== null && (from === null || claim.requestedOn >= from) && (to === null || claim.requestedOn <= to);

/** `wanted` is `all`, a claim status, or an order's or a cart's number. */
export const claimList = (look: Look, world: World, wanted: string, period: Period): List => {
  const panel = new Panel(look.layout, look.language);
  const shown = /^\d+$/.test(wanted)
    ? [...world.orders(look.rows), world.order(wanted)].filter(
        (order, at, all): order is Order =>
          order !== undefined &&
          (order.number === wanted || order.cart === wanted) &&
          all.indexOf(order) === at,
      )
    : world
        .orders(look.rows)
        .filter(({ claim }) => claim && (wanted === 'all' || claim.status === wanted))
        .filter((order) => isIn(period, order));
  const used = arrange(columns, look);
  return {
    columns: used.map(({ key, width, kind }) => ({
      key,
      label: panel.say(key, look.layout === 'a' ? 0 : 1),
      width,
      ...(kind ? { kind } : {}),
    })),
    rows: shown.map((order) => ({
      id: order.number,
      cells: used.map(({ value }) => escaped(value(order, panel))),
    })),
  };
};

/** The period that the search asks for; a day that is none is no limit. */
export const periodIn = (query: URLSearchParams): Period => {
  const day = (name: string): Day | null => {
    const text = (query.get(name) ?? '').replaceAll('/', '-');
    return isDay(text) ? text : null;
  };
  return { from: day('from'), to: day('to') };
};
