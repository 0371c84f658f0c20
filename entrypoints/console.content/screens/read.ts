import { documentsAround, framesOf } from '../reading/around';
import { findGrids, type Grid } from '../reading/grids';
import type { Page } from '../reading/panel';
import type { Control, Reading } from '../reading/reading';
import { type Scan, scan } from '../reading/scan';
import { sectionsOf } from '../reading/sections';
import { readClaims } from './claims';
import { readDelivery } from './delivery';
import { formsReading } from './form';
import { readMessage } from './message';
import { recognise } from './recognise';
import { readRefund } from './refund';
import { unreadSituation } from './unread';

const pageOf = (scanned: Scan): Page => ({ scan: scanned, sections: sectionsOf(scanned) });

const nothing = (missing: readonly string[]): Omit<Reading, 'screen'> => ({
  situation: unreadSituation(undefined),
  ...formsReading({}),
  controls: [],
  orders: 1,
  missing,
});

/** A screen that its address names and its words don't: another language, or pages that were built anew. */
const unreadable = ({ document, words }: Scan): readonly string[] =>
  document.readyState === 'complete' && words > 5 ? ['language'] : [];

const readOpener = (document: Document): Reading | undefined => {
  for (const around of documentsAround(document)) {
    const reading = readDocument(around, { alone: true });
    if (reading?.situation.order.number) return reading;
  }
  return undefined;
};

/** One look at one document; `null` where no screen of the console is recognised. */
export const readDocument = (document: Document, { alone = false } = {}): Reading | null => {
  if (!document.body) return null;
  const scanned = scan(document);
  const recognised = recognise(scanned);
  if (!recognised) return null;
  const { screen, known } = recognised;
  if (!known) return { screen, ...nothing(unreadable(scanned)) };

  const pages = [pageOf(scanned), ...framesOf(document).map((inner) => pageOf(scan(inner)))];
  const grids = (): Grid[] => [
    ...pages.flatMap((page) => page.scan.grids),
    ...(alone ? [] : documentsAround(document).flatMap(findGrids)),
  ];
  const opener = () => (alone ? undefined : readOpener(document));
  const read = {
    home: () => nothing([]),
    claims: () => readClaims(pages, grids()),
    delivery: () => readDelivery(pages, grids()),
    message: () => readMessage(pages, opener()),
    refund: () => readRefund(pages, opener()),
  }[screen]();
  return read ? { screen, ...read } : null;
};

/** The control that a press on this element would set off. */
export const controlAt = (reading: Reading, target: Element): Control | undefined => {
  const pressed = target.closest('label') as HTMLLabelElement | null;
  const aims = [target, pressed?.control].filter((each) => each instanceof Element);
  return reading.controls.find(({ element }) => aims.some((aim) => element === aim || element.contains(aim)));
};
