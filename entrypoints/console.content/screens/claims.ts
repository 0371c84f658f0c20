import type { Action, ClaimStatus } from '../../../rules/vocabulary';
import { textBeside } from '../reading/beside';
import { flagOf, isChoice, isFlagSwitch, isYesNo, offers } from '../reading/choice';
import { buttonsSaying, claimControls, hasUnknownButton, saysAction } from '../reading/controls';
import { boxAround, type FieldElement, isBox, isFixed, isWritten } from '../reading/elements';
import { type Grid, textOf } from '../reading/grids';
import { choosing } from '../reading/lookup';
import { openedIn } from '../reading/opened';
import { isBlank, readClaim, readOrder } from '../reading/order';
import { cellsSay, rowsOf, selectedRow, tickedOrders } from '../reading/order-rows';
import { labelsInPanel, type Page, type Pages, startsOf, unanimous, valueBeside } from '../reading/panel';
import type { Control, Reading } from '../reading/reading';
import { isBefore, labelsOf, type Scan } from '../reading/scan';
import { sectionsOf } from '../reading/sections';
import { layerOf } from '../reading/shown';
import { fieldsBeside } from '../reading/slots';
import { perStand } from '../reading/stand';
import { parseClaim, parseDay, parseNumber } from '../reading/values';
import { vote } from '../reading/vote';
import { cancelReason, confirming, refusalReason, returnReason } from '../reading/words';
import { chosen, entry, type Forms, formsReading, written } from './form';
import { lacking } from './unread';
import { dayAmong, ofOrder, ofWithdrawal, readWithdrawal } from './withdrawal';

const refusalOf = choosing(refusalReason);
const { other: _shared, ...refusalsAlone } = refusalReason;
const refusalAloneOf = choosing(refusalsAlone);
/** In what asks for a refusal alone, its verb: on another button it may mean anything, and stays unknown. */
const refusalVerbs = ['拒否する', '拒绝', '거부', ...confirming];
const returnOf = choosing({ ...cancelReason, ...returnReason });

const inPanel = ['panel.title', 'panel.orderNumber', 'panel.site', 'panel.payment'] as const;

/** Where the number of an order is said, and not asked for. */
const toldIn = (scan: Scan): Element | undefined =>
  labelsOf(scan, 'panel.orderNumber').find((label) => textBeside(scan, label))?.element;

/** The fields of the open claim, each with the marks by which it is told from its like. */
export const findFields = perStand((whole) => {
  const sections = sectionsOf(whole);
  const [start = toldIn(whole)] = startsOf(whole);
  // What stands before the claim is there to search by, whatever it is called.
  const fields = whole.fields.filter((field) => !start || isBefore(start, field));
  const scan = { ...whole, fields };
  const refusing = {
    labels: ['panel.refusalReason', 'panel.refusalTitle'],
    section: 'panel.refusalTitle',
    name: /refus|reject|deny/i,
    after: inPanel,
  } as const;
  const withdrawing = {
    section: 'panel.withdrawalTitle',
    name: /withdraw|retract/i,
    after: inPanel,
  } as const;
  const refusal = vote(scan, sections, {
    ...refusing,
    is: (field) => isChoice(field) && !isYesNo(field),
    options: (field) => offers(field, refusalAloneOf, 1),
  });
  // What is plainly called the memo is nothing else, wherever it stands.
  const called = labelsOf(scan, 'panel.memo').map((label) => fieldsBeside(scan, label));
  const isCalledMemo = (field: FieldElement) =>
    called.some(([only, ...more]) => only === field && more.length === 0);
  const refusalText = vote(scan, sections, {
    ...refusing,
    is: (field) => isWritten(field) && !isCalledMemo(field),
    near: refusal?.element,
  });
  const reason = vote(scan, sections, {
    is: (field) => isChoice(field) && field !== refusal?.element && !isYesNo(field),
    labels: ['panel.reason'],
    options: (field) => offers(field, returnOf, 3),
    name: /reason|cause|rsn/i,
    after: inPanel,
  });
  const memoIn = (is: (field: FieldElement) => boolean) =>
    vote(scan, sections, {
      is: (field) => is(field) && field !== refusalText?.element,
      labels: ['panel.memo'],
      name: /memo|remark/i,
      after: inPanel,
    });
  const memo = memoIn(isBox) ?? memoIn(isWritten);
  const flag = vote(scan, sections, {
    ...withdrawing,
    is: (field) => (isChoice(field) && isYesNo(field)) || isFlagSwitch(field),
    labels: ['panel.withdrawalFlag'],
    options: isYesNo,
  });
  const withdrawal = vote(scan, sections, {
    is: (field) => isWritten(field) && field !== memo?.element && field !== refusalText?.element,
    ...withdrawing,
    labels: ['panel.withdrawalReason'],
    near: flag?.element,
  });
  return { refusal, refusalText, reason, memo, flag, withdrawal };
});

