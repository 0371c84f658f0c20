import type { Brush } from './scene';

const other = '555444333';

/** Things that stand on pages like these and say the same words without meaning them. */
export const decoys = ({ say, style }: Brush, path: string) => {
  const isPopup = /pop_/.test(path);
  const isClaims = /claim\//i.test(path) && !isPopup;
  const menu = `<div id="menu"><ul>${['menu.delivery', 'menu.claims', 'claimType.refusal', 'claimType.cancel']
    .map((key) => `<li><a href="/GMKT.INC.Gsm.Web/Some/Page.aspx">${say(key)}</a></li>`)
    .join('')}</ul></div>`;
  const search = `<div class="search"><table><tbody><tr><th>${say('claimPanel.orderNumber')}</th><td><input type="text" id="search_no" value="${other}"></td><th>${say('claimGrid.status')}</th><td><select><option>${say('claimStatus.cancelled')}</option><option selected>${say('claimStatus.returned')}</option></select></td><td><button type="button" onclick="btn_search_Onclick()">照会</button></td></tr></tbody></table></div>`;
  const help = `<div class="help"><p>※ 【${say('claimButtons.refuse-cancel')}】ボタンを押すと、<b>${say('claimButtons.refuse-cancel')}</b>されます。<b>${say('claimPanel.memo')}</b>に理由を記入し、<b>${say('deliveryForm.submit')}</b>を押してください。</p></div>`;
  const counters = `<table class="cnt"><tbody><tr>${[
    'cancel-requested',
    'cancelling',
    'cancelled',
    'return-requested',
    'withdrawal-requested',
    'withdrawal-held',
  ]
    .map((id) => `<td>${say(`claimStatus.${id}`)}</td><td><a href="javascript:s('${id}')">2</a></td>`)
    .join('')}</tr></tbody></table>`;
  const excel = `<div class="tools"><a href="javascript:excel()">Excel</a> <button type="button" onclick="window.print()">印刷</button></div>`;
  const twin = `<div style="display:none"><table><tbody><tr><th>${say('claimPanel.orderNumber')}</th><td>${other}</td></tr><tr><th>${say('claimPanel.memo')}</th><td><textarea>template</textarea></td></tr><tr><th>${say('claimPanel.reason')}</th><td><select><option>${say('returnReason.defective')}</option></select></td></tr></tbody></table>${style.button(say('claimButtons.refuse-cancel'), 'data-is="hidden"', 'x')}${style.button(say('deliveryForm.submit'), 'data-is="hidden"', 'x')}</div>`;
  const popup = `<div class="popup" style="position:absolute;top:9px"><p>よろしいですか？</p><button type="button" data-is="popup-ok" onclick="pop_ok()">OK</button><button type="button" data-is="popup-cancel" onclick="pop_cancel()">${say('claimType.cancel')}</button></div>`;
  const products = `<table class="products"><thead><tr><th>商品番号</th><th>商品名</th><th>数量</th></tr></thead><tbody><tr><td>899100001</td><td>test item</td><td>12</td></tr></tbody></table>`;
  if (isPopup) return { before: help, between: '', after: twin };
  return {
    before: menu + (isClaims ? counters : '') + search + excel + twin,
    between: products + help,
    after: popup + twin + help,
  };
};
