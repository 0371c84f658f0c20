import type { List } from './lists';
import { area, type Brush, day, mark, noWithdrawal, number, order, type Scene, select } from './scene';
import type { Pair } from './styles';

const cancelReasons = ({ say }: Brush) =>
  ['out-of-stock', 'shipping-delay', 'buyer-request', 'option-change', 'undeliverable-area'].map((id) =>
    say(`cancelReason.${id}`),
  );

const orderColumns = [
  'deliveryGrid.orderStatus',
  'deliveryGrid.orderNumber',
  'deliveryGrid.cartNumber',
  'deliveryGrid.carrier',
  'deliveryGrid.trackingNumber',
  'deliveryGrid.shippedOn',
  'deliveryGrid.orderedOn',
  'deliveryGrid.paidOn',
  'deliveryGrid.shipBy',
];
const orderList =
  (status: string) =>
  ({ say }: Brush): List => {
    const row = (state: string, order: string, cart: string) => [
      say(state),
      order,
      cart,
      'ヤマト 宅急便',
      '',
      '',
      day.ordered,
      '20220810',
      '20220815',
    ];
    return {
      id: '__grid_GoodsGrid',
      columns: orderColumns.map(say),
      rows: [
        { cells: row('orderStatus.delivered', '776206002', '249960002') },
        { cells: row(status, number, '249960001'), selected: true, ticked: true },
      ],
    };
  };

const orderPanel = (brush: Brush, status: string) => {
  const { say, style } = brush;
  const pair = (key: string, value: string): Pair => ({ label: say(key), html: style.shown(value) });
  return (
    style.section(
      say('orderPanel.title'),
      style.block([
        pair('orderPanel.orderNumber', number),
        pair('orderPanel.orderStatus', say(status)),
        pair('orderPanel.site', 'JP'),
        pair('orderPanel.payment', say('claimPanel.cash')),
      ]),
    ) +
    style.section(
      say('orderPanel.shippingTitle'),
      style.block([
        pair('orderPanel.recipient', '山川 海'),
        pair('orderPanel.postalCode', '273-0017'),
        pair('orderPanel.address', '千葉県 船橋市 西浦 9-9-9'),
      ]),
    )
  );
};

const tabs = (brush: Brush, lit: string) =>
  `<ul class="tabs">${['shipDate', 'ship', 'cancel']
    .map(
      (tab) =>
        `<li${tab === lit ? ' class="on"' : ''}><a href="#" onclick="tab_Onclick('${tab}')">${brush.say(`deliveryForm.tabs.${tab}`)}</a></li>`,
    )
    .join('')}</ul>`;

const cancelForm = (brush: Brush, way: 'cancel' | 'return', memo: string) => {
  const { say, style } = brush;
  const row = (choice: 'cancel' | 'return', html: string) =>
    `<tr><td>${style.radio('rd', say(`deliveryForm.choice.${choice}`), `value="${choice}"${way === choice ? ' checked' : ''}`)}</td><td>${html}</td></tr>`;
  return (
    tabs(brush, 'cancel') +
    style.section(
      say('deliveryForm.title'),
      `<table><tbody>${row('cancel', `${select('reason', cancelReasons(brush), 2)} <select><option>${say('deliveryForm.scope.thisOrder')}</option></select>`)}${row('return', `${select('returnReason', [say('cancelReason.shipping-delay')], 0)} x`)}</tbody></table>${style.block(
        [{ label: say('deliveryForm.memo'), html: area('memo', memo), field: true }],
      )}<p>${style.button(say('deliveryForm.submit'), mark('submit'), 'btn_confirm_Onclick')}</p>`,
    )
  );
};

export const cancelOrder: Scene = {
  path: 'Delivery/DeliveryManagement.aspx',
  list: orderList('orderStatus.requested'),
  detail: (brush) =>
    orderPanel(brush, 'orderStatus.requested') + cancelForm(brush, 'cancel', '申し訳ございません。'),
  expected: () => ({
    screen: 'delivery',
    order: {
      ...order,
      status: 'requested',
      trackingNumber: null,
    },
    claim: null,
    actions: { 'cancel-order': { reason: 'buyer-request', text: '申し訳ございません。' } },
  }),
};

export const returnOrder: Scene = {
  path: 'delivery/DeliveryManagementPrime.aspx',
  list: orderList('orderStatus.in-transit'),
  detail: (brush) => orderPanel(brush, 'orderStatus.in-transit') + cancelForm(brush, 'return', ''),
  expected: () => ({
    screen: 'delivery',
    order: { ...order, status: 'in-transit' },
    claim: null,
    actions: { 'return-order': { reason: 'shipping-delay', text: '' } },
  }),
};

/** Under a cancel request the list shows the claim's word where the order's stood. */
export const shipUnderClaim: Scene = {
  path: 'Delivery/DeliveryManagement.aspx',
  list: orderList('claimStatus.cancel-requested'),
  detail: (brush) =>
    orderPanel(brush, 'claimStatus.cancel-requested') +
    tabs(brush, 'ship') +
    `<div>${brush.style.block([{ label: brush.say('deliveryGrid.trackingNumber'), html: '<input type="text" value="">', field: true }])}${brush.style.button(brush.say('deliveryForm.submit'), mark('ship-order'), 'btn_ship_Onclick')}</div>`,
  expected: () => ({
    screen: 'delivery',
    order: { number },
    claim: { type: 'cancel', status: 'cancel-requested', requestedOn: undefined, ...noWithdrawal },
    actions: { 'ship-order': {} },
  }),
};
