import { isInput } from './elements';
import { tidy } from './fold';
import { grid as headers, lookup } from './words';

export type Column = keyof typeof headers;
export const columnOf = lookup<Column>(headers);

/** A row as it stands there now; its cells are asked for only when they are needed. */
export type Row = {
  parts: readonly HTMLTableRowElement[];
  cell: (column: Column) => HTMLTableCellElement | undefined;
};

/** A list of orders or claims, whatever it is built of. */
export type Grid = {
  element: Element;
  bodies: readonly Element[];
  columns: ReadonlyMap<Column, number>;
  rows: () => Row[];
};

type Half = {
  header: readonly (Column | undefined)[];
  body: HTMLTableElement;
  width: number;
  /** Where the header stands in the same table as the rows. */
  above?: HTMLTableRowElement;
};

const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] => [...row.cells];

/** The column words of a header row, one for each column it spans. */
const wordsOf = (row: HTMLTableRowElement): (Column | undefined)[] =>
  cellsOf(row).flatMap((cell) => {
    const text = tidy(cell.textContent);
    const column = text.length <= 40 ? columnOf(text) : undefined;
    return [column, ...Array<undefined>(Math.max(0, cell.colSpan - 1))];
  });

const bestHeader = (
  rows: Iterable<HTMLTableRowElement>,
): { row: HTMLTableRowElement; words: (Column | undefined)[] } | undefined => {
  let best: { row: HTMLTableRowElement; words: (Column | undefined)[] } | undefined;
  const known = (words: (Column | undefined)[]) => new Set(words.filter(Boolean)).size;
  for (const row of rows) {
    const words = wordsOf(row);
    if (!best || known(words) > known(best.words)) best = { row, words };
  }
  return best;
};

/** Sizing rows hold `th`, filler rows hold one cell: neither is a row of the list. */
const isDataRow = (row: HTMLTableRowElement, { width, above }: Pick<Half, 'width' | 'above'>): boolean =>
  row.cells.length === width && row.cells[0]?.tagName === 'TD' && row !== above;

const firstRows = function* (table: HTMLTableElement, count: number) {
  for (let index = 0; index < count; index++) {
    const row = table.rows[index];
    if (row) yield row;
  }
};

const joined = (element: Element, halves: readonly Half[]): Grid => {
  const columns = new Map<Column, number>();
  let offset = 0;
  for (const half of halves) {
    half.header.forEach((column, index) => {
      if (column && !columns.has(column)) columns.set(column, offset + index);
    });
    offset += half.width;
  }
  const cellAt = (parts: readonly HTMLTableRowElement[], wanted: number | undefined) => {
    let index = wanted;
    if (index === undefined) return undefined;
    for (const [half, part] of parts.entries()) {
      const width = halves[half]?.width ?? 0;
      if (index < width) return part.cells[index];
      index -= width;
    }
    return undefined;
  };
  return {
    element,
    bodies: halves.map((half) => half.body),
    columns,
    rows: () => {
      const sides = halves.map((half) => [...half.body.rows].filter((row) => isDataRow(row, half)));
      return (sides[0] ?? []).flatMap((first, position) => {
        const parts = [first, ...sides.slice(1).flatMap((side) => side[position] ?? [])];
        return parts.length === halves.length
          ? [{ parts, cell: (column) => cellAt(parts, columns.get(column)) }]
          : [];
      });
    },
  };
};

/** dhtmlxGrid: a header table in `.xhdr`, a body table in `.objbox`; frozen columns are a second such box beside the first. */
const dhtmlxGrids = (document: Document): Grid[] => {
  const boxes = new Map<Element, Half[]>();
  const holderOf = (box: Element) => {
    const around = box.parentElement;
    const twins = around
      ? [...around.children].filter((child) => child.querySelector(':scope > .objbox'))
      : [];
    return twins.length > 1 && around ? around : box;
  };
  for (const objbox of document.querySelectorAll('.objbox')) {
    const box = objbox.parentElement;
    const body = objbox.querySelector('table');
    const head = box?.querySelector(':scope > .xhdr table');
    if (!box || !body || !head) continue;
    const header = bestHeader((head as HTMLTableElement).rows);
    if (!header) continue;
    const holder = holderOf(box);
    const halves = boxes.get(holder) ?? [];
    halves.push({ header: header.words, body, width: header.words.length });
    boxes.set(holder, halves);
  }
  return [...boxes].map(([holder, halves]) => joined(holder, halves));
};

/** A plain table: a row of column words, and below it rows of the same width. */
const plainGrid = (table: HTMLTableElement): Grid | undefined => {
  const header = bestHeader(firstRows(table, 4));
  if (!header) return undefined;
  const { row, words } = header;
  if (new Set(words.filter(Boolean)).size < 3 || !words.includes('orderNumber')) return undefined;
  // In a panel, words and values take turns; a header is words from end to end.
  const spoken = cellsOf(row).filter((cell) => tidy(cell.textContent) !== '').length;
  if (
    words.filter(Boolean).length * 2 <= spoken ||
    row.querySelector('input:not([type=checkbox]), select, textarea')
  )
    return undefined;
  const beneath = [...table.rows].slice([...table.rows].indexOf(row) + 1);
  if (beneath.length > 0 && bestHeader(beneath.slice(0, 2))?.words.filter(Boolean).length) return undefined;
  if (beneath.length > 0)
    return joined(table, [{ header: words, body: table, width: words.length, above: row }]);

  // Header and body may be two tables, one above the other.
  const holder = table.parentElement?.parentElement;
  for (const body of holder?.querySelectorAll('table') ?? []) {
    if (body === table || body.contains(table) || table.contains(body)) continue;
    if ([...body.rows].some((each) => isDataRow(each, { width: words.length }))) {
      return joined(holder ?? body, [{ header: words, body, width: words.length }]);
    }
  }
  return undefined;
};

export const findGrids = (document: Document): Grid[] => {
  const grids = dhtmlxGrids(document);
  const taken = (table: Element) => grids.some((grid) => grid.element.contains(table));
  for (const table of document.querySelectorAll('table')) {
    if (taken(table)) continue;
    const plain = plainGrid(table);
    if (plain) grids.push(plain);
  }
  return grids;
};

export const textOf = (row: Row, column: Column): string | undefined => {
  const cell = row.cell(column);
  return cell && tidy(cell.textContent);
};

const tick = 'img[src*="item_chk" i], input[type="checkbox"]';

/** A grid draws its check boxes as pictures; a table has real ones. */
export const isTicked = (row: Row): boolean =>
  row.parts.some((part) => {
    const box = part.querySelector(tick);
    if (!box) return false;
    return isInput(box) ? box.checked : /item_chk1/i.test(box.getAttribute('src') ?? '');
  });

export const isSelected = (row: Row): boolean =>
  row.parts.some((part) => part.classList.contains('rowselected'));
