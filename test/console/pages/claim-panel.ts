import type { Day } from '../days';
import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import { isDispatched, type Order } from '../orders/order';
import { Panel } from '../panel';
import type { LayoutId, Settings } from '../visit';
import { claimActions } from './claim-actions';
import { cart, facts, thread } from './claim-facts';
import { withdrawalCells } from './withdrawal-cells';

export type Drawn = { html: string; fields: string[]; calls: string[] };
/** The type of a claim that the seller is about to open on an order without one. */
export type Opening = 'return' | 'exchange' | null;

/** The whole detail of one order's claim; with no order, the empty form that stands there at first. */
export const claimPanel = (
  order: Order | null,
  settings: Pick<Settings, 'language' | 'buttons'> & { layout: LayoutId },
  opening: Opening,
  today: Day,
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
          () => layout.cells(withdrawalCells(panel, order, 'ask', today)),
        )
      : '',
    section('running', panel.say('claimPanel.withdrawal.title'), isRunning, () =>
      layout.cells(withdrawalCells(panel, order, 'running', today)),
    ),
    isHeld
      ? section('held', panel.say('claimPanel.withdrawal.title'), true, () =>
          layout.cells(withdrawalCells(panel, order, 'held', today)),
        )
      : '',
    claimActions(panel, { type, claim, isAll }),
    section('thread', panel.say('claims.customer'), (order?.letters.length ?? 0) > 0, () =>
      thread(panel, order),
    ),
  ].join('');
  return { html, fields: panel.fields, calls: panel.calls };
};
