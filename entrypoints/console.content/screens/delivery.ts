import type { Action, ClaimStatus } from '../../../rules/vocabulary';
import { isChoice, offers, radioWords } from '../reading/choice';
import { buttonsSaying } from '../reading/controls';
import {
  boxAround,
  type FieldElement,
  isBox,
  isOn,
  isRadio,
  isSwitch,
  isWritten,
  labelOf,
} from '../reading/elements';
import { fold } from '../reading/fold';
import { type Grid, textOf } from '../reading/grids';
import { choosing } from '../reading/lookup';
import { isBlank, readOrder, words } from '../reading/order';
import { selectedRow, tickedOrders } from '../reading/order-rows';
import { type Page, type Pages, unanimous, valueBeside } from '../reading/panel';
import type { Control, Mark, Reading } from '../reading/reading';
import { isBefore, labelsOf } from '../reading/scan';
import { sectionOf, sectionsOf } from '../reading/sections';
import { isLayer } from '../reading/shown';
import { fieldsBeside, fieldsOf } from '../reading/slots';
import { perStand } from '../reading/stand';
import type { Label } from '../reading/structure';
import { parseClaim, parseNumber, parseOrderStatus, sameWord } from '../reading/values';
import { vote } from '../reading/vote';
import { cancelReason, delivery } from '../reading/words';
import { chosen, type Forms, formsReading, written } from './form';
import { tickedApart } from './ticked';
import { lacking } from './unread';
import { readWithdrawal } from './withdrawal';

const cancelOf = choosing(cancelReason);

const tabs = ['shipDateTab', 'shipTab', 'cancelTab', 'pickupTab', 'onlineTab'] as const;
type Tab = (typeof tabs)[number];
const tabOf = (label: Label): Tab | undefined => tabs.find((tab) => label.ids.includes(`delivery.${tab}`));

const isLit = (element: Element | null | undefined): boolean =>
  element?.getAttribute('aria-selected') === 'true' ||
  // Of a label alone.
  (element as Partial<HTMLLabelElement> | null)?.control?.matches(':checked') ||
  // A tab may be a picture, which is another one once it is lit.
  /(^|[\s_-])(on|act(ive|v)|selected|current|sel)($|[\s_.-])/i.test(
    `${element?.className} ${element?.getAttribute('src')}`,
  );

/** Which of the five forms below the order is the open one, told by the tab that is lit. */
const litTab = (page: Page): Tab | null | undefined => {
  const lit = page.scan.labels
    .filter(tabOf)
    .filter(({ element }) =>
      [
        element,
        element.parentElement,
        element.parentElement?.parentElement,
        element.parentElement?.parentElement?.parentElement,
      ].some(isLit),
    );
  return unanimous(lit.map(tabOf));
};

const choices = [
  ['chooseCancel', 'cancel-order'],
  ['chooseReturn', 'return-order'],
] as const;

/** The radio buttons between the two ways. */
export const waysOf = perStand((scan) => {
  const radios = scan.fields.filter(isRadio);
  return choices.flatMap(([id, action]) => {
    const radio =
      // A note to it may stand in its label.
      radios.find((each) => delivery[id].some((way) => fold(radioWords(each)).startsWith(fold(way)))) ??
      fieldsOf(scan, `delivery.${id}`).find(isRadio);
    return radio ? [{ action, radio }] : [];
  });
});

/** The form that a button belongs to: by the heading over it and by the lit tab. `null`: they disagree. */
const formAt = (page: Page, element: Element): { tab: Tab; mark: Mark } | null | undefined => {
  const lit = litTab(page);
  const strip = page.scan.labels.filter(tabOf).map(({ element: each }) => each);
  /** What holds the button and no other of these words is headed by it. */
  const isOwn = (each: Element) => {
    const box = boxAround(each, element);
    return !strip.some((other) => other !== each && box?.contains(other));
  };
  const inStrip = (each: Element) =>
    !(strip.length > 1 && isOwn(each)) &&
    (each.closest('a, button, [onclick], [role=tab]') !== null ||
      strip.some(
        (other) =>
          other !== each &&
          other.parentElement?.parentElement === each.parentElement?.parentElement &&
          // With a form between them, each heads its own. A tab may be chosen by a radio button.
          !page.scan.fields.some(
            (field) =>
              !isRadio(field) && !isSwitch(field) && isBefore(each, field) !== isBefore(other, field),
          ),
      ));
  const isCancel = sectionOf(page.sections, element) === 'delivery.cancelTitle';
  // Where all the forms are open, the one of another tab may follow.
  const heading = page.scan.labels
    .filter(
      (label) =>
        isBefore(label.element, element) &&
        (tabOf(label) ? !inStrip(label.element) : isCancel && label.ids.includes('delivery.cancelTitle')),
    )
    .at(-1);
  const headed = heading && (tabOf(heading) ?? 'cancelTab');
  if (headed && lit && headed !== lit) return null;
  const tab = headed ?? (strip.some((each) => isBefore(each, element)) ? lit : undefined);
  return tab && { tab, mark: headed ? 'section' : 'neighbours' };
};

