import { tidy } from './fold';
import { type Grid, type Half, isDataRow, joined, ticks } from './grids';
import { type Column, columnOf, headerOf, widthOf } from './header';
import { lookup } from './lookup';
import { panel } from './words';

const headOf = (box: Element): Pick<Half, 'header' | 'width'> | undefined => {
  const rows = [...(box.querySelector<HTMLTableElement>(':scope > .xhdr table')?.rows ?? [])];
  const { words } = headerOf(rows);
  // Frozen columns may be nothing but boxes to tick, without a word over them.
  return rows.length === 0
    ? undefined
    : { header: words, width: words.length || Math.max(...rows.map(widthOf)) };
};

/** Two lists may stand one below the other in the same place: halves stand side by side and share no column. */
const areHalves = (around: Element, boxes: readonly Element[]): boolean => {
  const words = boxes.flatMap((box) => headOf(box)?.header.filter(Boolean) ?? []);
  if (new Set(words).size < words.length) return false;
  const places = boxes.map((box) => box.getBoundingClientRect());
  const isBeside = places.every(
    // Their borders may lie over each other.
    ({ top, left }, at) => at === 0 || (top === places[0]?.top && left >= (places[at - 1]?.right ?? 0) - 9),
  );
  return isBeside || around.classList.contains('gridbox');
};

/** dhtmlxGrid: a header table in `.xhdr`, a body table in `.objbox`; frozen columns are a second such box beside the first. */
const dhtmlxGrids = (document: Document): Grid[] => {
  const boxes = new Map<Element, Half[]>();
  const holderOf = (box: Element) => {
    const around = box.parentElement;
    const twins = [...(around?.children ?? [])].filter((child) => child.querySelector(':scope > .objbox'));
    return around && twins.length > 1 && areHalves(around, twins) ? around : box;
  };
  for (const objbox of document.querySelectorAll('.objbox')) {
    const box = objbox.parentElement;
    const body = objbox.querySelector('table');
    if (!box || !body) continue;
    const head = headOf(box);
    if (!head) continue;
    const holder = holderOf(box);
    const halves = boxes.get(holder) ?? [];
    halves.push({ ...head, body });
    boxes.set(holder, halves);
  }
  return [...boxes].map(([holder, halves]) => joined(holder, halves));
};

// These stand in the rows of a list too, as what it says of a claim or as something to press.
const {
  withdrawalFlag: _asked,
  refusalTitle: _refused,
  message: _message,
  messageButton: _writes,
  inbox: _inbox,
  ...panelFacts
} = panel;

/** The column without which a list of orders tells nothing. */
const states: readonly Column[] = ['status', 'orderStatus'];

/** Words of the panel name its facts; a list says nothing of them below its head. */
const isFact = lookup(panelFacts);
const speaks = ({ cells }: HTMLTableRowElement): boolean =>
  cells.length > 1 &&
  [...cells].some((cell) => {
    const words = tidy(cell.textContent);
    // To be selected is what a row may offer itself.
    return (columnOf(words) ?? 'select') !== 'select' || isFact(words) !== undefined;
  });

const fieldsInHeader = 'input:not([type=checkbox]), select, textarea';
/** A plain table: a row of column words, and below it rows of the same width. */
const plainGrid = (table: HTMLTableElement): Grid | undefined => {
  const top = [...table.rows].slice(0, 4);
  const { words, last } = headerOf(top);
  const known = words.filter(Boolean);
  if (!last || !words.includes('orderNumber')) return undefined;
  // In a panel, words and values take turns; a header is words from end to end.
  const spoken = [...last.cells].filter((cell) => tidy(cell.textContent) !== '').length;
  const different = new Set(known).size;
  const isShort = different === 2 && known.length === spoken && states.some((state) => words.includes(state));
  if (different < 3 && !isShort) return undefined;
  if (known.length * 2 <= spoken || last.querySelector(fieldsInHeader)) return undefined;
  const beneath = [...table.rows].slice(last.rowIndex + 1);
  if (beneath.slice(0, 2).some(speaks)) return undefined;
  if (beneath.length > 0) {
    const isSmall = beneath.length === 1 && !beneath[0]?.querySelector(ticks);
    return joined(table, [{ header: words, width: words.length, body: table, above: last }], isSmall);
  }

  // Header and body may be two tables, one above the other.
  let holder = table.parentElement?.parentElement;
  while (holder?.getElementsByTagName('table').length === 1) holder = holder.parentElement;
  for (const body of holder?.querySelectorAll('table') ?? []) {
    if (body.contains(table) || table.contains(body)) continue;
    if ([...body.rows].slice(0, 2).some(speaks)) continue;
    // Over the bar that scrolls the rows, the header may have a cell of its own.
    const width = [words.length, words.length - (last.lastElementChild?.textContent ? 0 : 1)].find((each) =>
      [...body.rows].some((row) => isDataRow(row, { width: each })),
    );
    if (width && !body.querySelector('select, textarea'))
      return joined(holder ?? body, [{ header: words, width, body }]);
  }
  return undefined;
};

export const findGrids = (document: Document): Grid[] => {
  const grids = dhtmlxGrids(document);
  for (const table of document.querySelectorAll('table')) {
    if (grids.some((grid) => grid.element.contains(table))) continue;
    const plain = plainGrid(table);
    if (plain) grids.push(plain);
  }
  return grids;
};
