/** A list of orders or claims: the words of its columns and the html of its cells. */
export type List = { id: string; columns: readonly string[]; rows: readonly ListRow[] };
export type ListRow = { cells: readonly string[]; selected?: boolean; ticked?: boolean };

const tick = ({ ticked }: ListRow) =>
  `<td><img src="/imgs/item_chk${ticked ? 1 : 0}.gif" onclick="x(event)"></td>`;
const cellsOf = (row: ListRow, from = 0, to = row.cells.length) =>
  row.cells
    .slice(from, to)
    .map((cell) => `<td align="left">${cell}</td>`)
    .join('');
const sizing = (count: number) =>
  `<tr style="height:auto">${'<th style="height:0px;width:80px"></th>'.repeat(count)}</tr>`;
const head = (columns: readonly string[]) =>
  `<tr>${columns.map((column) => `<td><div class="hdrcell">${column}</div></td>`).join('')}</tr>`;
const box = (columns: readonly string[], headRows: string, bodyRows: string) =>
  `<div class="xhdr"><table class="hdr"><tbody>${sizing(columns.length)}${headRows}</tbody></table></div><div class="objbox"><table class="obj"><tbody>${sizing(columns.length)}${bodyRows}</tbody></table></div>`;
const classes = (row: ListRow, at: number) =>
  `class="${at % 2 ? 'odd' : 'ev'}_light${row.selected ? ' rowselected' : ''}"`;

const gridRows = (list: List, from = 0, to?: number) =>
  list.rows
    .map((row, at) => `<tr ${classes(row, at)}>${from === 0 ? tick(row) : ''}${cellsOf(row, from, to)}</tr>`)
    .join('');

const grid = (list: List) => {
  const columns = ['選択', ...list.columns];
  return `<div id="${list.id}" class="gridbox gridbox_light">${box(columns, head(columns), gridRows(list))}</div>`;
};

/** Frozen columns in front: two boxes side by side. */
const split = (list: List) => {
  const [first = [], second = []] = [['選択', ...list.columns.slice(0, 1)], list.columns.slice(1)];
  return `<div id="${list.id}" class="gridbox"><div class="gridbox gridbox_light" style="width:160px">${box(first, head(first), gridRows(list, 0, 1))}</div><div class="gridbox gridbox_light">${box(second, head(second), gridRows(list, 1))}</div></div>`;
};

/** Only what is in sight exists; filler rows keep the height. A row of filters stands under the column words. */
const smart = (list: List) => {
  const columns = ['選択', ...list.columns];
  const filter = `<tr>${columns.map(() => '<td><div class="hdrcell filter"><input type="text"></div></td>').join('')}</tr>`;
  const filler = `<tr class="filler" style="height:4400px"><td colspan="${columns.length}"></td></tr>`;
  return `<div id="${list.id}" class="gridbox">${box(columns, head(columns) + filter, filler + gridRows(list) + filler)}</div>`;
};

/** Column words over two rows, some of them spanning both, some under a common word; the columns turned round. */
const stacked = (list: List) => {
  const turned: List = {
    ...list,
    columns: [...list.columns].reverse(),
    rows: list.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
  };
  const [first, second, third, ...others] = ['選択', ...turned.columns];
  const cell = (word: string | undefined, attributes = '') =>
    `<td ${attributes}><div class="hdrcell">${word}</div></td>`;
  const over = `<tr>${cell(first, 'rowspan="2"')}${cell('・・・', 'colspan="2"')}${others.map((each) => cell(each, 'rowspan="2"')).join('')}</tr><tr>${cell(second)}${cell(third)}</tr>`;
  return `<div id="${list.id}" class="gridbox">${box(['選択', ...turned.columns], over, gridRows(turned))}</div>`;
};

const plainRows = (list: List) =>
  list.rows
    .map((row) => `<tr><td><input type="checkbox"${row.ticked ? ' checked' : ''}></td>${cellsOf(row)}</tr>`)
    .join('');
const plain = (list: List) =>
  `<table class="list"><thead><tr><th><input type="checkbox"></th>${list.columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody>${plainRows(list)}</tbody></table>`;

/** The column words in a table of their own, so that they stay when the rows scroll. */
const twoTables = (list: List) =>
  `<div class="l"><div><table><tbody><tr><td></td>${list.columns.map((column) => `<td>${column}</td>`).join('')}</tr></tbody></table></div><div><table><tbody>${plainRows(list)}</tbody></table></div></div>`;

export const lists = { grid, split, smart, stacked, plain, twoTables } satisfies Record<
  string,
  (list: List) => string
>;
export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];
