import { paymentWord, statusOnDelivery } from '../claim-words';
import { withSlashes } from '../days';
import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import type { Order } from '../orders/order';
import { Panel } from '../panel';
import type { LayoutId, Settings } from '../visit';
import type { Drawn } from './claim-panel';

const tabKeys = [
  'deliveryForm.tabs.shipDate',
  'deliveryForm.tabs.ship',
  'deliveryForm.tabs.cancel',
  'delivery.tabs.pickup',
  'delivery.tabs.online',
];

const about = (panel: Panel, order: Order | null): { order: Cell[][]; shipping: Cell[][] } => {
  const cell = (part: string, label: string, value: string | number | undefined, wide = false): Cell => ({
    part,
    label: panel.say(label),
    html: escaped(value ?? ''),
    wide,
  });
  return {
    order: [
      [
        cell('orderNumber', 'orderPanel.orderNumber', order?.number),
        cell('orderStatus', 'orderPanel.orderStatus', order ? statusOnDelivery(order, panel) : ''),
      ],
      [cell('quantity', 'order.quantity', order?.quantity), cell('gift', 'order.gift', '')],
      [
        cell('method', 'order.method', order ? panel.say('order.methodTracked') : ''),
        cell('payment', 'orderPanel.payment', order ? paymentWord(order, panel) : ''),
      ],
      [cell('site', 'orderPanel.site', order?.site), cell('sellerCode', 'order.sellerCode', '')],
      [cell('item', 'order.itemAndNumber', order ? `${order.item.number} ${order.item.name}` : '', true)],
      [cell('option', 'order.option', order?.item.option, true)],
    ],
    shipping: [
      [
        cell('recipient', 'orderPanel.recipient', order?.recipient.name),
        cell('phone', 'orderPanel.phone', order?.recipient.phone),
      ],
      [
        cell('country', 'order.country', order ? 'Japan' : ''),
        cell('postalCode', 'orderPanel.postalCode', order?.recipient.postalCode),
      ],
      [cell('address', 'orderPanel.address', order?.recipient.address, true)],
      [
        cell('carrier', 'order.carrier', order?.carrier),
        cell('trackingNumber', 'claimPanel.trackingNumber', order?.tracking),
      ],
    ],
  };
};

const customer = (panel: Panel): Cell[][] => [
  [
    {
      part: 'message',
      label: panel.say('order.message'),
      html: `${panel.button('message', panel.say('orderPanel.messageButton'), 'btn_message_Onclick')} <span class="note">※ ${escaped(panel.say('delivery.pickFirst'))}</span>`,
      wide: true,
    },
  ],
];

const wide = (panel: Panel, part: string, label: string, html: string): Cell => ({
  part,
  label: panel.say(label),
  html,
  wide: true,
});

const shipDateForm = (panel: Panel, order: Order | null): string =>
  panel.layout.cells([
    [
      wide(
        panel,
        'shipDate',
        'deliveryGrid.shipBy',
        `${panel.line('shipDate', withSlashes(order?.shipBy ?? null))} ${panel.button('set-ship-date', panel.say('delivery.dateSubmit'), 'btn_shipDate_Onclick')}`,
      ),
    ],
  ]);

const shipForm = (panel: Panel, order: Order | null): string =>
  panel.layout.cells([
    [wide(panel, 'shipCarrier', 'deliveryGrid.carrier', panel.line('carrier', order?.carrier ?? ''))],
    [
      wide(
        panel,
        'shipTracking',
        'deliveryGrid.trackingNumber',
        `${panel.line('tracking', order?.tracking ?? '')} ${panel.button('ship-order', panel.say('delivery.shipSubmit'), 'btn_ship_Onclick')}`,
      ),
    ],
  ]);

const cancelForm = (panel: Panel, order: Order | null): string => {
  const none = panel.say('refusalReason.none');
  const way = (choice: string): string =>
    panel.choices('choice', [[choice, panel.say(`deliveryForm.choice.${choice}`)]], 'cancel');
  const scope = [['one', panel.say('deliveryForm.scope.thisOrder')]] as const;
  const cancel = `${way('cancel')} ${panel.reasons('cancelReason', 'cancelReason', '', none)} ${panel.options('scope', scope)}`;
  const back = `${way('return')} ${panel.reasons('returnReason', 'cancelReason', 'shipping-delay', none)} <span class="note">${escaped(panel.say('delivery.returnNote'))}</span>`;
  return `<p class="note strong">${escaped(panel.say('delivery.tellFirst'))}</p><div class="ways"><div>${cancel}</div><div>${back}</div></div>${panel.layout.cells(
    [
      [
        wide(
          panel,
          'memo',
          'deliveryForm.memo',
          `${panel.text('memo', order?.memo ?? '')}<p class="note">${escaped(panel.say('claims.memoNote'))}</p>`,
        ),
      ],
    ],
  )}<div class="foot">${panel.button('cancel-order', panel.say('deliveryForm.submit'), 'btn_cancelSave_Onclick')}</div>`;
};

/** 注文情報 and 配送情報 side by side, the way to the buyer, and the five tabs with their forms. */
export const deliveryPanel = (
  order: Order | null,
  settings: Pick<Settings, 'language'> & { layout: LayoutId },
  tab: number,
): Drawn => {
  const panel = new Panel(settings.layout, settings.language);
  const { layout } = panel;
  const facts = about(panel, order);
  const forms = [shipDateForm, shipForm, cancelForm, () => '', () => ''];
  const titles = ['', '', panel.say('deliveryForm.title'), '', ''];
  const tabs = tabKeys.map(
    (key, at) =>
      `<a href="javascript:tab_Onclick(${at})" class="${at === tab ? 'on' : ''}">${escaped(panel.say(key))}</a>`,
  );
  const html = [
    `<div class="halves"><div>${layout.section('order', panel.say('orderPanel.title'), true, layout.cells(facts.order))}</div><div>${layout.section('shipping', panel.say('orderPanel.shippingTitle'), true, layout.cells(facts.shipping))}</div></div>`,
    layout.section('customer', panel.say('order.customer'), true, layout.cells(customer(panel))),
    `<div class="formtabs tabs">${tabs.join('')}</div>`,
    ...forms.map(
      (form, at) =>
        `<div class="form"${panel.mark('pnl', `form${at}`)} style="${at === tab ? '' : 'display:none'}">${layout.section(`tab${at}`, titles[at] ?? '', true, form(panel, order))}</div>`,
    ),
  ].join('');
  return { html, fields: panel.fields, calls: panel.calls };
};
