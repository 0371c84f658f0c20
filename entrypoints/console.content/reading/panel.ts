import type { OrderStatus, Situation } from '../../../rules/vocabulary';
import { labelsOf, slotsOf, textBeside, textsAround } from './beside';
import { fold } from './fold';
import { type Column, type Grid, type Row, selectedRows, textOf } from './grids';
import type { LabelId } from './labels';
import { isListed } from './opened';
import { parsePeople } from './people';
import { isBefore, type Scan } from './scan';
import { type Section, sectionOf, sectionsOf } from './sections';
import { perLook, perStand } from './stand';
import type { Label } from './structure';
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

/** A document that was looked at, with its headings. */
export type Page = { scan: Scan; sections: readonly Section[] };
/** The document itself, and what stands in its frames. */
export type Pages = readonly [Page, ...Page[]];
/** Another object at each look. */
export const pageOf = (scan: Scan): Page => ({ scan, sections: sectionsOf(scan) });

type Parse<T> = (words: string | undefined) => T | null | undefined;

/** What all that say something agree on. Two that disagree say nothing. */
export const unanimous = <T>(values: readonly (T | null | undefined)[]): T | null | undefined => {
  const said = [...new Set(values.filter((value) => value !== undefined && value !== null))];
  if (said.length === 1) return said[0];
  return said.length === 0 && values.includes(null) ? null : undefined;
};

const inGrid = (scan: Scan, element: Element) =>
  scan.grids.some((grid) => !grid.isSmall && isListed(grid, element));

const starts: readonly LabelId[] = ['panel.title', 'panel.orderTitle'];

/** The box of the open order among boxes of its kind, each of the others with the number of another order. */
const findCard = (scan: Scan, start: Element): { own?: Element; others: Element[] } => {
  const numbers = labelsOf(scan, 'panel.orderNumber').filter(({ element }) => !inGrid(scan, element));
  const said = new Map<Label, string | undefined>();
  const numberIn = (box: Element) => {
    const label = numbers.find(({ element }) => box.contains(element));
    if (label && !said.has(label)) said.set(label, textBeside(scan, label));
    return label && said.get(label);
  };
  for (let own = start; numbers.length > 1 && own.parentElement; own = own.parentElement) {
    const { tagName, className, parentElement } = own;
    const number = numberIn(own);
    const others = [...parentElement.children].filter(
      (other) =>
        number &&
        other.tagName === tagName &&
        other.className === className &&
        (numberIn(other) || number) !== number,
    );
    if (others.length > 0) return { own, others };
  }
  return { others: [] };
};

type Card = ReturnType<typeof findCard>;
/** Each fact of the order asks for it, at one look. */
const cards = new WeakMap<Page, Card>();
const cardOf = (page: Page, start: Element): Card => {
  const card = cards.get(page) ?? findCard(page.scan, start);
  cards.set(page, card);
  return card;
};

const outside = perStand((scan, id: LabelId) =>
  labelsOf(scan, id).filter(({ element }) => !scan.counters?.contains(element) && !inGrid(scan, element)),
);
export const startsOf = perStand((scan) =>
  sectionsOf(scan).flatMap(({ id, label }) => (starts.includes(id) ? label.element : [])),
);

/** Labels of the open order: not those of lists, counters, and of what stands before the order's own heading. */
export const labelsInPanel = (page: Page, id: LabelId): Label[] => {
  const { scan } = page;
  const [start, ...others] = startsOf(scan);
  const only = others.length === 0 ? start : undefined;
  // What unfolds holds all of its order, the line that unfolds it too.
  const around = only?.closest('details');
  const card = only && cardOf(page, only);
  return outside(scan, id).filter(
    ({ element, text }) =>
      !card?.others.some((other) => other.contains(element)) &&
      (around
        ? around.contains(element)
        : !start ||
          card?.own?.contains(element) ||
          (isBefore(start, text ?? element) &&
            // There stands what the buyer wrote.
            sectionOf(page.sections, element) !== 'panel.customerTitle')),
  );
};

type Where = { section?: LabelId; only?: boolean; typed?: boolean };

/**
 * The value beside a label of the open order. `section` is where it stands by preference; with `only` it is not
 * looked for anywhere else.
 */
