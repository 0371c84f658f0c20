import { documentsAround, framesOf } from '../reading/around';
import { textBeside } from '../reading/beside';
import { labelOf } from '../reading/elements';
import { textOf } from '../reading/grids';
import { rowsOf } from '../reading/order-rows';
import { labelsInPanel, type Page, pageOf, valueBeside } from '../reading/panel';
import { scan } from '../reading/scan';
import { structureOf } from '../reading/structure';
import { parseNumber, parseTracking, sameWord } from '../reading/values';
import { panel } from '../reading/words';

/** What notices say of an order and no rule needs, with the console's own way to write to the buyer. */
export type Detail = {
  itemName: string | null | undefined;
  carrier: string | null | undefined;
  messageButton: HTMLElement | undefined;
};

const words = (text: string | undefined) => text?.trim() || undefined;

/** An order whose row is ticked, with what its row says. */
export type Ticked = {
  number: string;
  itemName: string | undefined;
  carrier: string | undefined;
  trackingNumber: string | null | undefined;
};

export const readTicked = (document: Document): { element: Element; orders: readonly Ticked[] } | null => {
  for (const grid of structureOf(document).grids) {
    const orders = grid.tickedRows().flatMap((row) => {
      const number = parseNumber(textOf(row, 'orderNumber'));
      const ticked = number && {
        number,
        itemName: words(textOf(row, 'itemName')),
        carrier: words(textOf(row, 'carrier')),
        trackingNumber: parseTracking(textOf(row, 'trackingNumber')),
      };
      return ticked || [];
    });
    if (orders.length > 1) return { element: grid.element, orders };
  }
  return null;
};

const pagesOf = (document: Document): Page[] =>
  [document, ...framesOf(document)].map((each) => pageOf(scan(each)));

/** The message popup says nothing of the order itself: the window that opened it does. */
export const readDetail = (document: Document, number: string | null | undefined): Detail => {
  const own = pagesOf(document);
  const documents = [document, ...documentsAround(document)];
  const isOf = (pages: readonly Page[]) =>
    number !== null &&
    number !== undefined &&
    valueBeside(pages, 'panel.orderNumber', parseNumber) === number;
  const pages = isOf(own) ? own : documents.slice(1).map(pagesOf).find(isOf);
  const grids = documents.flatMap((each) => structureOf(each).grids);
  const [row] = pages ? [] : rowsOf(grids, number, 'itemName');
  const told = (name: 'itemName' | 'carrier') =>
    pages ? valueBeside(pages, `panel.${name}`, words) : row && words(textOf(row, name));
  return {
    itemName: told('itemName'),
    carrier: told('carrier'),
    messageButton: own
      .flatMap(({ scan: { pressables } }) => pressables)
      .find((element) => sameWord(labelOf(element), panel.messageButton)),
  };
};

/** Where this document itself tells of the open order: the box of facts that its number stands in. */
export const placeOfOrder = (document: Document, number: string | null | undefined): Element | undefined => {
  if (!number) return undefined;
  const page = pageOf(scan(document));
  const label = labelsInPanel(page, 'panel.orderNumber').find(
    (each) => parseNumber(textBeside(page.scan, each)) === number,
  );
  return label?.element.closest('table, dl, ul, fieldset, section') ?? label?.element;
};
