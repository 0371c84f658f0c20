import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import type { Order } from '../orders/order';
import { Panel } from '../panel';
import { categories } from '../reasons';
import { dialog } from '../words/dialogs';
import { type Shown, shell } from './shell';

/** The popup that writes to a buyer, at its real address: `contr_no` is the order's number. */
export const messagePage = (visit: Shown, order: Order): string => {
  const panel = new Panel(visit.layout, visit.language);
  const cell = (part: string, label: string, html: string): Cell => ({
    part,
    label: panel.say(label),
    html,
    wide: true,
  });
  const options = Object.entries(categories).map(
    ([category, code]) =>
      [
        code,
        panel.say(`${category === 'cancel' ? 'messagePopup' : 'message'}.category.${category}`, 0),
      ] as const,
  );
  const body = panel.layout.section(
    'messagePopup',
    panel.say('messagePopup.title'),
    true,
    panel.layout.cells([
      [
        cell(
          'category',
          'messagePopup.category',
          `${panel.options('category', [['', 'Select'], ...options])} <span class="attach">${escaped(panel.say('messagePopup.cannedReplies'))}</span>`,
        ),
      ],
      [cell('subject', 'messagePopup.subject', panel.line('subject'))],
      [
        cell(
          'body',
          'message.body',
          `<p class="note">${escaped(panel.say('message.note'))}</p>${panel.text('body', '', 10)}<p class="note">(<span class="count">0</span>/1000)</p>`,
        ),
      ],
      [cell('file', 'message.file', '<span class="attach">+ Add</span> (0MB / 4MB)')],
      [
        cell(
          'alsoSend',
          'messagePopup.alsoSend',
          `<label>${panel.tick('mail', true)} ${escaped(panel.say('messagePopup.mail'))}</label>`,
        ),
      ],
    ]),
  );
  const submit = `<div class="foot">${panel.button('send', panel.say('messagePopup.submit'), 'btn_send_Onclick')}</div>`;
  return shell(visit, {
    title: panel.say('messagePopup.title'),
    body: `<div class="detail">${body}${submit}</div>`,
    isPopup: true,
    scripts: ['panel.js', 'message.js'],
    data: {
      fields: panel.fields,
      calls: panel.calls,
      number: order.number,
      texts: { 'confirm.send-message': dialog('confirm.send-message', visit.language, [order.number]) },
    },
  });
};

/** The letters to and fro about one order; opening it answers nothing. */
export const inboxPage = (visit: Shown, order: Order): string => {
  const panel = new Panel(visit.layout, visit.language);
  const letters = order.letters.map(
    ({ at, from, title, body }) =>
      `<tr><td>${escaped(at)}</td><td>${from === 'buyer' ? 'Customer' : 'QSM'}</td><td>${escaped(title)}</td><td>${escaped(body)}</td></tr>`,
  );
  const heads = ['at', 'from', 'title', 'body'].map(
    (key) => `<th>${escaped(panel.say(`claims.thread.${key}`))}</th>`,
  );
  return shell(visit, {
    title: panel.say('claimPanel.inbox'),
    body: `<h3>${escaped(panel.say('claimPanel.inbox'))}</h3><table class="thread"><thead><tr>${heads.join('')}</tr></thead><tbody>${letters.join('') || `<tr><td colspan="4">${escaped(panel.say('deliveryGrid.empty'))}</td></tr>`}</tbody></table>`,
    isPopup: true,
  });
};