type Fields = ReturnType<typeof findFields>;

const formsOf = (page: Page, found: Fields): Forms => {
  const explained = [found.memo, found.refusalText, found.withdrawal].map((part) => part?.element);
  const hasMemo =
    labelsOf(page.scan, 'panel.memo').length > 0 ||
    page.scan.fields.some((field) => isBox(field) && !isFixed(field) && !explained.includes(field));
  // Without a memo on the page there is nothing for the buyer to read; a memo that was not found may say anything.
  const memo = found.memo || hasMemo ? written(found.memo) : { value: null, element: undefined };
  const refund = { reason: chosen(found.reason, page, ['panel.reason'], returnOf), text: memo };
  return {
    'approve-cancel': { text: memo },
    'refuse-cancel': {
      reason: chosen(found.refusal, page, ['panel.refusalReason'], refusalOf),
      text: written(found.refusalText),
    },
    'request-withdrawal': {
      withdrawalFlag: entry(found.flag, flagOf(found.flag?.element)),
      text: written(found.withdrawal),
    },
    'rerequest-withdrawal': { text: written(found.withdrawal) },
    'accept-return': refund,
    'refund-return': refund,
  };
};

const isOff = (element: Element): boolean => element.matches(':disabled, [aria-disabled=true]');

/** What an action cannot be judged without. A field that is only hidden will come when the seller chooses. */
const missingFields = (page: Page, found: Fields, forms: Forms, controls: Reading['controls']): string[] => {
  // A button that is switched off asks for nothing yet.
  const offered = new Set(controls.filter(({ element }) => !isOff(element)).map(({ action }) => action));
  const hiddenText = page.scan.hidden.some(isWritten);
  const refusalText = found.refusalText || (hiddenText && forms['refuse-cancel']?.reason?.value !== 'other');
  const lacks = (action: Action, name: 'reason' | 'text' | 'withdrawalFlag') =>
    offered.has(action) && forms[action]?.[name]?.value === undefined;
  return lacking({
    refusalReason: lacks('refuse-cancel', 'reason'),
    refusalText: offered.has('refuse-cancel') && !refusalText,
    withdrawalFlag: lacks('request-withdrawal', 'withdrawalFlag'),
    withdrawalReason: lacks('request-withdrawal', 'text') || lacks('rerequest-withdrawal', 'text'),
    returnReason: lacks('refund-return', 'reason'),
    // The others ask for a memo only where there is one.
    memo:
      (offered.has('refund-return') && !found.memo) ||
      lacks('approve-cancel', 'text') ||
      lacks('accept-return', 'text'),
  });
};

/** What asks for one action's fields alone, a layer or a popup, need not name the action on its button. */
const ownControls = (scan: Scan, controls: readonly Control[], status?: ClaimStatus): Control[] => {
  const { refusal, refusalText = refusal, withdrawal } = findFields(scan);
  const asked = [
    ['refuse-cancel', refusalText, refusalVerbs],
    [status === 'withdrawal-held' ? 'rerequest-withdrawal' : 'request-withdrawal', withdrawal, confirming],
  ] as const;
  return asked.flatMap(([action, part, verbs]) => {
    const own = part?.element;
    const others = [
      ...controls.map(({ element }) => element),
      // A layer belongs to itself, whatever else it asks for.
      ...scan.fields.filter((field) => isWritten(field) && field !== own && !layerOf(field)),
    ];
    return (own ? buttonsSaying(scan, 'delivery.submit', verbs) : []).flatMap((element): Control[] => {
      const box = own && boxAround(own, element);
      return others.some((other) => box?.contains(other))
        ? []
        : [{ element, action, marks: ['label', 'section'] }];
    });
  });
};

/** While a claim stands so, the console offers something to do about it. */
const acting = new Set<ClaimStatus | undefined>([
  'cancel-requested',
  'return-requested',
  'withdrawal-requested',
  'withdrawal-held',
]);
type ListedClaim = ReturnType<typeof readClaim>;

