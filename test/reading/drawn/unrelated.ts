const root = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const menu =
  '<div id="menu"><a href="/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx">キャンセル/返品/未受取</a> <a href="/GMKT.INC.Gsm.Web/Delivery/DeliveryManagement.aspx">配送管理</a></div>';

/** Pages of the same console that are none of the screens, though they share words with them. */
export const unrelated: Record<string, { url: string; html: string }> = {
  login: {
    url: `${root}/Login.aspx?ReturnUrl=/Claim/ClaimManagement.aspx`,
    html: '<h1>ログイン</h1><form><input type="text" name="id"><input type="password" name="pw"><button>確認</button><button>キャンセル</button></form><p>キャンセル要請 返品要請</p>',
  },
  'the login shown at the address of the claims': {
    url: `${root}/Claim/ClaimManagement.aspx`,
    html: '<form><label>ID <input></label><label>パスワード <input type="password"></label><button>ログイン</button></form>',
  },
  products: {
    url: `${root}/Goods/ProductListSummary.aspx`,
    html: `${menu}<table><thead><tr><th>商品番号</th><th>商品名</th><th>数量</th><th>配送会社</th></tr></thead><tbody><tr><td>899100001</td><td>x</td><td>3</td><td>ヤマト</td></tr></tbody></table><button>確認</button><button>キャンセル</button>`,
  },
  settlement: {
    url: `${root}/Settle/SettleOrderList.aspx`,
    html: `${menu}<h3>注文情報</h3><table><thead><tr><th>注文番号</th><th>カート番号</th><th>配送状態</th><th>入金日</th><th>配送完了日</th></tr></thead><tbody><tr><td>776206001</td><td>249960001</td><td>配送完了</td><td>2022/08/10</td><td>2022/08/13</td></tr><tr><td>776206002</td><td>249960002</td><td>配送完了</td><td>2022/08/10</td><td>2022/08/13</td></tr></tbody></table><button>確認</button>`,
  },
  inquiries: {
    url: `${root}/Inquiry/InquiryManagement.aspx`,
    html: `${menu}<h2>お問い合わせ管理</h2><table><tr><th>カテゴリ</th><td><select><option>キャンセル/払い戻し</option></select></td><th>注文番号</th><td><input></td></tr></table><table><tr><th>タイトル</th><th>メッセージ</th></tr><tr><td>x</td><td>y</td></tr></table>`,
  },
  notices: {
    url: `${root}/Notice/View.aspx`,
    html: `${menu}<h2>キャンセル拒否について</h2><p>「<b>キャンセル拒否</b>」「<b>撤回要請</b>」「<b>理由</b>」のご案内です。<b>取引情報</b>をご覧ください。</p><ul><li>キャンセル要請</li><li>返品要請</li><li>交換要請</li></ul>`,
  },
  'a page in English': {
    url: `${root}/Help/Guide.aspx`,
    html: '<h1>How to cancel</h1><p>Order number, refuse, withdraw.</p><button>OK</button><button>Cancel</button>',
  },
  'an empty frame': { url: `${root}/blank.html`, html: '' },
};
