import { rules } from './catalogue';
import { isDispatched, isWithoutClaim } from './causes';
import { daysToAnswer, safeAgain } from './claim-days';
import { formatDay } from './days';
import { type Fact, type Maybe, maybeFrom, Reading } from './facts';
import { actions } from './ids';
import { judgeBy } from './judge';
import type { Blanks } from './texts/blanks';
import type { Data, Option } from './verdict';
import type { Action, Attempt, ClaimStatus, Context, Situation } from './vocabulary';

const onDelivery: readonly Action[] = [
  'ship-order',
  'set-ship-date',
  'cancel-order',
  'return-order',
  'send-message',
];
/** On the claim screen a shop can open a return of a dispatched order itself. */
const opened: readonly Action[] = ['accept-return', 'refund-return'];
const onClaims: readonly Action[] = [
  'approve-cancel',
  'refuse-cancel',
  'request-withdrawal',
  'cancel-withdrawal',
  'rerequest-withdrawal',
  'accept-return',
  'refund-return',
  'return-to-exchange',
  'send-message',
];

const withdrawable: readonly Action[] = ['request-withdrawal'];
/** The buttons of a claim's blue bar by its state, as the guides show them. */
const buttons: { readonly [S in ClaimStatus]: readonly Action[] } = {
  'cancel-requested': ['approve-cancel', 'refuse-cancel', 'request-withdrawal'],
  cancelling: [],
  cancelled: [],
  'cancel-refused': ['ship-order', ...opened],
  'return-requested': ['accept-return', 'refund-return', 'return-to-exchange', 'request-withdrawal'],
  returning: ['refund-return', 'return-to-exchange'],
  'refund-held': ['refund-return'],
  collected: ['refund-return'],
  returned: [],
  'exchange-requested': withdrawable,
  reshipping: [],
  'exchange-delayed': withdrawable,
  'non-receipt-received': [],
  'non-receipt-confirming': [],
  'non-receipt-delayed': [],
  'withdrawal-requested': ['cancel-withdrawal'],
  'withdrawal-held': ['rerequest-withdrawal'],
  refunded: [],
  'part-refunded': [],
};

/** Nothing is typed yet: only what the order's own state decides can be said now. */
const judgeState = judgeBy(rules.filter(({ needs }: { needs: readonly Fact[] }) => !needs.includes('texts')));

/** A form filled in as well as can be, so that no action looks bad for what nobody has typed yet. */
function bestForm(action: Action, isBuyersClaim: boolean): Attempt['form'] {
  const reason = {
    'cancel-order': 'out-of-stock',
    'return-order': 'shipping-delay',
    'refuse-cancel': 'shipped',
    'accept-return': isBuyersClaim ? 'option-change' : 'shipping-delay',
    'refund-return': isBuyersClaim ? 'option-change' : 'shipping-delay',
  } as const;
  return {
    reason: isReasoned(action, reason) ? reason[action] : null,
    text: 'ご注文の件',
    withdrawalFlag: true,
    received: true,
    approved: true,
    category: 'cancel-refund',
    title: 'ご注文の件',
    body: 'ご注文の件',
  };
}
const isReasoned = <T extends object>(action: PropertyKey, reason: T): action is keyof T =>
  Object.hasOwn(reason, action);

/** What can be done here: every action of the screen, its verdict, what follows, and what the guides advise. */
export function optionsFor(situation: Situation, context: Context): Option[] {
  const reading = new Reading(situation, context);
  const maybe = maybeFrom(reading);
  const status = maybe('claim.status');
  const isBuyersClaim = status !== undefined && !isWithoutClaim(status);
  const advised = advisedFor(maybe);

  return screenOf(reading, maybe).map((action) => {
    const verdict = judgeState(
      { ...situation, action, form: bestForm(action, isBuyersClaim), orders: 1 },
      context,
    );
    return {
      action,
      ...fits(action, reading, status),
      verdict,
      consequences: consequencesOf(action, maybe('today')),
      advised: advised.includes(action) && verdict.level !== 'block',
    };
  });
}

function screenOf({ claim }: Reading, maybe: Maybe<Fact>): readonly Action[] {
  if (claim === undefined) return actions;
  // A refused cancel has to leave the house today, so its dispatch belongs here too.
  if (claim) return maybe('claim.status') === 'cancel-refused' ? ['ship-order', ...onClaims] : onClaims;
  return isDispatched(maybe) === false ? onDelivery : [...onDelivery, ...opened];
}

function fits(
  action: Action,
  { claim }: Reading,
  status: ClaimStatus | null | undefined,
): { fits?: boolean } {
  if (!claim || !status) return {};
  return { fits: action === 'send-message' || buttons[status].includes(action) };
}

function advisedFor(maybe: Maybe<Fact>): readonly Action[] {
  const status = maybe('claim.status');
  const dispatched = isDispatched(maybe);
  switch (status) {
    case undefined:
      return [];
    case null:
    case 'cancel-refused':
      if (dispatched) return [];
      return maybe('order.status') === 'awaiting-payment' ? [] : ['ship-order'];
    case 'cancel-requested':
      // Goods on their way: refuse, or ask for a withdrawal. Otherwise a cancel that is possible is approved.
      return dispatched ? ['refuse-cancel', 'request-withdrawal'] : ['approve-cancel'];
    case 'return-requested':
      return ['accept-return'];
    case 'collected':
      return ['refund-return'];
    case 'withdrawal-requested':
      return ['send-message'];
    case 'withdrawal-held':
      return maybe('record.noticeSentOn') ? ['rerequest-withdrawal'] : ['send-message'];
    default:
      return [];
  }
}

type Follows = keyof Blanks & `follows.${string}`;

function consequencesOf(action: Action, today: number | undefined): Option['consequences'] {
  const plain = (...messages: Follows[]): Consequence[] => messages.map((message) => ({ message, data: {} }));
  switch (action) {
    case 'ship-order':
      return plain('follows.shipping-starts');
    case 'set-ship-date':
      return plain('follows.date-binds');
    case 'cancel-order':
      return plain('follows.order-ends', 'follows.refund-at-once', 'follows.memo-goes-to-buyer');
    case 'return-order':
      return plain('follows.refund-at-once', 'follows.memo-goes-to-buyer');
    case 'approve-cancel':
      return plain('follows.order-ends', 'follows.refund-at-once');
    case 'refuse-cancel':
      return plain('follows.ship-today', 'follows.buyer-cannot-ask-again', 'follows.reason-goes-to-buyer');
    case 'request-withdrawal':
    case 'rerequest-withdrawal':
      return [
        ...plain('follows.reason-goes-to-buyer'),
        ...dayed('follows.buyer-has-seven-days', today, daysToAnswer),
      ];
    case 'cancel-withdrawal':
      return [...plain('follows.claim-goes-on'), ...dayed('follows.locked-five-days', today, safeAgain(0))];
    case 'accept-return':
      return plain('follows.goods-come-back');
    case 'refund-return':
      return plain('follows.refund-after-popup', 'follows.memo-goes-to-buyer');
    case 'return-to-exchange':
      return plain('follows.becomes-exchange');
    case 'confirm-refund':
      return plain('follows.refund-at-once');
    case 'send-message':
      return plain('follows.counts-as-notice');
  }
}

type Consequence = { message: Follows; data: Data };

/** Without knowing today there is no day to name. */
function dayed(message: Follows, today: number | undefined, after: number): Consequence[] {
  return today === undefined ? [] : [{ message, data: { day: formatDay(today + after) } }];
}
