import type { Fact } from '../../rules/facts';
import {
  type Attempt,
  type Context,
  categories,
  claimStatuses,
  claimTypes,
  orderStatuses,
  payments,
  reasons,
} from '../../rules/vocabulary';

/** 2026-11-20 in Japan, though still the 19th in Greenwich. */
export const now = new Date('2026-11-19T15:30:00Z');
export const context: Context = { now };

export const noForm: Attempt['form'] = {
  reason: null,
  text: null,
  withdrawalFlag: null,
  received: null,
  approved: null,
  category: null,
  title: null,
  body: null,
};
export const people = {
  names: ['山田 花子', 'Haeyeon KIM(eBay KR)'],
  phones: ['+81-050-3189-7070 / +81-'],
  mails: ['hanako.y@example.jp'],
  postalCodes: ['273-0017'],
  addresses: ['千葉県 船橋市 西浦 3-4-2 Qxpress(W05 / バース)'],
};
export const order: Attempt['order'] = {
  number: '324425405',
  cartNumber: '135654871',
  status: 'preparing',
  site: 'JP',
  payment: 'card',
  trackingNumber: null,
  shipBy: '2026-11-25',
  paidOn: '2026-11-18',
  shippedOn: null,
  people,
};
export const claim: NonNullable<Attempt['claim']> = {
  type: 'cancel',
  status: 'cancel-requested',
  requestedOn: '2026-11-19',
  withdrawalRequestedOn: null,
  withdrawalDeadline: null,
  withdrawalHeldOn: null,
  withdrawalCancelledOn: null,
};
export const record: Attempt['record'] = { noticeSentOn: '2026-11-19', refusedOn: null };

type Changes = {
  order?: Partial<Attempt['order']>;
  claim?: Partial<NonNullable<Attempt['claim']>> | null | undefined;
  form?: Partial<Attempt['form']>;
  record?: Partial<Attempt['record']>;
  unanswered?: boolean | null | undefined;
  orders?: number;
};

/** An attempt on a quiet order that everything is known of, with these changes. */
export function attempt(action: Attempt['action'], changes: Changes = {}): Attempt {
  return {
    action,
    order: { ...order, ...changes.order },
    claim: 'claim' in changes ? changes.claim && { ...claim, ...changes.claim } : null,
    form: { ...noForm, ...changes.form },
    record: { ...record, ...changes.record },
    unanswered: 'unanswered' in changes ? changes.unanswered : false,
    orders: changes.orders ?? 1,
  };
}

const sentence = 'ご注文の商品はすでに発送の準備ができておりますのでご了承ください';
/** Texts by what is the matter with them. */
export const texts: Record<string, string | null | undefined> = {
  unread: undefined,
  none: null,
  'white space': ' \u3000\n',
  '29 characters': sentence.slice(0, 29),
  '30 characters': sentence.slice(0, 30),
  'own delay': `${sentence}。入荷が遅れております。`,
  Chinese: '您的订单已经完成发货准备，很难取消，请您谅解，谢谢。给您添麻烦了非常抱歉。',
  English: 'Your order is packed and ready to go, so we cannot cancel it.',
  Korean: '이미 발송 준비가 끝나서 취소가 어렵습니다. 양해 부탁드립니다.',
  'own phone': `${sentence}。０５０（３１８９）７０７０`,
  'own postal code': `${sentence}。〒273-0017`,
  'a name': `山田様、${sentence}`,
  'like a phone': `${sentence}。03-1234-5678`,
  'a blank left': `{{注文番号}} ${sentence}`,
  'own order': `注文番号：324425405 ${sentence}`,
  'own cart': `135654871 ${sentence}`,
  'other order': `注文番号：839726483 ${sentence}`,
  '1000 characters': 'あ'.repeat(1000),
  '1001 characters': 'あ'.repeat(1001),
};

type Set = (attempt: Attempt, context: { now: unknown; bulkFrom?: number }) => void;
type Values = readonly (readonly [label: string, set: Set])[];

const each = <T>(values: readonly T[], set: (attempt: Attempt, value: T) => void): Values =>
  values.map((value) => [String(value), (attempt) => set(attempt, value)] as const);
const withNone = <T>(values: readonly T[]): (T | null | undefined)[] => [...values, null, undefined];
const daysBack = ['2026-11-21', ...[0, 1, 4, 5, 6, 7].map((back) => `2026-11-${20 - back}`), '2026-02-30'];

const inOrder = <K extends keyof Attempt['order']>(key: K, values: readonly Attempt['order'][K][]) =>
  each(values, (attempt, value) => {
    attempt.order[key] = value;
  });
