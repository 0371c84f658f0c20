import { type FieldElement, isIcon, isInput } from './elements';
import { tidy } from './fold';
import { type Column, widthOf } from './header';
import { openedIn } from './opened';
import { isShown } from './shown';
import { parseClaim, parseNumber } from './values';

export type { Column } from './header';

/** A row as it stands there now; its cells are asked for only when they are needed. */
export type Row = {
  parts: readonly HTMLTableRowElement[];
  cell: (column: Column) => HTMLTableCellElement | undefined;
};

/** A list of orders or claims, whatever it is built of. */
export type Grid = {
  element: Element;
  bodies: readonly HTMLTableElement[];
  /** The rows that fold out between the others and hold what belongs to one of them, seen or not. */
  opened: readonly HTMLTableRowElement[];
  columns: ReadonlyMap<Column, number>;
  /** One row, and nothing to tick: as likely the facts of one order as a list of them. */
  isSmall: boolean;
  rows: () => readonly Row[];
  rowsOf: (number: string) => readonly Row[];
  tickedRows: () => readonly Row[];
  /** How many rows are ticked. */
  ticked: () => number;
  /** Something in the rows has changed; `false`: it stands in none of them, but at the head of them, say. */
  forget: (record: MutationRecord) => boolean;
};

export const ticks = 'input[type=checkbox], img[src*="item_chk" i]';
/** A grid draws its check boxes as pictures; a table has real ones. */
const drawnTicks = (body: Element): Element[] =>
  [...body.getElementsByTagName('img')].filter((image) => /item_chk1/i.test(image.getAttribute('src') ?? ''));
const realTicks = (body: Element): Element[] =>
  [...body.getElementsByTagName('input')].filter(({ type, checked }) => type === 'checkbox' && checked);

export type Half = {
  header: readonly (Column | undefined)[];
  body: HTMLTableElement;
  width: number;
  /** The last header row, where it stands in the same table as the rows. */
  above?: HTMLTableRowElement | undefined;
};

/** Keeps the height of rows that are not there: one cell in sight and nothing in it. */
const isFiller = (row: HTMLTableRowElement): boolean =>
  row.className === '' &&
  (row.cells.length === 1 || row.cells[1]?.style.display === 'none') &&
  row.textContent?.trim() === '';

/** Sizing rows hold `th`: they and fillers are no rows of the list. */
export const isDataRow = (
  row: HTMLTableRowElement,
  { width, above }: Pick<Half, 'width' | 'above'>,
): boolean =>
  // A frozen half may be the boxes to tick alone.
  (row.cells.length > 1 || width === 1) &&
  row.cells[0]?.tagName === 'TD' &&
  row.parentElement?.tagName !== 'TFOOT' &&
  !isFiller(row) &&
  // Counting is cheap, adding up what each cell spans is not: lists are long.
  (row.cells.length === width || (row.cells.length < width && widthOf(row) === width)) &&
  !(above && row.rowIndex <= above.rowIndex);

const cellAt = (
  row: HTMLTableRowElement,
  wanted: number,
  width: number,
): HTMLTableCellElement | undefined => {
  const direct = row.cells[wanted];
  if (row.cells.length === width) return direct;
  let at = 0;
  for (const cell of row.cells) {
    if (at === wanted) return cell;
    at += cell.colSpan;
  }
  return undefined;
};

const fieldsInCell = 'input:not([type=checkbox], [type=hidden]), select, textarea';

/** Two lines of a cell are two words. A cell that is being edited says what is typed, not what is so. */
const wordsIn = (cell: HTMLTableCellElement): string | undefined => {
  if (cell.childElementCount === 0) return cell.textContent ?? '';
  const field = cell.querySelector<FieldElement>(fieldsInCell);
  if (field) return isInput(field) && (field.readOnly || field.disabled) ? field.value : undefined;
  return spaced(cell);
};
/** What it does with the row is no part of what the row says. */
const isButton = (node: Node): boolean =>
  node.nodeName === 'BUTTON' || (node.nodeType === 1 && (node as Element).getAttribute('role') === 'button');
const spaced = (node: Node): string =>
  [...node.childNodes]
    .map((each) =>
      each.nodeType === 3
        ? each.textContent
        : isButton(each) || isIcon(each)
          ? ''
          : /^(BR|DIV|P)$/.test(each.nodeName)
            ? ` ${spaced(each)} `
            : spaced(each),
    )
    .join('');

export const textOf = (row: Row, column: Column): string | undefined => {
  const cell = row.cell(column);
  const words = cell && wordsIn(cell);
  return words === undefined ? undefined : tidy(words);
};

/** A row that changes is another object. */
const numbers = new WeakMap<Row, string>();
const numberOf = (row: Row): string => {
  const before = numbers.get(row);
  if (before !== undefined) return before;
  const words = textOf(row, 'orderNumber');
  const number = parseNumber(words) ?? words ?? '';
  numbers.set(row, number);
  return number;
};

type Ticking = { size: number; first: Element | undefined; isAll: boolean };
/** By the list's body, which outlives a look. */
const ticking = new WeakMap<Element, Ticking>();

/** How many rows the fillers stand for. */
const undrawn = ([half]: readonly Half[], [row]: readonly Row[]): number => {
  const height = row?.parts[0]?.offsetHeight ?? 0;
  const fillers = [...(half?.body.rows ?? [])].filter(isFiller);
  const kept = fillers.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  return height > 0 ? Math.floor(kept / height) : 0;
};

