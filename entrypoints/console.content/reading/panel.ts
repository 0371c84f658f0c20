import type { Situation } from '../../../rules/vocabulary';
import { labelsOf, slotsOf, textBeside } from './beside';
import { fold, tidy } from './fold';
import { type Column, type Grid, isSelected, isTicked, type Row, textOf } from './grids';
import { parsePeople } from './people';
import type { LabelId, Scan } from './scan';
import { type Section, sectionOf } from './sections';
import {
  parseClaim,
  parseDay,
  parseNumber,
  parseOrderStatus,
  parsePayment,
  parseSite,
  parseTracking,
} from './values';

/** A document that was looked at, with its headings. */
export type Page = { scan: Scan; sections: readonly Section[] };

type Parse<T> = (words: string | undefined) => T | null | undefined;

const unanimous = <T>(values: readonly (T | null | undefined)[]): T | null | undefined => {
  const said = [...new Set(values.filter((value) => value !== undefined && value !== null))];
  if (said.length === 1) return said[0];
  return said.length === 0 && values.includes(null) ? null : undefined;
};

/** The value beside a label of the open order. Two labels that disagree say nothing. */
export const valueBeside = <T>(
  pages: readonly Page[],
  id: LabelId,
  parse: Parse<T>,
  section?: LabelId,
): T | null | undefined => {
  for (const { scan, sections } of pages) {
    const labels = labelsOf(scan, id).filter(
      ({ element }) => !scan.counters?.contains(element) && !inGrid(scan, element),
    );
    const preferred = labels.filter(({ element }) => section && sectionOf(sections, element) === section);
    const asked =
      preferred.length > 0
        ? preferred
        : section && sections.some((each) => each.id === section)
          ? []
          : labels;
    const value = unanimous(asked.map((label) => parse(textBeside(scan, label))));
    if (value !== undefined) return value;
  }
  return undefined;
};

const inGrid = (scan: Scan, element: Element) => scan.grids.some((grid) => grid.element.contains(element));

const words: Parse<string> = (text) => text;

/** The row of an order in any list that has the column wanted. */
export const rowOf = (
  grids: readonly Grid[],
  number: string | null | undefined,
  column: Column,
): Row | undefined => {
  if (!number) return undefined;
  for (const grid of grids) {
    if (!grid.columns.has(column) || !grid.columns.has('orderNumber')) continue;
    const row = grid.rows().find((each) => textOf(each, 'orderNumber') === number);
    if (row) return row;
  }
  return undefined;
};

/** The row that the seller has opened, where the grid marks exactly one. */
export const selectedRow = (grids: readonly Grid[], column: Column): Row | undefined => {
  const rows = grids
    .filter((grid) => grid.columns.has(column))
    .flatMap((grid) => grid.rows().filter(isSelected));
  return rows.length === 1 ? rows[0] : undefined;
};

export const tickedOrders = (grids: readonly Grid[], column: Column): number =>
  Math.max(
    1,
    ...grids.filter((grid) => grid.columns.has(column)).map((grid) => grid.rows().filter(isTicked).length),
  );

/** The N beside the inbox: somebody has written and nobody has answered. */
const readUnanswered = (pages: readonly Page[]): boolean | undefined => {
  for (const { scan } of pages) {
    const inbox = labelsOf(scan, 'panel.inbox').filter(({ element }) => !inGrid(scan, element))[0];
    if (!inbox) continue;
    const around = [inbox.element, inbox.element.parentElement, ...slotsOf(scan, inbox)];
    return around.some(
      (each) =>
        each !== null &&
        ([...each.querySelectorAll('*')].some(
          (inner) => fold(inner.textContent ?? '') === 'n' || fold(inner.getAttribute('alt') ?? '') === 'n',
        ) ||
          fold(each.textContent ?? '') === 'n' ||
          /(^|\s)N($|\s)/.test(tidy(each.textContent))),
    );
  }
  return undefined;
};

export type Facts = { order: Situation['order']; unanswered: boolean | undefined; row: Row | undefined };

/** What the panel and the row together say of the order. Where both say it and differ, it is unread. */
export const readOrder = (
  pages: readonly Page[],
  grids: readonly Grid[],
  column: Column,
  number: string | null | undefined,
): Facts => {
  const row = rowOf(grids, number, column);
  const cell = <T>(name: Column, parse: Parse<T>) => (row ? parse(textOf(row, name)) : undefined);
  const both = <T>(id: LabelId, name: Column, parse: Parse<T>) =>
    unanimous([valueBeside(pages, id, parse), cell(name, parse)]);
  const texts = (...ids: LabelId[]) => ids.flatMap((id) => valueBeside(pages, id, words) ?? []);
  const cells = (...names: Column[]) => names.flatMap((name) => (row && textOf(row, name)) || []);
  const hasPeople =
    texts('panel.recipient', 'panel.buyer', 'panel.address').length > 0 ||
    cells('recipient', 'buyer').length > 0;

  const listed = rowOf(grids, number, 'orderStatus');
  const shippedOn = valueBeside(pages, 'panel.shippedOn', parseDay);
  const deliveredOn = valueBeside(pages, 'panel.deliveredOn', parseDay);
  const stated = unanimous([
    valueBeside(pages, 'panel.orderStatus', parseOrderStatus),
    listed ? parseOrderStatus(textOf(listed, 'orderStatus')) : undefined,
  ]);

  return {
    row,
    unanswered: readUnanswered(pages),
    order: {
      number: number ?? undefined,
      cartNumber: both('panel.cartNumber', 'cartNumber', parseNumber),
      // The claim screen names no state of the order: its days of dispatch and arrival tell it instead.
      status: stated ?? (deliveredOn ? 'delivered' : shippedOn ? 'in-transit' : undefined),
      site: both('panel.site', 'site', parseSite),
      payment: valueBeside(pages, 'panel.payment', parsePayment),
      trackingNumber: both('panel.trackingNumber', 'trackingNumber', parseTracking),
      shipBy: cell('shipBy', parseDay),
      paidOn: cell('paidOn', parseDay),
      shippedOn: shippedOn ?? undefined,
      people: hasPeople
        ? parsePeople({
            names: [
              ...texts('panel.buyer', 'panel.recipient'),
              ...cells('buyer', 'buyerKana', 'recipient', 'recipientKana'),
            ],
            phones: [...texts('panel.phone'), ...cells('phone', 'buyerPhone')],
            addresses: [...texts('panel.address'), ...cells('address')],
            postalCodes: [...texts('panel.postalCode'), ...cells('postalCode')],
          })
        : undefined,
    },
  };
};

/** Type and status of the claim: from the row of the order, and from the panel where it says so itself. */
export const readClaim = (pages: readonly Page[], row: Row | undefined): ReturnType<typeof parseClaim> => {
  const inRow = row && parseClaim(textOf(row, 'status'));
  const inPanel = parseClaim(valueBeside(pages, 'panel.claimStatus', words) ?? undefined);
  if (!inPanel?.status) return inRow;
  if (!inRow?.status) return inPanel;
  return inRow.status === inPanel.status ? inRow : { type: undefined, status: undefined };
};
