import { escaped } from '../html';
import type { ClaimStatus } from '../orders/order';
import { Panel } from '../panel';
import type { World } from '../world';
import { claimList, periodIn } from './claim-list';
import { claimPanel } from './claim-panel';
import { confirmTexts, texts } from './dialog-texts';
import { gridKindOf, listData, listView } from './list-view';
import { ROOT, type Shown, shell } from './shell';

type Counter = readonly [status: ClaimStatus, id: string];
const matrix: readonly (readonly [head: string, counters: readonly Counter[][]])[] = [
  [
    'cancel',
    [[['cancel-requested', 'cancel_req']], [['cancelling', 'cancel_ing']], [['cancelled', 'cancel_end']]],
  ],
  [
    'return',
    [
      [['return-requested', 'return_req']],
      [
        ['returning', 'return_ing'],
        ['refund-held', 'return_hold'],
        ['collected', 'return_pick'],
      ],
      [['returned', 'return_end']],
    ],
  ],
  [
    'exchange',
    [
      [['exchange-requested', 'exchange_req']],
      [['reshipping', 'exchange_ing']],
      [['exchange-delayed', 'exchange_delay']],
    ],
  ],
  [
    'non-receipt',
    [
      [['non-receipt-received', 'not_req']],
      [['non-receipt-confirming', 'not_ing']],
      [['non-receipt-delayed', 'not_delay']],
    ],
  ],
  [
    'withdrawal',
    [
      [['withdrawal-requested', 'withdraw_req']],
      [['withdrawal-held', 'withdraw_hold']],
      [
        ['refunded', 'refund_end'],
        ['part-refunded', 'refund_part'],
      ],
    ],
  ],
  ['refusal', [[], [], [['cancel-refused', 'reject_end']]]],
];

const counters = (panel: Panel, world: World, rows: number | null): string => {
  const orders = world.orders(rows);
  const count = (status: ClaimStatus): number =>
    orders.filter((order) => order.claim?.status === status).length;
  const mark = (id: string): string =>
    panel.layout.id === 'a'
      ? ` id="ctl00_ctl00_MainMaster_MainHolder_${id}"`
      : panel.layout.id === 'b'
        ? ` id="${id}"`
        : '';
  const one = ([status, id]: Counter, at: number): string =>
    `<div>${at ? '- ' : ''}${escaped(panel.say(`claimStatus.${status}`))} <a class="num"${mark(id)} href="javascript:search_State('${status}')">${count(status)}</a></div>`;
  const body = matrix.map(
    ([head, cells]) =>
      `<tr><th>${escaped(panel.say(`claimType.${head}`, 0))}</th>${cells.map((cell) => `<td>${cell.map(one).join('')}</td>`).join('')}</tr>`,
  );
  return `<table class="matrix"><tbody>${body.join('')}</tbody></table>`;
};

const condition = (panel: Panel): string => {
  const option = (value: string, label: string) =>
    `<option value="${value}">${escaped(panel.say(label))}</option>`;
  return `<div class="search"><b>${escaped(panel.say('claims.byCondition'))}</b> ${escaped(panel.say('claims.period'))} <input id="search_from" size="11"> ~ <input id="search_to" size="11"> ${escaped(panel.say('claims.condition'))} <select id="search_kind">${option('all', 'claims.all')}${option('number', 'claims.anyNumber')}${option('withdrawal-requested', 'claimStatus.withdrawal-requested')}${option('withdrawal-held', 'claimStatus.withdrawal-held')}</select> <input id="search_key" size="14"> <button type="button" onclick="btn_search_Onclick()">${escaped(panel.say('claims.search'))}</button></div>`;
};

const detail = (visit: Shown, panel: Panel, html: string): string => {
  if (panel.layout.detail === 'frame')
    return `<iframe class="detail" name="frame_detail" src="${ROOT}/Claim/ClaimDetail.aspx"></iframe>`;
  if (panel.layout.detail === 'layer')
    return `<div class="layer" style="display:none"><div class="layerbar"><a href="javascript:layer_Close()">×</a></div><div class="detail"></div></div>`;
  return `<div class="detail"${panel.mark('pnl', 'detail')}>${visit.layout === 'a' ? html : ''}</div>`;
};

export const claimsPage = (visit: Shown, world: World): string => {
  const panel = new Panel(visit.layout, visit.language);
  const drawn = claimPanel(null, visit, null, world.today);
  const state = visit.query.get('stat') ?? 'all';
  const list = claimList(visit, world, state, periodIn(visit.query));
  const body = `<h2>${escaped(panel.say('claims.heading'))}</h2>
<div class="tabs"><span class="on">${escaped(panel.say('claims.byState'))}</span><span>${escaped(panel.say('claims.byCondition'))}</span></div>
${counters(panel, world, visit.rows)}<p class="note">${escaped(panel.say('claims.lateNote'))}</p>${condition(panel)}
${listView(visit, list, '__grid_ClaimGrid')}
${detail(visit, panel, drawn.html)}`;
  return shell(visit, {
    title: panel.say('claims.heading'),
    body,
    scripts: ['grid.js', 'list.js', 'panel.js', 'claim-actions.js', 'claims.js'],
    data: {
      list: listData(visit, list),
      grid: {
        id: '__grid_ClaimGrid',
        kind: gridKindOf(visit),
        service: 'swe_ClaimBizService.asmx/GetClaimList',
      },
      fields: drawn.fields,
      calls: drawn.calls,
      texts: texts(visit, confirmTexts.claims),
      detail: panel.layout.detail,
      after: panel.layout.after,
      popup: visit.popup ?? panel.layout.popup,
    },
  });
};
