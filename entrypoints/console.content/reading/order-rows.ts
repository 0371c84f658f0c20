import { type Column, type Grid, type Row, selectedRows, textOf } from './grids';
import type { Parse } from './panel';

/** The rows of an order in the lists that have the column wanted. */
export const rowsOf = (
  grids: readonly Grid[],
  number: string | null | undefined,
  column: Column,
): readonly Row[] =>
  number
    ? grids
        .filter(({ columns }) => columns.has(column) && columns.has('orderNumber'))
        .flatMap((grid) => grid.rowsOf(number))
    : [];

/** What the rows of an order say in a column; more rows than one must agree. */
export const cellsSay = <T>(rows: readonly Row[], column: Column, parse: Parse<T>): T | null | undefined => {
  const values = rows.flatMap((row) => (row.cell(column) ? [parse(textOf(row, column))] : []));
  return new Set(values).size > 1 ? undefined : values[0];
};

const listing = (grids: readonly Grid[], column: Column): readonly Grid[] =>
  grids.filter(({ columns }) => columns.has(column));

/** How the ticked orders stand: they may be acted on in place of the one that is open. */
export const tickedStates = (grids: readonly Grid[]) =>
  listing(grids, 'orderStatus').flatMap((grid) => grid.tickedRows().map((row) => textOf(row, 'orderStatus')));

/** The row that the seller has opened, where the grid marks exactly one. */
export const selectedRow = (grids: readonly Grid[], column: Column): Row | undefined => {
  const rows = listing(grids, column).flatMap(selectedRows);
  return rows.length === 1 ? rows[0] : undefined;
};

export const tickedOrders = (grids: readonly Grid[], column: Column): number =>
  Math.max(1, ...listing(grids, column).map((grid) => grid.ticked()));
