/** Numbers of other things that stand right behind their own name. */
const otherThing =
  /(?:商品|製品|送り?状|追跡|伝票|問い?合わ?せ|カート|配送|管理|受付|会員|登録|予約|承認|ロット|型|品|電話|携帯|口座|インボイス|JAN|item|tracking|phone|tel|\bid|单号|單號|购物车|상품|송장|장바구니)(?:number|no)?[^0-9A-Za-z]{0,8}$/i;
const orderLabel = /(?:注文|オーダー|order|订购号码|訂購號碼|订单|訂單|주문)[^0-9]{0,12}$/i;
/** Letters and slashes belong to a parcel's number (EN123456789JP) or to an address on the web. */
const candidate =
  /(?<!\d[.,]?|[a-z+/=_-])[1-9]\d{8,9}(?![\da-z]|[-.,]\d|\s*(?:円|JPY|yen|¥|個|点|枚|本|ポイント|원))/gi;

/** What may be order numbers in a text: nine digits (ten, where the text itself says so), alone. */
export function numbersIn(text: string): { digits: string; isLabelled: boolean }[] {
  if (!/[0-9０-９]{9}/.test(text)) return [];
  const plain = /[０-９]/.test(text) ? text.normalize('NFKC') : text;
  const found: { digits: string; isLabelled: boolean }[] = [];
  for (const match of plain.matchAll(candidate)) {
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (otherThing.test(before)) continue;
    const isLabelled = orderLabel.test(before);
    if (match[0].length === 9 || isLabelled) found.push({ digits: match[0], isLabelled });
  }
  return found;
}
