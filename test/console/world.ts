import { type Day, dayInJapan, shift } from './days';
import { type Ruling, type Weight, type Wrong, wrongs } from './judging/wrongs';
import { settle } from './moves';
import type { Order } from './orders/order';
import { fillerOrder, guideOrders } from './orders/seed';

export type Form = {
  reason: string;
  text: string;
  withdrawalFlag: boolean;
  received: boolean | null;
  approved: boolean | null;
  category: string;
  title: string;
  body: string;
  date: string;
  tracking: string;
  type: string;
};

/** What reached the server, and what it thought of it. */
export type Seen = { action: string; orders: string[]; form: Form; accepted: boolean; wrongs: Wrong[] };

export type Penalty = {
  wrong: Wrong;
  weight: Weight;
  place: string;
  order: string;
  action: string;
  accepted: boolean;
};

/** Everything the server remembers. One call puts it back to the first day. */
export class World {
  #start: () => Day;
  #passed = 0;
  #orders = new Map<string, Order>();
  requests: Seen[] = [];
  penalties: Penalty[] = [];

  constructor(start: () => Day = () => dayInJapan(Date.now())) {
    this.#start = start;
    this.reset();
  }

  get today(): Day {
    return shift(this.#start(), this.#passed);
  }

  reset(): void {
    this.#passed = 0;
    this.requests = [];
    this.penalties = [];
    this.#orders = new Map(guideOrders(this.today).map((order) => [order.number, order]));
  }

  order(number: string): Order | undefined {
    const known = this.#orders.get(number);
    if (known) return known;
    const index = Number(number) - 910000000;
    return Number.isInteger(index) && index >= 0 && index < 5000 ? this.#filler(index) : undefined;
  }

  /** The guides' orders first, filled up to `rows`; fewer rows than that show the first ones. */
  orders(rows: number | null): Order[] {
    const guide = [...this.#orders.values()].filter((order) => !order.number.startsWith('91'));
    if (rows === null) return guide;
    const wanted = Math.min(rows, 5000);
    const more = Math.max(0, wanted - guide.length);
    return [...guide.slice(0, wanted), ...Array.from({ length: more }, (_, index) => this.#filler(index))];
  }

  #filler(index: number): Order {
    const number = String(910000000 + index);
    const order = this.#orders.get(number) ?? fillerOrder(index, this.today);
    this.#orders.set(number, order);
    return order;
  }

  record(action: string, order: string, { refused, wrongs: found }: Ruling): void {
    for (const wrong of found)
      this.penalties.push({
        wrong,
        weight: wrongs[wrong][1],
        place: wrongs[wrong][0],
        order,
        action,
        accepted: refused === null,
      });
  }

  everyOrder(): Order[] {
    return [...this.#orders.values()];
  }

  /** Lets days go by, with all that time alone does. */
  pass(days: number): void {
    this.#passed += days;
    for (const order of this.#orders.values()) settle(order, this.today);
  }
}
