import { open, press, right, type Scenario, type Step, stopped, type } from './scenario';

const ship = (order: string): Step[] => [
  open(order),
  { do: 'tab', tab: 'ship' },
  type('tracking', '441122334455'),
  press('ship-order'),
];

const plan = (order: string, day: string): Step[] => [
  open(order),
  { do: 'tab', tab: 'shipDate' },
  type('shipDate', day),
  press('set-ship-date'),
];

export const shipping: readonly Scenario[] = [
  {
    id: 'ship-an-order',
    place: '003 buyer’s reasons ②',
    screen: 'delivery',
    order: '900000102',
    kind: 'valid',
    steps: ship('900000102'),
    expects: right('ship-order'),
  },
  {
    id: 'ship-a-refused-cancel',
    place: '004 §3.7',
    screen: 'delivery',
    order: '900000107',
    kind: 'valid',
    steps: ship('900000107'),
    expects: right('ship-order'),
  },
  {
    id: 'ship-under-a-request',
    place: '003 buyer’s reasons ②',
    screen: 'delivery',
    order: '324349888',
    kind: 'invalid',
    steps: ship('324349888'),
    expects: stopped('ship-order', 'shipped-under-cancel-request'),
  },
  {
    id: 'ship-while-cancelling',
    place: '003 buyer’s reasons ②',
    screen: 'delivery',
    order: '900000106',
    kind: 'invalid',
    steps: ship('900000106'),
    expects: stopped('ship-order', 'shipped-under-cancel-request'),
  },
  {
    id: 'set-a-ship-date',
    place: '004 §1',
    screen: 'delivery',
    order: '324425405',
    kind: 'valid',
    steps: plan('324425405', '2099/12/24'),
    expects: right('set-ship-date'),
  },
  {
    id: 'set-a-ship-date-gone-by',
    place: '004 §1',
    screen: 'delivery',
    order: '324425405',
    kind: 'invalid',
    steps: plan('324425405', '2018/08/15'),
    expects: stopped('set-ship-date', 'ship-date-wrong'),
  },
];