export const joined = (element: Element, halves: readonly Half[], isSmall = false): Grid => {
  const columns = new Map<Column, number>();
  const twice = new Set<Column>();
  let offset = 0;
  for (const half of halves) {
    half.header.forEach((column, index) => {
      if (column && columns.has(column)) twice.add(column);
      if (column) columns.set(column, offset + index);
    });
    offset += half.width;
  }
  // Two columns of one name, and nothing to tell them apart.
  for (const column of twice) columns.delete(column);

  const cellOf = (parts: readonly HTMLTableRowElement[], wanted: number | undefined) => {
    let index = wanted;
    if (index === undefined) return undefined;
    for (let half = 0; half < parts.length; half++) {
      const part = parts[half];
      const width = halves[half]?.width ?? 0;
      if (part && index < width) return cellAt(part, index, width);
      index -= width;
    }
    return undefined;
  };

  let now: Row[] | undefined;
  let byNumber: Map<string, Row[]> | undefined;
  let pictures: readonly Element[] | undefined;
  const places = new WeakMap<Element, number>();
  const changed = new Set<Element>();

  const rowOf = (parts: readonly HTMLTableRowElement[]): Row => ({
    parts,
    cell: (column) => cellOf(parts, columns.get(column)),
  });
  const rows = (): readonly Row[] => {
    if (!now) {
      // A row's own index is counted from the first one, for each row anew.
      const [first = [], ...others] = halves.map(({ body, width, above }) =>
        [...body.rows].slice((above?.rowIndex ?? -1) + 1).filter((row) => isDataRow(row, { width })),
      );
      // Frozen columns and the others are told together by their place alone.
      const fits = others.every((side) => side.length === first.length);
      now = !fits
        ? []
        : first.map((tr, at) => {
            const parts = [tr, ...others.flatMap((side) => side[at] ?? [])];
            for (const part of parts) places.set(part, at);
            return rowOf(parts);
          });
    } else if (changed.size > 0) {
      now = now.slice();
      for (const tr of changed) {
        const at = places.get(tr);
        const before = at === undefined ? undefined : now[at];
        if (at !== undefined && before?.parts.some((part) => part === tr)) now[at] = rowOf(before.parts);
      }
    }
    changed.clear();
    return now;
  };

  const tickedRows = (): readonly Row[] => {
    const all = rows();
    pictures ??= halves.flatMap(({ body }) => drawnTicks(body));
    const boxes = [...pictures, ...halves.flatMap(({ body }) => realTicks(body))];
    return [...new Set(boxes.flatMap((box) => all[places.get(box.closest('tr') ?? box) ?? -1] ?? []))];
  };

  const bodies = halves.map((half) => half.body);
  return {
    element,
    bodies,
    opened: openedIn(bodies),
    get columns() {
      const state = columns.get('state');
      const isTold = state === undefined || columns.has('status') || columns.has('orderStatus');
      // Headed by a word for many things, it is told by what its rows say.
      const says = ({ parts }: Row) => parseClaim(cellOf(parts, state)?.textContent ?? '')?.status;
      if (!isTold && rows().slice(0, 20).some(says)) columns.set('status', state);
      return columns;
    },
    isSmall,
    rows,
    rowsOf: (number) => {
      if (!byNumber) {
        byNumber = new Map();
        for (const row of rows()) {
          const key = numberOf(row);
          const same = byNumber.get(key);
          if (same) same.push(row);
          else byNumber.set(key, [row]);
        }
      }
      return byNumber.get(number) ?? [];
    },
    tickedRows,
    ticked: () => {
      const size = tickedRows().length;
      // Ticking all of them at once ticks those too that are not drawn yet; one after the other it does not.
      const body = bodies[0] ?? element;
      const before = ticking.get(body);
      const first = rows()[0]?.parts[0];
      const isOne = before && (before.first !== first || size - before.size < 2);
      // The box over all of them says so itself; without one, rows that were ticked before the first look are as many as
      // they are. It is looked for where it can matter alone: where there is none, that leads through the whole list.
      const isAll =
        size > 1 &&
        size === rows().length &&
        (isOne
          ? before.isAll
          : (element.querySelector<HTMLInputElement>('.xhdr [type=checkbox]')?.checked ??
            before !== undefined));
      ticking.set(body, { size, first, isAll });
      return isAll ? size + undrawn(halves, rows()) : size;
    },
    forget: ({ target, type, addedNodes, removedNodes }) => {
      const tr = (target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest('tr');
      const isWhole = tr && isDataRow(tr, halves.find(({ body }) => body.contains(tr)) ?? { width: 0 });
      byNumber = undefined;
      // Words that change are no picture, and all pictures of a long list are many.
      if (type === 'attributes' || [...addedNodes, ...removedNodes].some(({ nodeType }) => nodeType === 1))
        pictures = undefined;
      if (isWhole) changed.add(tr);
      else now = undefined;
      return !tr || isWhole === true;
    },
  };
};

/** The rows that are marked as the open one, or that something has folded out of. */
export const selectedRows = (grid: Grid): readonly Row[] => {
  const folded = grid.opened.filter(isShown);
  const marked = new Set(
    folded.length > 0
      ? folded.flatMap((row) => row.previousElementSibling ?? [])
      : grid.bodies.flatMap((body) => [...body.getElementsByClassName('rowselected')]),
  );
  return marked.size === 0 ? [] : grid.rows().filter((row) => row.parts.some((part) => marked.has(part)));
};
