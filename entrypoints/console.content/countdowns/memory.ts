import type { Listed, Listing } from './listed';
import { isPartial } from './partial';
import { contentTop, scrollerOf } from './stand';

/** From where the list's content begins. */
type Place = { listed: Listed; at: number };
type Seen = { extent: number; orders: Map<string, Place>; numbers: Map<number, string> };

/** A list that draws only the rows in sight forgets the others. What it has shown is remembered, and where. */
export const makeMemory = () => {
  const lists = new Map<Element, Seen>();

  const seenOf = (list: Element, extent: number): Seen => {
    const before = lists.get(list);
    if (before?.extent === extent) return before;
    const seen = { extent, orders: new Map(), numbers: new Map() };
    lists.set(list, seen);
    return seen;
  };

  return {
    /** All orders that the list is known to hold. */
    see: ({ grid, rows }: Listing): { orders: readonly Listed[]; isPartial: boolean } => {
      const scroller = scrollerOf(grid);
      for (const list of lists.keys()) if (!list.isConnected) lists.delete(list);
      if (!scroller || !isPartial(grid)) {
        lists.delete(grid.element);
        return { orders: rows, isPartial: false };
      }
      const seen = seenOf(grid.element, scroller.scrollHeight);
      const content = contentTop(scroller);
      const drawn = rows.map((listed) => ({
        listed,
        at: Math.round(listed.row.getBoundingClientRect().top - content),
      }));
      // Another order where this one stood: sorted, or filled anew.
      const isOther = ({ listed, at }: Place) => (seen.numbers.get(at) ?? listed.number) !== listed.number;
      if (drawn.some(isOther)) {
        seen.orders.clear();
        seen.numbers.clear();
      }
      for (const place of drawn) {
        seen.orders.set(place.listed.number, place);
        seen.numbers.set(place.at, place.listed.number);
      }
      return { orders: [...seen.orders.values()].map(({ listed }) => listed), isPartial: true };
    },
    /** Where an order stood that is not drawn now. */
    placeOf: (order: string): { list: Element; at: number } | undefined => {
      for (const [list, { orders }] of lists) {
        const place = orders.get(order);
        if (place) return { list, at: place.at };
      }
      return undefined;
    },
  };
};
