import { orderStatusInList, paymentWord } from '../claim-words';
import { withSlashes } from '../days';
import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import type { Order } from '../orders/order';
import type { Panel } from '../panel';

export const facts = (panel: Panel, order: Order | null): Cell[][] => {
  const cell = (part: string, label: string, value: string | number | undefined, wide = false): Cell => ({
    part,
    label: panel.say(label),
    html: escaped(value ?? ''),
    wide,
  });
  const day = (value: string | null | undefined): string => withSlashes(value ?? null);
  const letter = panel.button('message', panel.say('claimPanel.messageButton'), 'btn_message_Onclick');
  const inbox = panel.button('inbox', panel.say('claimPanel.inbox'), 'btn_inbox_Onclick');
  const claim = order?.claim;
  return [
    [
      cell('orderedOn', 'order.orderedOn', day(order?.orderedOn)),
      cell('orderNumber', 'claimPanel.orderNumber', order?.number),
      cell('itemNumber', 'order.itemNumber', order?.item.number),
    ],
    [
      cell('itemName', 'claimPanel.itemName', order?.item.name),
      cell('quantity', 'order.quantity', order?.quantity),
      cell('site', 'claimPanel.site', order?.site),
    ],
    [
      cell('option', 'order.option', order?.item.option),
      cell('payment', 'claimPanel.payment', order ? `${order.amount} / ${paymentWord(order, panel)}` : ''),
      cell('requestedOn', 'claimPanel.requestedOn', day(claim?.requestedOn)),
    ],
    [
      cell('buyer', 'claimPanel.buyer', order?.buyer.name),
      cell('recipient', 'claimPanel.recipient', order?.recipient.name),
      cell('phone', 'claimPanel.phone', order ? `${order.buyer.phone} / ${order.recipient.phone}` : ''),
    ],
    [
      cell('shippedOn', 'claimPanel.shippedOn', day(order?.shippedOn)),
      cell('carrier', 'order.carrier', order?.carrier),
      cell('tracking', 'claimPanel.trackingNumber', order?.tracking),
    ],
    [
      cell('deliveredOn', 'claimPanel.deliveredOn', day(order?.deliveredOn)),
      cell('completedOn', 'order.completedOn', day(claim?.completedOn)),
      cell('nonReceiptType', 'order.nonReceiptType', ''),
    ],
    [
      cell(
        'address',
        'claimPanel.address',
        order ? `Japan ${order.recipient.postalCode} ${order.recipient.address}` : '',
        true,
      ),
    ],
    [
      {
        part: 'messages',
        label: panel.say('order.message'),
        html: `${letter} ${inbox}<span${panel.mark('lbl', 'new')}>${order?.unanswered ? '<b class="new">N</b>' : ''}</span>`,
        wide: true,
      },
    ],
  ];
};

/** The cart that the order came in, above its details. */
export const cart = (panel: Panel, order: Order | null): string => {
  const heads = [
    'claimGrid.orderNumber',
    'claimPanel.itemName',
    'order.quantity',
    'claimPanel.site',
    'order.carrier',
    'claimPanel.trackingNumber',
    'deliveryGrid.orderStatus',
    'order.refundStatus',
  ];
  const values = order
    ? [
        order.number,
        order.item.name,
        order.quantity,
        order.site,
        order.carrier,
        order.tracking,
        orderStatusInList(order, panel),
        order.claim ? panel.say(`claimStatus.${order.claim.status}`) : '',
      ]
    : heads.map(() => '');
  const title = panel.say('claims.cart').replace('N', order?.cart ?? '');
  return `<div class="cart"><h4>${escaped(title)}</h4><table><thead><tr>${heads.map((key) => `<td>${escaped(panel.say(key))}</td>`).join('')}</tr></thead><tbody><tr>${values.map((value) => `<td>${escaped(value)}</td>`).join('')}</tr></tbody></table></div>`;
};

/** What was written to and fro. */
export const thread = (panel: Panel, order: Order | null): string => {
  const letters = order?.letters ?? [];
  const rows = letters.map((letter, at) => {
    const isOpen = order?.unanswered && letter.from === 'buyer' && at === letters.length - 1;
    return `<tr><td>${escaped(letter.at)}</td><td>${escaped(letter.from === 'buyer' ? 'From:buy*** / To:shop' : 'From:shop / To:buy***')}</td><td>${escaped(letter.title)}</td><td>${escaped(letter.body)}</td><td>${escaped(panel.say(isOpen ? 'claims.thread.open' : 'claims.thread.answered'))}</td></tr>`;
  });
  const heads = ['at', 'from', 'title', 'body', 'state'].map(
    (key) => `<th>${escaped(panel.say(`claims.thread.${key}`))}</th>`,
  );
  return `<table class="thread"><thead><tr>${heads.join('')}</tr></thead><tbody${panel.mark('lbl', 'letters')}>${rows.join('')}</tbody></table>`;
};
