import { escaped } from '../html';
import type { ClaimStatus, OrderStatus } from '../orders/order';
import { Panel } from '../panel';
import type { World } from '../world';
import { isUnder } from './delivery-list';
import { ROOT, type Shown, shell } from './shell';

const claims: readonly [label: string, statuses: readonly ClaimStatus[]][] = [
  ['cancel-requested', ['cancel-requested']],
  ['return-requested', ['return-requested']],
  ['exchange-requested', ['exchange-requested']],
  ['non-receipt-received', ['non-receipt-received']],
  ['cancelling', ['cancelling']],
  ['returning', ['returning']],
  ['exchanging', ['reshipping']],
];
const orders: readonly OrderStatus[] = [
  'awaiting-payment',
  'new-order',
  'preparing',
  'delayed',
  'in-transit',
];

const box = (title: string, lines: readonly [label: string, count: number, href: string][]): string =>
  `<div class="card"><h3>${escaped(title)}</h3><ul>${lines
    .map(
      ([label, count, href]) =>
        `<li><span>${escaped(label)}</span><a class="num" href="${href}">${count}</a></li>`,
    )
    .join('')}</ul></div>`;

export const homePage = (visit: Shown, world: World): string => {
  const panel = new Panel(visit.layout, visit.language);
  const all = world.orders(visit.rows);
  const ofClaims = claims.map(([label, statuses]): [string, number, string] => [
    panel.say(`homeCounters.${label}`),
    all.filter(({ claim }) => claim && statuses.includes(claim.status)).length,
    `${ROOT}/Claim/ClaimManagement.aspx?stat=${statuses[0]}`,
  ]);
  const ofOrders = orders.map((status): [string, number, string] => [
    panel.say(`orderStatus.${status}`, 0),
    all.filter((order) => isUnder(order, status)).length,
    `${ROOT}/Delivery/DeliveryManagement.aspx?stat=${status}`,
  ]);
  return shell(visit, {
    title: panel.say('home.heading'),
    body: `<h2>${escaped(panel.say('home.heading'))}</h2><div class="cards">${box(panel.say('home.orders'), ofOrders)}${box(panel.say('home.claims'), ofClaims)}</div>`,
  });
};
