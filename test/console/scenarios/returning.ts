import {
  choose,
  costly,
  memo,
  open,
  press,
  right,
  type Scenario,
  type Step,
  stopped,
  tell,
  type,
} from './scenario';

const prepare = (order: string, reason: string, text = memo, told = true): Step[] => [
  open(order),
  ...(told ? [tell] : []),
  choose('claimType', 'return'),
  choose('reason', reason),
  type('memo', text),
];

const refund = (order: string, reason: string): Step[] => [
  ...prepare(order, reason),
  press('refund-return'),
  { do: 'answer', received: 'Y', approved: 'Y' },
];

const base = { screen: 'claims', order: '324591337' } as const;

export const returning: readonly Scenario[] = [
  ...(['shipping-delay', 'defective', 'misdelivery'] as const).map(
    (reason): Scenario => ({
      ...base,
      id: `refund-${reason}`,
      place: '000 §1b',
      kind: 'valid',
      steps: refund('324591337', reason),
      expects: right('confirm-refund'),
    }),
  ),
  {
    ...base,
    id: 'refund-chinese-guide',
    place: '001 §1b',
    order: '326297589',
    kind: 'valid',
    steps: refund('326297589', 'defective'),
    expects: right('confirm-refund'),
  },
  {
    ...base,
    id: 'accept-a-buyers-return',
    place: '002 §1.2',
    order: '639113332',
    kind: 'valid',
    steps: [open('639113332'), press('accept-return')],
    expects: right('accept-return'),
  },
  {
    ...base,
    id: 'turn-a-return-into-an-exchange',
    place: '000 §1b.8',
    order: '639113332',
    kind: 'valid',
    steps: [open('639113332'), press('return-to-exchange')],
    expects: right('return-to-exchange'),
  },
  ...(['option-change', 'order-cancel', 'other', ''] as const).map(
    (reason): Scenario => ({
      ...base,
      id: `refund-as-${reason || 'nothing'}`,
      place: '000 §1b.7',
      kind: 'invalid',
      steps: [...prepare('324591337', reason), press('refund-return')],
      expects: stopped('refund-return', 'return-reason-not-sellers'),
    }),
  ),
  {
    ...base,
    id: 'accept-own-return-as-order-cancel',
    place: '001 §1b.7',
    kind: 'invalid',
    steps: [...prepare('324591337', 'order-cancel'), press('accept-return')],
    expects: stopped('accept-return', 'return-reason-not-sellers'),
  },
  {
    ...base,
    id: 'refund-without-memo',
    place: '000 §1b.7',
    kind: 'invalid',
    steps: [...prepare('324591337', 'defective', ''), press('refund-return')],
    expects: stopped('refund-return', 'refund-without-memo'),
  },
  {
    ...base,
    id: 'refund-untold',
    place: '000 §1b.4',
    kind: 'invalid',
    steps: [...prepare('324591337', 'defective', memo, false), press('refund-return')],
    expects: costly('refund-return', 'refund-untold'),
  },
  {
    ...base,
    id: 'refund-with-a-question-open',
    place: '000 §1b.10',
    kind: 'invalid',
    steps: [
      ...prepare('324591337', 'defective'),
      press('refund-return'),
      { do: 'answer', received: 'Y', approved: null },
    ],
    expects: stopped('confirm-refund', 'refund-question-open'),
  },
  {
    ...base,
    id: 'refund-not-received',
    place: '000 §1b.10',
    kind: 'invalid',
    steps: [
      ...prepare('324591337', 'defective'),
      press('refund-return'),
      { do: 'answer', received: 'N', approved: 'Y' },
    ],
    expects: costly('confirm-refund', 'refund-question-no'),
  },
  {
    ...base,
    id: 'accept-what-is-returned',
    place: '000 §1b',
    order: '775194208',
    kind: 'invalid',
    buttons: 'all',
    steps: [open('775194208'), press('accept-return')],
    expects: stopped('accept-return', 'not-at-this-stage'),
  },
];
