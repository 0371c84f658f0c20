import { labelOf } from './elements';
import { tidy } from './fold';
import { lookup } from './lookup';
import { grid as headers } from './words';

export type Column = keyof typeof headers;
export const columnOf = lookup<Column>(headers);

/** Under the words of a group, a cell may say the rest of them. */
const wordIn = (cell: HTMLTableCellElement, group = ''): Column | undefined => {
  const text = tidy(labelOf(cell));
  return text.length <= 40 ? (columnOf(text) ?? (group ? columnOf(group + text) : undefined)) : undefined;
};

export const widthOf = (row: HTMLTableRowElement): number => {
  let width = 0;
  for (const cell of row.cells) width += cell.colSpan;
  return width;
};

export type Header = { words: readonly (Column | undefined)[]; last: HTMLTableRowElement | undefined };

/**
 * The column words of a header. They may take several rows, with cells that span rows and columns: each column has
 * the lowest known word above it.
 */
export const headerOf = (rows: readonly HTMLTableRowElement[]): Header => {
  const known = rows.map((row) => [...row.cells].filter((cell) => wordIn(cell)).length);
  const most = Math.max(0, ...known);
  if (most === 0) return { words: [], last: undefined };

  const words: (Column | undefined)[] = [];
  const groups: string[] = [];
  /** Down to which row each column is taken by a cell from above. */
  const takenUntil: number[] = [];
  let end = known.indexOf(most);
  const width = Math.max(...rows.slice(0, end + 1).map(widthOf));
  for (const [line, row] of rows.entries()) {
    if (line > end) break;
    let at = 0;
    for (const cell of row.cells) {
      while ((takenUntil[at] ?? -1) >= line) at++;
      const word = cell.colSpan === 1 ? wordIn(cell, groups[at]) : undefined;
      for (let column = at; column < at + cell.colSpan; column++) {
        if (cell.colSpan > 1) groups[column] = tidy(cell.textContent);
        words[column] = word ?? words[column];
        takenUntil[column] = line + cell.rowSpan - 1;
      }
      at += cell.colSpan;
      end = Math.max(end, Math.min(line + cell.rowSpan, rows.length) - 1);
    }
    // A word too few or too many, and every column after it would go by its neighbour's name.
    const filled = Array.from({ length: width }, (_, column) => (takenUntil[column] ?? -1) >= line);
    if (known[line] && (filled.includes(false) || takenUntil.length > width))
      return { words: Array.from({ length: width }), last: undefined };
  }
  return { words: Array.from(words), last: rows[end] };
};
