import type { Action } from '../../../rules/vocabulary';
import { documentsAround, framesOf } from '../reading/around';
import type { Grid } from '../reading/grids';
import { type Page, type Pages, pageOf } from '../reading/panel';
import type { Control, Reading, Screen } from '../reading/reading';
import { isBefore, type Scan, scan } from '../reading/scan';
import { structureOf } from '../reading/structure';
import { readClaims } from './claims';
import { readDelivery } from './delivery';
import { formsReading } from './form';
import { layersOf } from './layers';
import { readMessage } from './message';
import { recognise } from './recognise';
import { readRefund } from './refund';
import { unreadSituation } from './unread';

const nothing = (missing: readonly string[]): Omit<Reading, 'screen'> => ({
  situation: unreadSituation(undefined),
  ...formsReading({}),
  controls: [],
  orders: 1,
  missing,
});

const embedded: readonly string[] = ['embeddedPart'];

/** A screen that its address names and its words don't: another language, or pages that were built anew. */
const unreadable = ({ document, words, fields, isEmbedded }: Scan): readonly string[] =>
  isEmbedded
    ? embedded
    : document.readyState === 'complete' && (words > 5 || fields.length > 0)
      ? ['language']
      : [];

const readOpener = (document: Document): Reading | undefined => {
  for (const around of documentsAround(document)) {
    const reading = readDocument(around, { alone: true });
    if (reading?.situation.order.number) return reading;
  }
  return undefined;
};

/** The control that a press on this element would set off. */
export const controlAt = (reading: Pick<Reading, 'controls'>, target: Element): Control | undefined => {
  const pressed = target.closest('label') as HTMLLabelElement | null;
  const aims = [target, pressed?.control ?? null];
  return reading.controls.find(({ element }) => aims.some((aim) => element.contains(aim)));
};

type Read = Omit<Reading, 'screen'>;

/** A popup may be a layer of the page itself: its own action has its own fields, the order is the page's. */
const withLayers = (screen: Screen, read: Read, page: Page): Read => {
  if (screen !== 'claims' && screen !== 'delivery') return read;
  let whole = read;
  for (const { action, after, read: readLayer } of layersOf(page.scan)) {
    const inner = readLayer([page], undefined);
    const outer = whole;
    const from = (asked: Action) => (asked === action ? inner : outer);
    const isNew = ({ element }: Control) => isBefore(after, element) && !controlAt(outer, element);
    whole = {
      ...outer,
      controls: [...outer.controls, ...inner.controls.filter(isNew)],
      formOf: (asked) => from(asked).formOf(asked),
      fieldMarks: (asked, field) => from(asked).fieldMarks?.(asked, field) ?? [],
      fieldOf: (asked, field) => from(asked).fieldOf(asked, field),
      missing: [...outer.missing, ...inner.missing.filter((name) => name !== 'orderNumber')],
    };
  }
  return whole;
};

/**
 * One look at one document; `null` where no screen of the console is recognised. `isStill`: nothing that could show or
 * hide a part of it has happened but what changes its nodes.
 */
export const readDocument = (document: Document, { alone = false, isStill = false } = {}): Reading | null => {
  // What is written in a frame of its own is the seller's text: anything drawn there would be sent with it.
  if (!document.body || document.body.isContentEditable) return null;
  const scanned = scan(document, isStill);
  const recognised = recognise(scanned);
  if (!recognised) return null;
  const { screen, known } = recognised;

  const frames = framesOf(document).map((frame) => {
    const inner = scan(frame, isStill);
    return { inner, shows: recognise(inner) };
  });
  // What is around a page that is read has no other language.
  if (!known && !frames.some(({ shows }) => shows?.known)) return { screen, ...nothing(unreadable(scanned)) };

  const pages: Pages = [
    pageOf(scanned),
    // A frame that shows a part of this screen; a popup in a frame of its own is a screen of its own.
    ...frames.flatMap(({ inner, shows }) => (shows?.known && shows.screen !== screen ? [] : [pageOf(inner)])),
  ];
  const grids = (): Grid[] => [
    ...pages.flatMap((page) => page.scan.grids),
    ...(alone ? [] : documentsAround(document).flatMap((around) => structureOf(around).grids)),
  ];
  const opener = () => (alone ? undefined : readOpener(document));
  const read = {
    home: () => nothing([]),
    claims: () => readClaims(pages, grids()),
    delivery: () => readDelivery(pages, grids()),
    message: () => readMessage(pages, opener()),
    refund: () => readRefund(pages, opener()),
  }[screen]();
  const whole = { screen, ...withLayers(screen, read, pages[0]) };
  const isEmbedded = pages.some(({ scan: each }) => each.isEmbedded);
  return isEmbedded ? { ...whole, missing: [...whole.missing, ...embedded] } : whole;
};