/** A return that the shop opens by itself has its own three buttons. */
const isActing = (claim: ListedClaim): boolean => claim === null || acting.has(claim?.status);

const missingButtons = (claim: ListedClaim, found: Reading['controls'], scan: Scan): string[] => {
  const status = claim?.status;
  const offered = new Set(found.map(({ action }) => action));
  // Of a claim that is in no known state, nobody can say that the words of an action mean another thing.
  const isLeft = (!status || status === 'cancelling') && claim !== null && saysAction(scan);
  if (offered.size === 0) return isLeft || acting.has(status) ? ['actionButtons'] : [];
  // Whatever else can be done about a buyer's request, approving it is always offered; a return that a shop opens has
  // its three together.
  return lacking({
    approveButton: status === 'cancel-requested' && !offered.has('approve-cancel'),
    acceptButton: offered.has('return-to-exchange') && !offered.has('accept-return'),
    refundButton: offered.has('return-to-exchange') && !offered.has('refund-return'),
  });
};

export const readClaims = (pages: Pages, grids: readonly Grid[]): Omit<Reading, 'screen'> => {
  const [page] = pages;
  const isPanel = (each: Page) =>
    labelsOf(each.scan, 'panel.title').length > 0 || labelsInPanel(each, 'panel.reason').length > 0;
  const panel = pages.find(isPanel);
  const chosen = selectedRow(grids, 'status');
  const said = valueBeside(pages, 'panel.orderNumber', parseNumber, { section: 'panel.title' });
  // What has folded out of a row need not say its number again.
  const isTold = chosen && (!panel || grids.some(({ bodies }) => openedIn(bodies).length > 0));
  const number = said ?? (isTold ? parseNumber(textOf(chosen, 'orderNumber')) : undefined);
  const isWritable = pages.some(({ scan }) => scan.fields.some((field) => isBox(field) && !isFixed(field)));

  // A frame with one form of the claim: its other buttons stand in the page around it.
  const isPart = !panel && Boolean(page.scan.document.defaultView?.frameElement);

  const facts = readOrder(pages, grids, 'status', number);
  const listed = readClaim(pages, facts.rows);
  // An order that was searched for by its number may have left the big list; its cart is still shown.
  const inCart = rowsOf(grids, number, 'cartStatus').map((row) => parseClaim(textOf(row, 'cartStatus')));
  const claim = listed === undefined && inCart.length === 1 ? inCart[0] : listed;
  const isAsked = claim?.status === 'cancel-requested';
  const named = claimControls(page.scan, isAsked);
  // The buttons may stand in the frame that holds the open claim, and be that frame's own.
  const ofFrames = () => pages.slice(1).flatMap(({ scan }) => claimControls(scan, isAsked));
  const isOpen = !isBlank(pages, said) && (panel !== undefined || named.length > 0 || isWritable);
  const requestedOn = unanimous([
    cellsSay(facts.rows, 'requestedOn', parseDay),
    valueBeside(pages, 'panel.requestedOn', parseDay, { section: 'panel.title', only: true }) ??
      dayAmong(pages, ofOrder, ofWithdrawal),
  ]);
  const home = pages.find(({ scan }) => Object.values(findFields(scan)).some(Boolean)) ?? page;
  const fields = findFields(home.scan);
  const forms = formsOf(home, fields);
  const controls = [...named, ...ownControls(page.scan, named, claim?.status)];
  const orders = tickedOrders(grids, 'status');

  return {
    situation: {
      order: facts.order,
      claim: claim && {
        ...claim,
        requestedOn,
        ...readWithdrawal(pages, claim.status),
      },
      unanswered: facts.unanswered,
      record: {},
    },
    ...formsReading(forms),
    controls,
    orders,
    missing: isOpen
      ? [
          ...lacking({ orderNumber: !number, claimStatus: claim !== null && !claim?.status }),
          ...(isPart ? [] : missingButtons(claim, controls.length > 0 ? controls : ofFrames(), page.scan)),
          ...lacking({ unknownButton: isActing(claim) && hasUnknownButton(page.scan, named) }),
          ...missingFields(home, fields, forms, controls),
        ]
      : // Without an open claim, the words of an action are about the ticked ones.
        lacking({ actionButtons: orders > 1 && controls.length === 0 && saysAction(page.scan) }),
  };
};
