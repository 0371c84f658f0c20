import type { Situation } from '../../../rules/vocabulary';
import { framesOf } from '../reading/around';
import { type Column, type Grid, type Row, textOf } from '../reading/grids';
import { isShown } from '../reading/shown';
import { structureOf } from '../reading/structure';
import { parseCart, parseClaim, parseDay, parseNumber, parseOrderStatus } from '../reading/values';
import { unreadSituation } from './unread';

/** An order in a list: what its row says of it, and where the row stands. Frozen columns are a part of their own. */
export type ListedRow = {
  readonly situation: Situation;
  readonly parts: readonly HTMLTableRowElement[];
};

const situationOf = (grid: Grid, row: Row): Situation => {
  const say = <T>(column: Column, parse: (words: string | undefined) => T): T | undefined =>
    grid.columns.has(column) ? parse(textOf(row, column)) : undefined;
  const situation = unreadSituation(say('orderNumber', parseNumber) ?? undefined);
  const inStatus = parseOrderStatus(textOf(row, 'orderStatus'));
  // An order under a cancel request has the claim's words in place of its own.
  const claim = grid.columns.has('status')
    ? say('status', parseClaim)
    : inStatus
      ? null
      : (say('orderStatus', parseClaim) ?? undefined);
  return {
    ...situation,
    order: {
      ...situation.order,
      status: inStatus,
      cartNumber: say('cartNumber', parseCart),
      shipBy: say('shipBy', parseDay),
      paidOn: say('paidOn', parseDay),
      shippedOn: say('shippedOn', parseDay),
    },
    claim: claim && {
      ...claim,
      requestedOn: say('requestedOn', parseDay),
    },
  };
};

const known = new WeakMap<Row, ListedRow>();

const listed = (grid: Grid, row: Row): ListedRow => {
  const before = known.get(row);
  if (before) return before;
  let situation: Situation | undefined;
  const found: ListedRow = {
    parts: row.parts,
    // Lists are long and few of their rows are asked for.
    get situation() {
      situation ??= situationOf(grid, row);
      return situation;
    },
  };
  known.set(row, found);
  return found;
};

const lists = new WeakMap<Grid, { rows: readonly Row[]; found: ListedRow[] }>();

const listedIn = (grid: Grid): readonly ListedRow[] => {
  const rows = grid.rows();
  const before = lists.get(grid);
  if (before?.rows === rows) return before.found;
  const found = rows.map((row) => listed(grid, row));
  lists.set(grid, { rows, found });
  return found;
};

export type OrderList = { readonly grid: Grid; readonly rows: readonly ListedRow[] };

/**
 * The lists of orders that show in this document, as far as their rows are drawn. A row that has not changed since
 * the last call is the same object, and so is a list.
 */
export const readLists = (document: Document): readonly OrderList[] =>
  structureOf(document)
    .grids.filter(
      ({ columns, isSmall, element }) => !isSmall && columns.has('orderNumber') && isShown(element),
    )
    .map((grid) => ({ grid, rows: listedIn(grid) }));

/** The orders in all the lists of this document and its frames. */
export const readRows = (document: Document): readonly ListedRow[] => {
  const found = [document, ...framesOf(document)].flatMap(readLists).map(({ rows }) => rows);
  const [only] = found;
  return found.length === 1 && only ? only : found.flat();
};
