import { claimControls } from '../reading/controls';
import { isPressable, isWritten, labelOf } from '../reading/elements';
import { fold } from '../reading/fold';
import type { LabelId } from '../reading/labels';
import type { Screen } from '../reading/reading';
import { labelsOf, type Scan } from '../reading/scan';
import { perStand } from '../reading/stand';
import { findFields } from './claims';
import { waysOf } from './delivery';

const addresses: [Screen, RegExp][] = [
  ['claims', /\/claim\/claimmanagement/i],
  ['delivery', /\/delivery\/deliverymanagement/i],
  ['message', /\/pop_messagesend/i],
  ['refund', /\/pop_[a-z]*(refund|return)[a-z]*\.aspx/i],
  ['home', /^\/(gmkt[^/]*\/)?(default\.aspx)?$/i],
];

/** Other lists have numbers of orders too, and a state of their own. */
const ofClaims = ['requestedOn', 'completedOn', 'reason', 'nonReceiptReason', 'collection'] as const;

/** Something is to be chosen or ticked. */
const asks = (scan: Scan) => scan.fields.some((field) => !isWritten(field));

/** How much on the page speaks for each screen, its lists left out: what these say comes and goes with their rows. */
const saidOf = perStand((scan): Record<Screen, number> => {
  const has = (...ids: LabelId[]) => ids.filter((id) => labelsOf(scan, id).length > 0).length;
  const counters = new Set(
    labelsOf(scan, 'counter.home').map(({ element }) =>
      fold(element.textContent ?? '').replace(/\d+\D?$/, ''),
    ),
  ).size;
  const popup = has('message.title', 'message.category', 'message.subject', 'message.submit');
  /** Over what it names, and not on what opens that or tells of it. */
  const heads = (...ids: LabelId[]) =>
    ids.some((id) => labelsOf(scan, id).some(({ element }) => !isPressable(element)));
  const isClaim = heads(
    'panel.title',
    'panel.claimTypeChoice',
    'panel.refusalReason',
    'panel.withdrawalTitle',
    'panel.choiceTitle',
    'panel.stateTitle',
  );
  return {
    claims:
      (isClaim ? 2 : 0) +
      Math.min(claimControls(scan, true).length, 2) +
      // What asks for a refusal or a withdrawal by itself may say no more than that it is sent.
      (((heads('panel.refusalTitle') && heads('panel.refusalReason')) || heads('panel.withdrawalTitle')) &&
      (findFields(scan).refusalText || findFields(scan).withdrawal)
        ? 1
        : 0) +
      (scan.counters && counters < 5 ? 2 : 0),
    delivery:
      // What is printed to go with a parcel has both.
      Math.min(has('panel.orderTitle', 'panel.shippingTitle'), 1) +
      Math.min(has('delivery.shipTab', 'delivery.cancelTab', 'delivery.cancelTitle'), 2) +
      // What tells of the two ways has nothing to choose them by.
      waysOf(scan).length * 2,
    // A question that is answered has a category, a title and a text too: only the popup is called a message and sent.
    message:
      popup > 2 && heads('message.title') && has('message.submit') && asks(scan) && scan.grids.length === 0
        ? 3
        : Math.min(popup, 1),
    // Without anything to answer with, the questions are told of and not asked.
    refund: asks(scan) || has('refund.submit') ? has('refund.received', 'refund.approve') * 2 : 0,
    // A click on a number opens its list: words without one are those of a table or a choice.
    home:
      counters >= 5 && scan.pressables.some((each) => /\d\D?$/.test(fold(labelOf(each))))
        ? 3
        : Math.min(counters, 1),
  };
});

/** Three is what a page shows that no other screen could. */
const evidence = (scan: Scan): Record<Screen, number> => {
  const columns = (...wanted: Parameters<Scan['grids'][number]['columns']['has']>[0][]) =>
    scan.grids.some(({ columns: there }) => wanted.every((column) => there.has(column)));
  const said = saidOf(scan);
  return {
    ...said,
    claims:
      said.claims +
      (ofClaims.some((column) => columns('status', 'orderNumber', column)) ? 3 : 0) +
      // No more than that: enough where the address says the same, and nowhere else.
      (columns('status', 'orderNumber') ? 0.5 : 0),
    delivery: said.delivery + (columns('orderStatus', 'orderNumber') && !columns('status') ? 1 : 0),
  };
};

/**
 * Which screen a document is. Address and content speak together: an address alone names a screen whose content is
 * unknown to us, content alone must be more than any other page could show.
 */
export const recognise = (scan: Scan): { screen: Screen; known: boolean } | undefined => {
  const view = scan.document.defaultView;
  const path = view?.location.pathname ?? '';
  if (scan.fields.some(({ type }) => type === 'password')) return undefined;
  const named = addresses.find(([, address]) => address.test(path))?.[0];
  const found = evidence(scan);
  const [best, score = 0] =
    (Object.entries(found) as [Screen, number][]).sort(([, one], [, other]) => other - one)[0] ?? [];
  // What stands where no page is named may be anything.
  const isNamed = named && (found[named] > 0 || (score < 3 && !path.endsWith('/')));
  // What the refund's popup is called is not known: another one of that name asks no question.
  if (isNamed && (named !== 'refund' || asks(scan))) return { screen: named, known: found[named] > 0 };
  return best && score >= 3 ? { screen: best, known: true } : undefined;
};