/** Cancelling and returning share one button: the radio button before it says which of them it is. */
const chosenWay = ({ scan }: Page): Action | null | undefined => {
  const found = waysOf(scan);
  return found.find(({ radio }) => isOn(radio))?.action ?? (found.length === 2 ? null : undefined);
};

const submitActions: Partial<Record<Tab, Action>> = {
  shipDateTab: 'set-ship-date',
  shipTab: 'ship-order',
};

/** The buttons of the two forms for sending: by their words, and by the form that they stand in. */
const sendingControls = (page: Page): Control[] =>
  page.scan.pressables.flatMap((element): Control[] => {
    const words = fold(labelOf(element));
    const action = sameWord(words, delivery.ship)
      ? 'ship-order'
      : delivery.shipDate.some((date) => words.includes(fold(date)))
        ? 'set-ship-date'
        : undefined;
    if (!action || sameWord(words, delivery.shipDateTab)) return [];
    const form = formAt(page, element);
    const fits = form && submitActions[form.tab] === action;
    return fits ? [{ element, action, marks: ['label', 'kind', form.mark] }] : [];
  });

/** The words of the button stand on other things too: it is the one that is nearest to its form. */
const submitsOf = (page: Page) => {
  const { scan } = page;
  const words = [...tabs, 'cancelTitle', 'chooseCancel'] as const;
  const form = [...words.map((id) => `delivery.${id}` as const), 'panel.memo' as const]
    .flatMap((id) => labelsOf(scan, id))
    .map(({ element }) => element);
  const holderOf = (button: Element) => {
    for (let each = button.parentElement; each; each = each.parentElement)
      if (form.some((part) => each.contains(part))) return each;
      else if (isLayer(each)) return null;
    return null;
  };
  const found = buttonsSaying(scan, 'delivery.submit', delivery.submit).map((button) => ({
    button,
    holder: holderOf(button),
    stand: formAt(page, button),
  }));
  const isNearest = ({ holder, stand }: (typeof found)[number]) =>
    holder &&
    !found.some(
      (other) =>
        other.holder !== holder &&
        holder.contains(other.holder) &&
        // What stands under the heading of another form is that form's.
        (stand?.mark !== 'section' || stand.tab === other.stand?.tab),
    );
  return found.filter(isNearest);
};

const submitControls = (way: Action | null | undefined, submits: ReturnType<typeof submitsOf>): Control[] =>
  submits.flatMap(({ button, stand }): Control[] => {
    // Neither chosen is a cancel without its choice; not knowing which is chosen is no answer.
    const chosen = way === null ? 'cancel-order' : way;
    const action = stand && (stand.tab === 'cancelTab' ? chosen : submitActions[stand.tab]);
    return action ? [{ element: button, action, marks: ['label', 'kind', stand.mark] }] : [];
  });

const inForm = ['panel.orderTitle', 'delivery.cancelTab'] as const;

const findFields = perStand((scan) => {
  const sections = sectionsOf(scan);
  const ofReturn = labelsOf(scan, 'delivery.chooseReturn').flatMap((label) => {
    const lists = fieldsBeside(scan, label).filter(isChoice);
    return lists.length === 1 ? lists : [];
  });
  const reason = vote(scan, sections, {
    // What is offered beside it, the orders to be cancelled, is a list too; the return's own list is not the cancel's.
    is: (field) => isChoice(field) && offers(field, cancelOf, ofReturn.includes(field) ? 3 : 1),
    labels: ['delivery.chooseCancel', 'panel.reason'],
    section: 'delivery.cancelTitle',
    options: (field) => offers(field, cancelOf, 3),
    name: /cancel|cncl/i,
    after: inForm,
  });
  const returnReason = vote(scan, sections, {
    is: (field) => isChoice(field) && field !== reason?.element && offers(field, cancelOf, 1),
    labels: ['delivery.chooseReturn', 'panel.reason'],
    section: 'delivery.cancelTitle',
    name: /return|rtn/i,
    after: inForm,
  });
  const ofCancel = fieldsOf(scan, 'delivery.chooseCancel');
  const memoIn = (is: (field: FieldElement) => boolean) =>
    vote(scan, sections, {
      is,
      labels: ['panel.memo'],
      section: 'delivery.cancelTitle',
      name: /memo|remark/i,
      after: ['delivery.chooseCancel', 'delivery.chooseReturn'],
    });
  // One list beside neither of the two serves both.
  const shared = reason && !ofCancel.includes(reason.element) ? reason : undefined;
  return { reason, returnReason: returnReason ?? shared, memo: memoIn(isBox) ?? memoIn(isWritten) };
});