/** A value of the claim; `none` stands for an order without one. */
const inClaim = <K extends keyof NonNullable<Attempt['claim']>>(
  key: K,
  values: readonly NonNullable<Attempt['claim']>[K][],
): Values =>
  each(values, (attempt, value) => {
    if (attempt.claim) attempt.claim[key] = value;
  });
const inForm = <K extends keyof Attempt['form']>(key: K, values: readonly Attempt['form'][K][]) =>
  each(values, (attempt, value) => {
    attempt.form[key] = value;
  });
const person = <K extends keyof typeof people>(key: K, other: string): Values =>
  each([people[key], [other], undefined], (attempt, value) => {
    attempt.order.people = { ...attempt.order.people, [key]: value };
  });
const text: Values = Object.entries(texts).map(([label, value]) => [
  label,
  (attempt) => {
    attempt.form.text = value;
    attempt.form.body = value;
  },
]);
const reason = inForm('reason', withNone(reasons));

/** Every value that a fact can take, as far as any rule could tell two of them apart. */
export const domain: { readonly [F in Fact]: Values } = {
  'order.number': inOrder('number', ['324425405', undefined]),
  'order.cartNumber': inOrder('cartNumber', ['135654871', null, undefined]),
  'order.trackingNumber': inOrder('trackingNumber', ['839726483', undefined]),
  'order.status': inOrder('status', withNone(orderStatuses)),
  'order.site': inOrder('site', ['JP', 'US', null, undefined]),
  'order.payment': inOrder('payment', withNone(payments)),
  'order.shippedOn': inOrder('shippedOn', ['2026-11-20', '2026-02-30', null, undefined]),
  'order.shipBy': inOrder('shipBy', ['2026-11-20', null, undefined]),
  'order.paidOn': inOrder('paidOn', ['2026-11-16', null, undefined]),
  'people.names': person('names', '佐藤 次郎'),
  'people.phones': person('phones', '090-9999-8888'),
  'people.mails': person('mails', 'someone@example.com'),
  'people.postalCodes': person('postalCodes', '100-0001'),
  'people.addresses': person('addresses', '東京都千代田区千代田1-1'),
  'claim.status': [
    ...inClaim('status', withNone(claimStatuses)),
    [
      'no claim',
      (attempt) => {
        attempt.claim = null;
      },
    ],
    [
      'claim unread',
      (attempt) => {
        attempt.claim = undefined;
      },
    ],
  ],
  'claim.type': inClaim('type', withNone(claimTypes)),
  'claim.requestedOn': inClaim('requestedOn', ['2026-11-19', null, undefined]),
  'claim.withdrawalRequestedOn': inClaim('withdrawalRequestedOn', ['2026-11-19', null, undefined]),
  'claim.withdrawalDeadline': inClaim('withdrawalDeadline', ['2026-11-25', null, undefined]),
  'claim.withdrawalHeldOn': inClaim('withdrawalHeldOn', withNone(daysBack)),
  'claim.withdrawalCancelledOn': inClaim('withdrawalCancelledOn', withNone(daysBack)),
  'form.reason': reason,
  'form.isReasonChosen': reason,
  'form.text': text,
  'form.withdrawalFlag': inForm('withdrawalFlag', [true, false, null, undefined]),
  'form.received': inForm('received', [true, false, null, undefined]),
  'form.approved': inForm('approved', [true, false, null, undefined]),
  'form.category': inForm('category', withNone(categories)),
  'form.title': inForm('title', ['ご注文の件', ' ', null, undefined]),
  'form.body': text,
  'record.noticeSentOn': each(['2026-11-19', '2026-13-01', null, undefined], (attempt, value) => {
    attempt.record.noticeSentOn = value;
  }),
  'record.refusedOn': each(['2026-11-20', null, undefined], (attempt, value) => {
    attempt.record.refusedOn = value;
  }),
  texts: text,
  unanswered: each([true, false, null, undefined], (attempt, value) => {
    attempt.unanswered = value;
  }),
  orders: each([1, 9, 10, 11], (attempt, value) => {
    attempt.orders = value;
  }),
  today: [
    ['now', () => {}],
    [
      'no clock',
      (_attempt, context) => {
        context.now = new Date(Number.NaN);
      },
    ],
  ],
  bulkFrom: [
    ['10', () => {}],
    [
      '11',
      (_attempt, context) => {
        context.bulkFrom = 11;
      },
    ],
  ],
  action: [['as it is', () => {}]],
};
