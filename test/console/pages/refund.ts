import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import type { Order } from '../orders/order';
import { Panel } from '../panel';
import { type Shown, shell } from './shell';

/** The last question before the money goes: received, and approved. */
export const refundPage = (visit: Shown, order: Order): string => {
  const panel = new Panel(visit.layout, visit.language);
  const cell = (part: string, label: string, html: string): Cell => ({
    part,
    label: panel.say(label),
    html,
    wide: true,
  });
  const yesNo = (part: string) =>
    panel.choices(
      part,
      [
        ['Y', panel.say('refundPopup.yes')],
        ['N', panel.say('refundPopup.no')],
      ],
      null,
    );
  const reason = order.claim ? `[${panel.say(`returnReason.${order.claim.reason}`)}]` : '';
  const facts = panel.layout.cells([
    [cell('orderNumber', 'claimPanel.orderNumber', escaped(order.number))],
    [cell('itemName', 'claimPanel.itemName', escaped(order.item.name))],
    [cell('buyer', 'claimPanel.buyer', escaped(order.buyer.name))],
    [cell('reason', 'claimPanel.reason', escaped(reason))],
  ]);
  const questions = panel.layout.cells([
    [cell('received', 'refundPopup.received', yesNo('received'))],
    [cell('approved', 'refundPopup.approve', yesNo('approved'))],
  ]);
  const title = panel.say('refundPopup.title');
  const note = `<p class="note">${escaped(panel.say('refund.note'))}</p>`;
  const buttons = `<div class="foot">${panel.button('confirm-refund', panel.say('refundPopup.submit'), 'btn_confirm_Onclick')} ${panel.button('dismiss', panel.say('refundPopup.dismiss'), 'popup_Close')}</div>`;
  return shell(visit, {
    title,
    body: `<div class="detail">${panel.layout.section('refundPopup', title, true, note + facts + questions)}${buttons}</div>`,
    isPopup: true,
    scripts: ['panel.js', 'refund.js'],
    data: { fields: panel.fields, calls: panel.calls, number: order.number, texts: {} },
  });
};