export const valueBeside = <T>(
  pages: readonly Page[],
  id: LabelId,
  parse: Parse<T>,
  { section, only = false, typed = false }: Where = {},
): T | null | undefined => {
  for (const page of pages) {
    const labels = labelsInPanel(page, id);
    const wanted = section ? [section] : starts;
    const isPreferred = ({ element, text }: Label) => {
      const id = sectionOf(page.sections, text ?? element);
      return id && wanted.includes(id);
    };
    const preferred = labels.length > 1 || only ? labels.filter(isPreferred) : [];
    const asked = preferred.length > 0 ? preferred : only ? [] : labels;
    const value = unanimous(asked.map((label) => parse(textBeside(page.scan, label, typed))));
    if (value !== undefined) return value;
  }
  return undefined;
};

/** A popup knows its order by its address, and may show it in a field, to look up another one by. */
export const popupNumber = (pages: readonly Page[]): string | null | undefined => {
  const address = pages[0]?.scan.document.defaultView?.location.search ?? '';
  return unanimous([
    parseNumber(new URLSearchParams(address.toLowerCase()).get('contr_no') ?? undefined),
    valueBeside(pages, 'panel.orderNumber', parseNumber, { typed: true }),
  ]);
};

export const words: Parse<string> = (text) => text;

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
  return values.length > 1 && new Set(values).size > 1 ? undefined : values[0];
};

/** The row that the seller has opened, where the grid marks exactly one. */
export const selectedRow = (grids: readonly Grid[], column: Column): Row | undefined => {
  const rows = grids.filter((grid) => grid.columns.has(column)).flatMap(selectedRows);
  return rows.length === 1 ? rows[0] : undefined;
};

export const tickedOrders = (grids: readonly Grid[], column: Column): number =>
  Math.max(1, ...grids.filter((grid) => grid.columns.has(column)).map((grid) => grid.ticked()));

const isN = (text: string | null | false) => fold(text || '') === 'n';

/** Words and pictures that only the style puts there; arrows and lines say nothing. */
const generated = (element: Element): string[] =>
  ['', '::before', '::after']
    .flatMap((place) => {
      const style = element.ownerDocument.defaultView?.getComputedStyle(element, place);
      return style ? [style.content, style.backgroundImage] : [];
    })
    .filter((drawn) => /^["u]/.test(drawn) && fold(drawn) !== '');

/** The N beside the inbox: somebody has written and nobody has answered. */
const isMarked = perLook((scan, inbox: Label): boolean | undefined => {
  const holder = inbox.element.closest('td, dd, li, p') ?? inbox.element.parentElement;
  const around = [inbox.element, ...slotsOf(scan, inbox), ...(holder?.children ?? [])];
  const parts = around.flatMap((each) => [each, ...each.querySelectorAll('*')]);
  const byStyle = parts.flatMap(generated);
  const said = [
    ...parts.flatMap((each) =>
      each.matches('option, select') ? [] : [each.textContent, each.getAttribute('alt')],
    ),
    ...[...(holder?.childNodes ?? [])].map((node) => node.nodeType === 3 && node.textContent),
  ];
  if ([...byStyle, ...said].some(isN)) return true;
  // A picture without words may be that mark, drawn by the page or by its style; what takes no room is none.
  const isSilent = (each: Element) =>
    each.matches('img:not([alt]), img[alt=""]') ||
    (each.matches('span:empty, i:empty, em:empty, b:empty, sup:empty') &&
      each.getBoundingClientRect().width > 0);
  return byStyle.length > 0 || parts.some(isSilent) ? undefined : false;
});

const readUnanswered = (pages: readonly Page[]): boolean | undefined => {
  for (const page of pages) {
    const [inbox, ...others] = labelsInPanel(page, 'panel.inbox');
    if (!inbox) continue;
    const slots = slotsOf(page.scan, inbox);
    const isPart = ({ element }: Label) =>
      element.contains(inbox.element) || slots.some((slot) => slot.contains(element));
    if (others.every(isPart)) return isMarked(page.scan, inbox);
  }
  return undefined;
};

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
  const both = <T>(id: LabelId, name: Column, parse: Parse<T>, typed = false) =>
    unanimous([valueBeside(pages, id, parse, { typed }), cell(name, parse)]);
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
