import { choose, costly, open, press, right, type Scenario, type Step, stopped, type } from './scenario';

const order = '762060001';
const refuse = (reason: string, text = '', of = order): Step[] => [
  open(of),
  choose('refusalReason', reason),
  type('refusalText', text),
  press('refuse-cancel'),
];
const base = { screen: 'claims', order, place: '004 §3' } as const;

/** Thirty letters and no more. */
export const thirty = 'すでに商品の梱包が完了し本日中に運送会社へ引き渡すためです。';
const twentyNine = thirty.slice(1);

export const refusing: readonly Scenario[] = [
  ...(['shipped', 'prepared', 'made-to-order'] as const).map(
    (reason): Scenario => ({
      ...base,
      id: `refuse-${reason}`,
      kind: 'valid',
      steps: refuse(reason),
      expects: right('refuse-cancel'),
    }),
  ),
  {
    ...base,
    id: 'refuse-other-in-30',
    kind: 'valid',
    steps: refuse('other', thirty),
    expects: right('refuse-cancel'),
  },
  {
    ...base,
    id: 'refuse-other-in-29',
    place: '004 §3.4',
    kind: 'invalid',
    steps: refuse('other', twentyNine),
    expects: stopped('refuse-cancel', 'refusal-other-under-30'),
  },
  {
    ...base,
    id: 'refuse-other-padded-to-30',
    place: '004 §3.4',
    kind: 'invalid',
    steps: refuse('other', `${twentyNine}      `),
    expects: stopped('refuse-cancel', 'refusal-other-under-30'),
  },
  {
    ...base,
    id: 'refuse-without-reason',
    place: '004 §3.4',
    kind: 'invalid',
    steps: refuse('', thirty),
    expects: stopped('refuse-cancel', 'refusal-reason-missing'),
  },
  {
    ...base,
    id: 'refuse-for-own-delay',
    place: '004 §3.4',
    kind: 'invalid',
    steps: refuse('other', '商品の入荷が遅れており、発送が遅延しているためキャンセルはお受けできません。'),
    expects: costly('refuse-cancel', 'refused-for-own-delay'),
  },
  {
    ...base,
    id: 'refuse-in-chinese',
    place: '004 §3.4',
    kind: 'invalid',
    steps: refuse('other', '商品已经包装完成，并且已经交给快递公司，今天之内就会发出，所以无法取消订单。'),
    expects: costly('refuse-cancel', 'text-not-in-buyers-language'),
  },
  {
    ...base,
    id: 'refuse-what-is-cancelled',
    place: '004 §1',
    order: '900000104',
    kind: 'invalid',
    buttons: 'all',
    steps: refuse('shipped', '', '900000104'),
    expects: stopped('refuse-cancel', 'refused-without-request'),
  },
  {
    ...base,
    id: 'refuse-while-cancelling',
    place: '004 §1',
    order: '900000106',
    kind: 'invalid',
    buttons: 'all',
    steps: refuse('shipped', '', '900000106'),
    expects: stopped('refuse-cancel', 'refused-without-request'),
  },
  {
    ...base,
    id: 'refuse-twice',
    place: '004 §4',
    order: '900000107',
    kind: 'invalid',
    buttons: 'all',
    steps: refuse('shipped', '', '900000107'),
    expects: stopped('refuse-cancel', 'refused-without-request'),
  },
  {
    ...base,
    id: 'refuse-and-not-ship',
    place: '004 §1',
    kind: 'invalid',
    steps: [...refuse('shipped'), { do: 'pass', days: 1 }],
    expects: { action: 'refuse-cancel', accepted: true, wrongs: [], later: 'refused-and-not-shipped' },
  },
];
