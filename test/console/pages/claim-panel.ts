import { orderStatusInList, paymentWord } from '../claim-words';
import { withSlashes } from '../days';
import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import { isDispatched, type Order } from '../order';
import { Panel } from '../panel';
import type { LayoutId, Settings } from '../visit';
import { claimActions } from './claim-actions';

export type Drawn = { html: string; fields: string[]; calls: string[] };
/** The type of a claim that the seller is about to open on an order without one. */
export type Opening = 'return' | 'exchange' | null;

const facts = (panel: Panel, order: Order | null): Cell[][] => {
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
        html: `${letter} ${inbox}${order?.unanswered ? '<b class="new">N</b>' : ''}`,
        wide: true,
      },
    ],
  ];
};

const cart = (panel: Panel, order: Order | null): string => {
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

const thread = (panel: Panel, order: Order | null): string => {
  const letters = order?.letters ?? [];
  const rows = letters.map((letter, at) => {
    const isOpen = order?.unanswered && letter.from === 'buyer' && at === letters.length - 1;
    return `<tr><td>${escaped(letter.at)}</td><td>${escaped(letter.from === 'buyer' ? 'From:buy*** / To:shop' : 'From:shop / To:buy***')}</td><td>${escaped(letter.title)}</td><td>${escaped(letter.body)}</td><td>${escaped(panel.say(isOpen ? 'claims.thread.open' : 'claims.thread.answered'))}</td></tr>`;
  });
  const heads = ['at', 'from', 'title', 'body', 'state'].map(
    (key) => `<th>${escaped(panel.say(`claims.thread.${key}`))}</th>`,
  );
  return `<table class="thread"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const withdrawal = (panel: Panel, order: Order | null, mode: 'ask' | 'running' | 'held'): Cell[][] => {
  const asked = order?.claim?.withdrawal;
  const cell = (part: string, label: string, html: string, wide = false): Cell => ({
    part,
    label: panel.say(`claimPanel.withdrawal.${label}`),
    html,
    wide,
  });
  const reason = (value: string) => panel.text('withdrawalReason', value, 2, mode === 'ask');
  if (mode === 'ask')
    return [
      [
        cell(
          'withdrawalFlag',
          'flag',
          panel.choices(
            'withdrawalFlag',
            [
              ['N', 'N'],
              ['Y', 'Y'],
            ],
            'N',
          ),
        ),
        cell('withdrawalDeadline', 'deadline', ''),
      ],
      [cell('withdrawalReason', 'reason', reason(''), true)],
    ];
  const dates = [
    cell('withdrawalRequestedOn', 'requestedOn', withSlashes(asked?.requestedOn ?? null)),
    mode === 'running'
      ? cell('withdrawalDeadline', 'deadline', withSlashes(asked?.deadline ?? null))
      : cell('withdrawalHeldOn', 'heldOn', withSlashes(asked?.heldOn ?? null)),
  ];
  if (mode === 'running')
    return [dates, [cell('withdrawalText', 'reason', escaped(asked?.reason ?? ''), true)]];
  return [
    dates,
    [
      cell(
        'withdrawalReason',
        'reason',
        `${reason('')}<p class="note">${escaped(panel.say('claims.rerequestNote'))}</p>`,
        true,
      ),
    ],
    [cell('buyersReason', 'buyersReason', escaped(asked?.buyersReason ?? ''), true)],
    [cell('nextDeadline', 'nextDeadline', withSlashes(asked?.deadline ?? null), true)],
  ];
};

/** The whole detail of one order's claim; with no order, the empty form that stands there at first. */
export const claimPanel = (
  order: Order | null,
  settings: Pick<Settings, 'language' | 'buttons'> & { layout: LayoutId },
  opening: Opening,
): Drawn => {
  const panel = new Panel(settings.layout, settings.language);
  const { layout } = panel;
  const claim = order?.claim ?? null;
  const mayOpen = order !== null && !claim && isDispatched(order);
  const type = claim?.type ?? (mayOpen ? opening : null);
  const isCancel = type === 'cancel';
  const isAll = settings.buttons === 'all';
  const status = claim?.status;
  const cell = (part: string, label: string, html: string): Cell => ({
    part,
    label: panel.say(label),
    html,
    wide: true,
  });

  const section = (part: string, title: string, isShown: boolean, body: () => string): string =>
    isShown || layout.keepsHidden ? layout.section(part, title, isShown, body()) : '';

  const reason = () =>
    layout.cells([
      [
        cell(
          'reason',
          'claimPanel.reason',
          `${panel.reasons('reason', 'returnReason', claim?.reason ?? '', panel.say('refusalReason.none'))} <span class="attach">${escaped(panel.say('claims.attachment'))}</span><p class="words"${panel.mark('lbl', 'buyersText')}>${escaped(claim?.text ?? '')}</p>`,
        ),
      ],
      [
        cell(
          'memo',
          'claimPanel.memo',
          `${panel.text('memo', order?.memo ?? '')}<p class="note">${escaped(panel.say('claims.memoNote'))}</p>`,
        ),
      ],
    ]);
  const refusal = () =>
    layout.cells([
      [
        cell(
          'refusalReason',
          'claimPanel.refusal.reason',
          `${panel.reasons('refusalReason', 'refusalReason', '', panel.say('refusalReason.none'))}<p class="note">${escaped(panel.say('claims.refusalNote'))}</p>${panel.text('refusalText')}`,
        ),
      ],
    ]);
  const isHeld = status === 'withdrawal-held';
  const isRunning = status === 'withdrawal-requested';
  const canAsk =
    status === 'cancel-requested' || status === 'return-requested' || status === 'exchange-requested';
  const html = [
    cart(panel, order),
    section('transaction', panel.say('claimPanel.title'), true, () => layout.cells(facts(panel, order))),
    section('reason', '', type !== null, reason),
    section('type', panel.say('claims.typeSection'), mayOpen, () =>
      layout.cells([
        [
          cell(
            'claimType',
            'claimPanel.claimTypeChoice',
            panel.choices(
              'claimType',
              [
                ['return', panel.say('claimType.return', 0)],
                ['exchange', panel.say('claimType.exchange', 0)],
              ],
              opening,
            ),
          ),
        ],
      ]),
    ),
    section(
      'refusal',
      panel.say('claimPanel.refusal.title'),
      isCancel && (isAll || status === 'cancel-requested'),
      refusal,
    ),
    isRunning || !isHeld
      ? section(
          'withdrawal',
          panel.say('claimPanel.withdrawal.title'),
          claim !== null && (isAll || canAsk),
          () => layout.cells(withdrawal(panel, order, 'ask')),
        )
      : '',
    section('running', panel.say('claimPanel.withdrawal.title'), isRunning, () =>
      layout.cells(withdrawal(panel, order, 'running')),
    ),
    isHeld
      ? section('held', panel.say('claimPanel.withdrawal.title'), true, () =>
          layout.cells(withdrawal(panel, order, 'held')),
        )
      : '',
    claimActions(panel, { type, claim, isAll }),
    section('thread', panel.say('claims.customer'), (order?.letters.length ?? 0) > 0, () =>
      thread(panel, order),
    ),
  ].join('');
  return { html, fields: panel.fields, calls: panel.calls };
};
