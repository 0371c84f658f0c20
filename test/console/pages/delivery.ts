import type { Answer } from '../act';
import { escaped, inScript } from '../html';
import { opaque } from '../layouts/layout';
import type { OrderStatus } from '../orders/order';
import { Panel } from '../panel';
import type { World } from '../world';
import { deliveryList, isUnder } from './delivery-list';
import { deliveryPanel } from './delivery-panel';
import { confirmTexts, texts } from './dialog-texts';
import { gridKindOf, listData, listView } from './list-view';
import { postbackForm } from './postback';
import { ROOT, type Shown, shell } from './shell';

const before: readonly OrderStatus[] = ['awaiting-payment', 'new-order', 'preparing', 'delayed'];
const after: readonly OrderStatus[] = ['in-transit', 'delivered'];

const counters = (panel: Panel, world: World, rows: number | null): string => {
  const orders = world.orders(rows);
  const one = (counter: string, label: string): string => {
    const count = orders.filter((order) => isUnder(order, counter)).length;
    const mark = panel.layout.id === 'a' ? ` id="ctl00_ctl00_MainMaster_MainHolder_cnt_${counter}"` : '';
    return `<td><div>${escaped(label)} <a class="num"${mark} href="javascript:search_State('${counter}')">${count}</a></div></td>`;
  };
  const status = (counter: OrderStatus) => one(counter, panel.say(`orderStatus.${counter}`, 0));
  return `<table class="matrix delivery"><tbody><tr>${before.map(status).join('')}${one('requests', panel.say('delivery.requests'))}${after.map(status).join('')}</tr></tbody></table>`;
};

const search = (panel: Panel): string =>
  `<div class="search">${escaped(panel.say('claims.condition'))} <select id="search_kind"><option value="number">${escaped(panel.say('claims.anyNumber'))}</option></select> <input id="search_key" size="14"> <button type="button" onclick="btn_search_Onclick()">${escaped(panel.say('claims.search'))}</button></div>`;

/** What came of a form that was posted back: the order it was about, the tab it stood on, and the answer. */
export type Posted = { number: string; tab: number; answer: Answer };

const detail = (panel: Panel, html: string, number: string, path: string): string => {
  if (panel.layout.detail === 'layer')
    return `<div class="layer" style="display:none"><div class="layerbar"><a href="javascript:layer_Close()">×</a></div><div class="detail"></div></div>`;
  const box = `<div class="detail"${panel.mark('pnl', 'detail')}>${html}</div>`;
  return panel.layout.after === 'postback'
    ? postbackForm(
        `${ROOT}/${path}`,
        `<input type="hidden" name="contr_no" value="${escaped(number)}">${box}`,
      )
    : box;
};

export const deliveryPage = (visit: Shown, world: World, isPrime: boolean, posted: Posted | null): string => {
  const panel = new Panel(visit.layout, visit.language);
  const order = posted ? (world.order(posted.number) ?? null) : null;
  const drawn = deliveryPanel(order, visit, posted?.tab ?? 0);
  const list = deliveryList({ ...visit, isPrime }, world, visit.query.get('stat') ?? 'all');
  const title = panel.say(isPrime ? 'delivery.prime' : 'menu.delivery');
  const path = isPrime ? 'Delivery/DeliveryManagementPrime.aspx' : 'Delivery/DeliveryManagement.aspx';
  const tabs = ['delivery.summary', 'delivery.details', 'delivery.sent'].map(
    (key, at) => `<span class="${at ? '' : 'on'}">${escaped(panel.say(key))}</span>`,
  );
  const grid = isPrime ? '__grid_GoodsGrid' : '__grid_goods_grid';
  return shell(visit, {
    title,
    body: `<h2>${escaped(title)}</h2><div class="tabs">${tabs.join('')}</div>${counters(panel, world, visit.rows)}${search(panel)}${listView(visit, list, grid)}${detail(panel, drawn.html, order?.number ?? '', path)}`,
    scripts: ['grid.js', 'list.js', 'panel.js', 'delivery.js'],
    data: {
      list: listData(visit, list),
      grid: {
        id: grid,
        kind: gridKindOf(visit),
        service: `swe_DeliveryBizService.asmx/GetOrderList${isPrime ? 'Prime' : ''}`,
      },
      fields: drawn.fields,
      calls: drawn.calls,
      number: order?.number ?? '',
      tab: posted?.tab ?? 0,
      texts: texts(visit, confirmTexts.delivery),
      targets: Object.fromEntries(confirmTexts.delivery.map((action) => [action, opaque(action)])),
      detail: panel.layout.detail === 'layer' ? 'layer' : 'below',
      after: panel.layout.after,
      popup: visit.popup ?? panel.layout.popup,
    },
    ...(posted ? { last: `alert(${inScript(posted.answer.message)});` } : {}),
  });
};
