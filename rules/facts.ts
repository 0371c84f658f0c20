import { japanDay, parseDay } from './days';
import { actions, categories, claimStatuses, claimTypes, orderStatuses, payments, reasons } from './ids';
import { type Marks, marksOf, plainly } from './text-marks';
import type { Action, ClaimStatus, ClaimType, OrderStatus, Reason } from './vocabulary';

/** A text that the buyer will read, and where it stands. One that could not be read is `undefined`. */
export type Written = {
  field: 'form.text' | 'form.title' | 'form.body';
  text: string | undefined;
  /** Nothing to look at in an empty text. */
  marks: Marks | undefined;
};

/**
 * Everything that a rule can ask for. `null` is "read, and it is empty or does not apply";
 * what could not be read is `undefined` at the source and never reaches a rule through here.
 */
export type FactValues = {
  'order.number': string | null;
  'order.cartNumber': string | null;
  'order.trackingNumber': string | null;
  'order.status': OrderStatus | null;
  'order.site': string | null;
  'order.payment': (typeof payments)[number] | null;
  'order.shippedOn': string | null;
  'order.shipBy': string | null;
  'order.paidOn': string | null;
  'people.names': readonly string[];
  'people.phones': readonly string[];
  'people.mails': readonly string[];
  'people.postalCodes': readonly string[];
  'people.addresses': readonly string[];
  /** `null` when there is no claim on the order. */
  'claim.type': ClaimType | null;
  'claim.status': ClaimStatus | null;
  'claim.requestedOn': string | null;
  'claim.withdrawalRequestedOn': string | null;
  'claim.withdrawalDeadline': string | null;
  'claim.withdrawalHeldOn': string | null;
  'claim.withdrawalCancelledOn': string | null;
  'form.reason': Exclude<Reason, 'unknown'> | null;
  /** A reason whose word nobody knows is chosen all the same. */
  'form.isReasonChosen': boolean;
  'form.text': string | null;
  'form.withdrawalFlag': boolean | null;
  'form.received': boolean | null;
  'form.approved': boolean | null;
  'form.category': (typeof categories)[number] | null;
  'form.title': string | null;
  'form.body': string | null;
  'record.noticeSentOn': string | null;
  'record.refusedOn': string | null;
  /** What the buyer will read of this action: title and body of a message, the text of anything else. */
  texts: readonly Written[];
  unanswered: boolean | null;
  orders: number;
  /** The day it is in Japan, as days since 1970. */
  today: number;
  bulkFrom: number;
  action: Action;
};
export type Fact = keyof FactValues;

/** Gives a fact, or ends the check: the rule then counts as unchecked. */
export type Know<F extends Fact> = <G extends F>(fact: G) => FactValues[G];
/** Gives a fact or, where it could not be read, `undefined`: for rules that can go on without it. */
export type Maybe<F extends Fact> = <G extends F>(fact: G) => FactValues[G] | undefined;

type Fields = { readonly [field: string]: unknown };

/** The branches of an attempt, looked at once. Anything that is not what it should be is `undefined`. */
export class Reading {
  readonly whole: Fields | undefined;
  readonly order: Fields | undefined;
  readonly claim: Fields | null | undefined;
  readonly form: Fields | undefined;
  readonly record: Fields | undefined;
  readonly context: Fields | undefined;
  readonly action: Action | undefined;
  texts: readonly Written[] | undefined;

  constructor(attempt: unknown, context: unknown) {
    this.whole = fields(attempt);
    this.order = fields(this.whole?.order);
    this.claim = this.whole?.claim === null ? null : fields(this.whole?.claim);
    this.form = fields(this.whole?.form);
    this.record = fields(this.whole?.record);
    this.context = fields(context);
    this.action = isAction(this.whole?.action) ? this.whole.action : undefined;
  }
}

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null ? (value as Fields) : undefined;

const knownActions: ReadonlySet<unknown> = new Set(actions);
const isAction = (value: unknown): value is Action => knownActions.has(value);

type Read<T> = (reading: Reading) => T | null | undefined;
type Branch = 'order' | 'claim' | 'form' | 'record';

/** A field of a branch that passes `is`. Without a claim, every field of the claim is `null`. */
const fieldOf =
  (branch: Branch) =>
  <T>(name: string, is: (value: unknown) => value is T): Read<T> =>
  (reading) => {
    const at = reading[branch];
    if (!at) return at;
    const value = at[name];
    return value === null || is(value) ? value : undefined;
  };
type Check = (value: unknown) => value is unknown;
type FieldsOf<B extends Branch, C> = {
  readonly [N in keyof C & string as `${B}.${N}`]: Read<
    C[N] extends (value: unknown) => value is infer T ? T : never
  >;
};
/** The fields of a branch, each by its dotted name: `fromEntries` forgets which check goes with which. */
const fieldsOf = <B extends Branch, C extends Readonly<Record<string, Check>>>(branch: B, checks: C) =>
  Object.fromEntries(
    Object.entries(checks).map(([name, is]) => [`${branch}.${name}`, fieldOf(branch)(name, is)]),
  ) as FieldsOf<B, C>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isDay = (value: unknown): value is string => parseDay(value) !== undefined;
