import type { Grid } from './grids';

const parts =
  'table, dl, fieldset, iframe, input:not([type=checkbox]), select, textarea, button, [role=button]';

/** A row that folds out below another one and holds what belongs to it: one cell across the whole list. */
export const isOpened = ({ cells }: HTMLTableRowElement): boolean => {
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.colSpan < 2 || cell.childElementCount === 0) return false;
  return cell.getElementsByTagName('*').length > 8 || cell.querySelector(parts) !== null;
};

/** All that are there, seen or not. By their span: a list has thousands of cells, and few that span others. */
export const openedIn = (bodies: readonly Element[]): HTMLTableRowElement[] =>
  bodies.flatMap((body) =>
    [...body.querySelectorAll<HTMLTableCellElement>('td[colspan], th[colspan]')].flatMap((cell) => {
      const row = cell.closest('tr');
      return row && row.closest('table') === body && isOpened(row) ? [row] : [];
    }),
  );

/** Which row of the list an element stands in. */
export const rowAround = (
  { bodies }: Pick<Grid, 'bodies'>,
  element: Element | null,
): HTMLTableRowElement | undefined => {
  let row = element?.closest('tr');
  while (row) {
    const table = row.closest('table');
    if (table && bodies.includes(table)) return row;
    row = table?.closest('tr');
  }
  return undefined;
};

/** A part of the list itself, and not of what folds out between its rows. */
export const isListed = (
  { element, bodies, opened }: Pick<Grid, 'element' | 'bodies' | 'opened'>,
  part: Element,
): boolean =>
  element.contains(part) &&
  !opened.some((row) => row.contains(part)) &&
  // A grid lays what folds out over its rows, and pushes them apart.
  (!part.closest('.objbox') || bodies.some((body) => body.contains(part)));
