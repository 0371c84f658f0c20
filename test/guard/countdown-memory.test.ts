import { beforeEach, describe, expect, it } from 'vitest';
import type { Listed, Listing } from '../../entrypoints/console.content/countdowns/listed';
import { makeMemory } from '../../entrypoints/console.content/countdowns/memory';
import { makeReport } from '../../entrypoints/console.content/countdowns/report';
import { situation } from './console-page';

const rowHeight = 20;
let box: HTMLElement;
/** A list of orders, of which only those from `first` on are drawn where they stand. */
const listing = (orders: readonly string[], first = 0, isPartial = true): Listing => {
  const rows = orders.map((number, at): Listed => {
    const row = document.createElement('tr');
    const top = () => (first + at) * rowHeight - box.scrollTop;
    row.getBoundingClientRect = () => new DOMRect(0, top(), 100, rowHeight);
    const order = { ...situation.order, number };
    return { number, row, situation: { ...situation, order }, deadlines: [] };
  });
  const body = document.createElement('table');
  box.replaceChildren(body);
  // What stands for the rows that are not drawn.
  const filler = body.insertRow();
  for (const tall of [body, filler])
    Object.defineProperty(tall, 'offsetHeight', { value: isPartial ? 1000 : 0 });
  const grid = {
    element: box,
    bodies: [body],
    columns: new Map(),
    opened: [],
    isSmall: false,
    rows: () => [],
    rowsOf: () => [],
    tickedRows: () => [],
    ticked: () => 0,
    forget: () => true,
  };
  return { grid, rows };
};
const numbers = (orders: readonly Listed[]) => orders.map(({ number }) => number);

beforeEach(() => {
  document.body.innerHTML = '<div class="objbox"></div>';
  const found = document.querySelector<HTMLElement>('.objbox');
  if (!found) throw new Error('no box');
  box = found;
  box.getBoundingClientRect = () => new DOMRect(0, 0, 100, 60);
  Object.defineProperty(box, 'scrollHeight', { value: 1000, configurable: true });
});

describe('a list that draws only what is in sight', () => {
  it('keeps what it has shown, and where', () => {
    const memory = makeMemory();
    expect(numbers(memory.see(listing(['1', '2'])).orders)).toEqual(['1', '2']);
    box.scrollTop = 600;
    expect(numbers(memory.see(listing(['31', '32'], 30)).orders)).toEqual(['1', '2', '31', '32']);
    expect(memory.placeOf('2')).toEqual({ list: box, at: rowHeight });
    expect(memory.placeOf('3')).toBeUndefined();
  });

  it.each([
    ['sorted', () => {}],
    ['filled with more', () => Object.defineProperty(box, 'scrollHeight', { value: 1200 })],
  ])('forgets when it is %s', (_, change) => {
    const memory = makeMemory();
    memory.see(listing(['1', '2']));
    change();
    expect(numbers(memory.see(listing(['9', '8'])).orders)).toEqual(['9', '8']);
    expect(memory.placeOf('1')).toBeUndefined();
  });

  it('remembers nothing where all rows are drawn', () => {
    const memory = makeMemory();
    memory.see(listing(['1', '2']));
    expect(memory.see(listing(['3'], 0, false))).toMatchObject({ isPartial: false });
    expect(memory.placeOf('1')).toBeUndefined();
  });
});

describe('what the lists say', () => {
  const due = (number: string, day: string): Listed => {
    const [found] = listing([number]).rows;
    if (!found) throw new Error('no row');
    const deadline = {
      kind: 'ship-by' as const,
      order: number,
      due: new Date(`${day}T23:59:59+09:00`),
      certainty: 'exact' as const,
      source: [],
    };
    return { ...found, deadlines: [deadline] };
  };
  const listings = (...rows: Listed[]): Listing[] => [{ ...listing([]), rows }];

  it('is passed on once, and again only of the order that says something else', () => {
    const told: string[][] = [];
    const tell = makeReport((rows) => told.push(numbers(rows)));
    const [one, two] = [due('1', '2026-11-21'), due('2', '2026-11-21')];
    tell(listings(one, two));
    tell(listings(one, two));
    // Drawn anew by the list, with the same words.
    tell(listings(due('1', '2026-11-21'), two));
    tell(listings(due('1', '2026-11-22'), two));
    expect(told).toEqual([['1', '2'], ['1']]);
  });
});
