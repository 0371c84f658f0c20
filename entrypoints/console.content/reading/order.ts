import type { OrderStatus, Situation } from '../../../rules/vocabulary';
import { textBeside, textsAround } from './beside';
import { type Column, type Grid, type Row, textOf } from './grids';
import type { LabelId } from './labels';
import { cellsSay, rowsOf } from './order-rows';
import { labelsInPanel, type Page, type Parse, unanimous, valueBeside } from './panel';
import { parsePeople } from './people';
import type { Scan } from './scan';
import type { Label } from './structure';
import { readUnanswered } from './unanswered';
import {
  parseCart,
  parseClaim,
  parseDay,
  parseNumber,
  parseOrderStatus,
  parsePayment,
  parseSite,
  parseTracking,
} from './values';
import type { Fact } from './words';

export const words: Parse<string> = (text) => text;

/** A popup knows its order by its address, and may show it in a field, to look up another one by. */
export const popupNumber = (pages: readonly Page[]): string | null | undefined => {
  const address = pages[0]?.scan.document.defaultView?.location.search ?? '';
  return unanimous([
    parseNumber(new URLSearchParams(address.toLowerCase()).get('contr_no') ?? undefined),
    valueBeside(pages, 'panel.orderNumber', parseNumber, { typed: true }),
  ]);
};

/** What an open order always says of itself. */
const facts: readonly LabelId[] = [
  'panel.itemName',
  'panel.site',
  'panel.payment',
  'panel.buyer',
  'panel.requestedOn',
];

/** The panel stands there with its words and nothing beside them: no order is open. */
export const isBlank = (pages: readonly Page[], number: string | null | undefined): boolean =>
  number === null && facts.every((id) => !valueBeside(pages, id, words, { typed: true }));

/** What `requested` says without saying which. */
const undispatched: readonly OrderStatus[] = ['new-order', 'preparing', 'delayed'];

export type Facts = { order: Situation['order']; unanswered: boolean | undefined; rows: readonly Row[] };

/** What the panel and the rows together say of the order. Where both say it and differ, it is unread. */
export const readOrder = (
  pages: readonly Page[],
  grids: readonly Grid[],
  column: Column,
  number: string | null | undefined,
): Facts => {
  const rows = rowsOf(grids, number, column);
  const cell = <T>(name: Column, parse: Parse<T>) => cellsSay(rows, name, parse);
  const both = <T>(id: LabelId, name: Column, parse: Parse<T>, typed = false) => {
    const ask = <V>(as: Parse<V>) => unanimous([valueBeside(pages, id, as, { typed }), cell(name, as)]);
    const value = ask(parse);
    // Empty in one place, and in the other something that could not be read.
    return value === null && ask((text) => (parse(text) === undefined ? text : null)) ? undefined : value;
  };
  const texts = (
    ids: readonly LabelId[],
    read: (scan: Scan, label: Label) => string | readonly string[] | undefined = (scan, label) =>
      textBeside(scan, label, true),
  ) =>
    ids.flatMap((id) =>
      pages.flatMap((page) => labelsInPanel(page, id).flatMap((label) => read(page.scan, label) ?? [])),
    );
  const cells = (...names: Column[]) => names.flatMap((name) => cell(name, words) || []);

  const listed = rowsOf(grids, number, 'orderStatus');
  const shippedOn = both('panel.shippedOn', 'shippedOn', parseDay);
  const deliveredOn = both('panel.deliveredOn', 'deliveredOn', parseDay);
  const said = [valueBeside(pages, 'panel.orderStatus', words), cellsSay(listed, 'orderStatus', words)];
  const states = said.map((each) => parseOrderStatus(each ?? undefined));
  // One of the two may say it less exactly.
  const exact = states.find((state) => state && undispatched.includes(state));
  const stated = exact && states.includes('requested') ? exact : unanimous(states);
  const told = (...names: Fact[]) => [
    ...texts(names.map((name) => `panel.${name}` as const)),
    ...cells(...names),
  ];
  const people = parsePeople({
    names: told('buyer', 'buyerKana', 'recipient', 'recipientKana', 'giver'),
    phones: [
      ...told('phone', 'mobile', 'buyerPhone', 'buyerMobile'),
      ...texts(['panel.recipient', 'panel.phone'], textsAround),
    ],
    addresses: [...told('address'), ...texts(['panel.address'], textsAround)],
    postalCodes: told('postalCode'),
  });

  return {
    rows,
    unanswered: readUnanswered(pages),
    order: {
      number: number ?? undefined,
      cartNumber: both('panel.cartNumber', 'cartNumber', parseCart),
      // The claim screen may name no state of the order: its days of dispatch and arrival tell it then.
      status:
        stated ??
        (said.some(Boolean) ? undefined : deliveredOn ? 'delivered' : shippedOn ? 'in-transit' : undefined),
      site: both('panel.site', 'site', parseSite),
      payment: valueBeside(pages, 'panel.payment', parsePayment),
      trackingNumber: both('panel.trackingNumber', 'trackingNumber', parseTracking, true),
      shipBy: both('panel.shipBy', 'shipBy', parseDay),
      paidOn: both('panel.paidOn', 'paidOn', parseDay),
      shippedOn,
      people,
    },
  };
};

/** Type and status of the claim: from the rows of the order, and from the panel where it says so itself. */
export const readClaim = (pages: readonly Page[], rows: readonly Row[]): ReturnType<typeof parseClaim> => {
  const claims = rows.map((row) => parseClaim(textOf(row, 'status')));
  const inRow = new Set(claims.map((claim) => claim?.status)).size > 1 ? undefined : claims[0];
  const inPanel = parseClaim(valueBeside(pages, 'panel.claimStatus', words) ?? undefined);
  if (!inPanel?.status) return inRow;
  if (!inRow?.status) return inRow === null ? undefined : inPanel;
  return inRow.status === inPanel.status ? inRow : { type: undefined, status: undefined };
};