function oneOf<const T extends string>(ids: readonly T[]) {
  const known: ReadonlySet<unknown> = new Set(ids);
  return (value: unknown): value is T => known.has(value);
}

const reason = fieldOf('form')('reason', oneOf(reasons));

/** A list of this order's people. No people at all is an empty list; one bad entry spoils the list. */
function people(name: string): (reading: Reading) => readonly string[] | undefined {
  return ({ order }) => {
    if (order?.people === null) return [];
    const list = fields(order?.people)?.[name];
    if (list === null) return [];
    return Array.isArray(list) && list.every(isText) ? list : undefined;
  };
}

function written(field: Written['field'], reading: Reading): Written {
  const value = readers[field](reading);
  const text = value === null ? '' : value && plainly(value);
  return { field, text, marks: text ? marksOf(text) : undefined };
}

function writtenTexts(reading: Reading): readonly Written[] {
  if (reading.action !== 'send-message') return [written('form.text', reading)];
  return [written('form.title', reading), written('form.body', reading)];
}

const readers: { readonly [F in Fact]: (reading: Reading) => FactValues[F] | undefined } = {
  ...fieldsOf('order', {
    number: isText,
    cartNumber: isText,
    trackingNumber: isText,
    status: oneOf(orderStatuses),
    site: isText,
    payment: oneOf(payments),
    shippedOn: isDay,
    shipBy: isDay,
    paidOn: isDay,
  }),
  'people.names': people('names'),
  'people.phones': people('phones'),
  'people.mails': people('mails'),
  'people.postalCodes': people('postalCodes'),
  'people.addresses': people('addresses'),
  ...fieldsOf('claim', {
    type: oneOf(claimTypes),
    status: oneOf(claimStatuses),
    requestedOn: isDay,
    withdrawalRequestedOn: isDay,
    withdrawalDeadline: isDay,
    withdrawalHeldOn: isDay,
    withdrawalCancelledOn: isDay,
  }),
  'form.reason': (reading) => {
    const chosen = reason(reading);
    return chosen === 'unknown' ? undefined : chosen;
  },
  'form.isReasonChosen': (reading) => {
    const chosen = reason(reading);
    return chosen === undefined ? undefined : chosen !== null;
  },
  ...fieldsOf('form', {
    text: isText,
    withdrawalFlag: isFlag,
    received: isFlag,
    approved: isFlag,
    category: oneOf(categories),
    title: isText,
    body: isText,
  }),
  ...fieldsOf('record', { noticeSentOn: isDay, refusedOn: isDay }),
  texts: (reading) => {
    // Three rules ask for them: the look over a long text is worth keeping.
    reading.texts ??= writtenTexts(reading);
    return reading.texts;
  },
  unanswered: ({ whole }) => {
    const mark = whole?.unanswered;
    return mark === null || isFlag(mark) ? mark : undefined;
  },
  orders: ({ whole }) => (typeof whole?.orders === 'number' && whole.orders >= 0 ? whole.orders : undefined),
  today: ({ context }) => {
    const now = context?.now;
    return now instanceof Date && !Number.isNaN(now.getTime()) ? japanDay(now) : undefined;
  },
  bulkFrom: ({ context }) =>
    typeof context?.bulkFrom === 'number' && context.bulkFrom > 0 ? context.bulkFrom : 10,
  action: (reading) => reading.action,
};

type Needs = { needs: readonly Fact[]; needsOn?: { readonly [A in Action]?: readonly Fact[] } };

/** What of a rule's needs could not be read, by the names of the attempt itself, for a view to show. */
export function missingOf({ needs, needsOn }: Needs, reading: Reading): string[] {
  const onThis = (reading.action && needsOn?.[reading.action]) ?? [];
  return [...new Set([...needs, ...onThis].flatMap((need) => unreadPaths(need, reading)))];
}

function unreadPaths(fact: Fact, reading: Reading): string[] {
  if (fact === 'texts')
    return (readers.texts(reading) ?? []).flatMap(({ field, text }) => (text === undefined ? [field] : []));
  if (readers[fact](reading) !== undefined) return [];
  if (fact === 'form.isReasonChosen') return ['form.reason'];
  if (fact === 'today') return ['now'];
  return [fact.startsWith('people.') ? `order.${fact}` : fact];
}

/** What `know` throws, and what a rule adds to its findings when it could not look at everything. */
export const unread = 'unread' as const;

export function knowFrom(reading: Reading): Know<Fact> {
  return (fact) => {
    const value = readers[fact](reading);
    if (value === undefined) throw unread;
    return value;
  };
}

export function maybeFrom(reading: Reading): Maybe<Fact> {
  return (fact) => readers[fact](reading);
}