const formsOf = (page: Page, found: ReturnType<typeof findFields>): Forms => ({
  'cancel-order': {
    reason: chosen(found.reason, page, ['delivery.chooseCancel', 'panel.reason'], cancelOf),
    text: written(found.memo),
  },
  'return-order': {
    reason: chosen(found.returnReason, page, ['delivery.chooseReturn', 'panel.reason'], cancelOf),
    text: written(found.memo),
  },
});

/** An order under a cancel request stands in the list with the claim's words in place of its own. */
const cancelling: readonly (ClaimStatus | undefined)[] = ['cancel-requested', 'cancelling'];

export const readDelivery = (pages: Pages, grids: readonly Grid[]): Omit<Reading, 'screen'> => {
  const [page] = pages;
  const chosen = selectedRow(grids, 'orderStatus');
  const stated = valueBeside(pages, 'panel.orderNumber', parseNumber, { section: 'panel.orderTitle' });
  const isEmpty = isBlank(pages, stated);
  const hasPanel = !isEmpty && pages.some(({ scan }) => labelsOf(scan, 'panel.orderTitle').length > 0);
  const number =
    stated ?? (chosen && !hasPanel && !isEmpty ? parseNumber(textOf(chosen, 'orderNumber')) : undefined);
  const facts = readOrder(pages, grids, 'orderStatus', number);
  const ofClaim = valueBeside(pages, 'panel.claimStatus', words) || undefined;
  const said = [
    ...facts.rows.flatMap((row) => [textOf(row, 'orderStatus'), textOf(row, 'cartStatus')]),
    valueBeside(pages, 'panel.orderStatus', words) ?? undefined,
    ofClaim,
  ];
  const claims = said.flatMap((each) => (parseOrderStatus(each) ? [] : (parseClaim(each) ?? [])));
  const [first] = claims;
  const isFree = claims.length === 0 && facts.order.status && parseClaim(ofClaim ?? '') !== undefined;
  const isClaimed = claims.every(({ status }) => status === first?.status && cancelling.includes(status));
  const claimed = isClaimed ? first : undefined;
  const { order } = facts;
  const apart = tickedApart(grids, { order: order.status, claim: claimed?.status });
  const way = chosenWay(page);
  const submits = submitsOf(page);
  const controls = [...submitControls(way, submits), ...sendingControls(page)];
  const fields = findFields(page.scan);
  const form = formsOf(page, fields);
  const forms = submits.map(({ stand }) => stand?.tab);
  const offered = !isEmpty && forms.includes('cancelTab');
  const hasTabs = page.scan.labels.some(tabOf);
  const isFormUnknown =
    (hasPanel || hasTabs) &&
    !isEmpty &&
    (submits.some(({ stand }) => stand === null) ||
      (!forms.some(Boolean) &&
        (buttonsSaying(page.scan, 'delivery.submit', delivery.submit).length > 0 ||
          (hasTabs && !litTab(page) && controls.length === 0))));

  const isUnread = offered && form[way ?? 'cancel-order']?.reason?.value === undefined;

  return {
    situation: {
      order: apart.order ? { ...order, status: undefined } : order,
      claim: apart.claim
        ? undefined
        : claimed
          ? { ...claimed, ...readWithdrawal(pages, claimed.status) }
          : isFree
            ? null
            : undefined,
      unanswered: facts.unanswered,
      record: {},
    },
    ...formsReading(form),
    controls,
    orders: tickedOrders(grids, 'orderStatus'),
    missing: lacking({
      orderNumber: hasPanel && !number,
      orderStatus: number && !facts.order.status && !claimed,
      openTab: isFormUnknown,
      shipButton: hasPanel && litTab(page) === 'shipTab' && controls.length === 0,
      confirmButton: way !== undefined && !isEmpty && !offered && !isFormUnknown,
      cancelOrReturn: offered && way === undefined,
      [way === 'return-order' ? 'returnReason' : 'cancelReason']: isUnread,
      memo: offered && !fields.memo,
    }),
  };
};
