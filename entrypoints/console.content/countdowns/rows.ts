import { japanDay } from '../../../rules/days';
import { deadlinesOf } from '../../../rules/deadlines';
import type { Deadline } from '../../../rules/verdict';
import type { Context, Situation } from '../../../rules/vocabulary';
import { type RecordOf, remembered } from '../guard/judging';
import { type Grid, type Row, textOf } from '../reading/grids';
import { structureOf } from '../reading/structure';
import { parseClaim, parseDay, parseNumber, parseOrderStatus } from '../reading/values';
import { unreadSituation } from '../screens/unread';

/** A row of a list that something runs out for. */
export type Listed = { number: string; row: Row; situation: Situation; deadlines: readonly Deadline[] };

export type ListedGrid = { grid: Grid; rows: readonly Listed[] };

const situationOf = (row: Row, number: string, recordOf: RecordOf): Situation => {
  const claim = parseClaim(textOf(row, 'status'));
  const unread = unreadSituation(number);
  const none = {
    withdrawalRequestedOn: undefined,
    withdrawalDeadline: undefined,
    withdrawalHeldOn: undefined,
    withdrawalCancelledOn: undefined,
  };
  const shown = {
    ...unread,
    order: {
      ...unread.order,
      status: parseOrderStatus(textOf(row, 'orderStatus')),
      shipBy: parseDay(textOf(row, 'shipBy')),
      paidOn: parseDay(textOf(row, 'paidOn')),
    },
    claim: claim && {
      ...none,
      type: claim.type,
      status: claim.status,
      requestedOn: parseDay(textOf(row, 'requestedOn')),
    },
  };
  return remembered(shown, recordOf);
};

/** Rows that say the same as before have the same deadlines: what is drawn again at each change costs only what changed. */
export const makeRowReader = (recordOf: RecordOf) => {
  const known = new WeakMap<HTMLTableRowElement, { said: string; listed: Listed | undefined }>();
  let day = '';

  const read = (row: Row, context: Context): Listed | undefined => {
    const [first] = row.parts;
    if (!first) return undefined;
    const number = parseNumber(textOf(row, 'orderNumber'));
    if (!number) return undefined;
    const record = recordOf(number);
    const said = [
      day,
      number,
      textOf(row, 'status'),
      textOf(row, 'requestedOn'),
      textOf(row, 'orderStatus'),
      textOf(row, 'shipBy'),
      textOf(row, 'paidOn'),
      record.refusedOn,
      record.withdrawalCancelledOn,
    ].join('\n');
    const before = known.get(first);
    if (before?.said === said) return before.listed && { ...before.listed, row };
    const situation = situationOf(row, number, recordOf);
    const deadlines = deadlinesOf(situation, context);
    const listed = { number, row, situation, deadlines };
    known.set(first, { said, listed });
    return listed;
  };

  return (document: Document, context: Context): ListedGrid[] => {
    day = String(japanDay(context.now));
    return structureOf(document).grids.flatMap((grid) => {
      if (!grid.columns.has('orderNumber') || !(grid.columns.has('status') || grid.columns.has('shipBy')))
        return [];
      return [{ grid, rows: grid.rows().flatMap((row) => read(row, context) ?? []) }];
    });
  };
};
