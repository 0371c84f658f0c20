import { digitsOf, isOneOf } from './personal/fold';
import { marksOf, plainly } from './text-marks';

/** Numbers of other things that stand right behind their own name. */
const otherThing =
  /(?:送り?状|追跡|伝票|問い?合わ?せ|カート|配送|管理|受付|会員|登録|予約|承認|ロット|型|品|電話|携帯|コード|客様番|口座|インボイス|JAN|item|product|tracking|phone|tel|\bid|(?<![订訂])[单單][号號]|购物车|상품|송장|장바구니) ?(?:number|code|no)?[^\da-z]{0,8}$/i;
const orderLabel = /(?:注文|オーダー|order|订购号码|訂購號碼|订单|訂單|주문)\D{0,12}$/i;
/** In groups (324-425-405) a number is one only where the text calls it so: sizes and days have groups too. */
const numberLabel = /(?:番号|号码|號碼|번호|no|number|#)[^\da-z]{0,6}$/i;
/** Letters and slashes belong to a parcel's number (EN123456789JP) or to an address on the web. */
const candidate =
  /(?<!\d[.,]?|[a-z+/=_-])[1-9]\d\d(?:\d{6,7}|([-‐-―−－ー 　])\d{3}\1\d{3}(?!\1\d))(?![\da-z]|[-.,]\d|\s*(?:円|JPY|yen|[¥個点枚本]|ポイント|원))/gi;

/** What may be order numbers in a text: nine digits (ten, where the text itself says so), alone. Some of them are `own`. */
export function numbersIn(
  written: string,
  own: readonly string[],
): { digits: string; isLabelled: boolean }[] {
  const found: { digits: string; isLabelled: boolean }[] = [];
  const text = plainly(written);
  const { numbers, isOdd } = marksOf(text);
  const isOwn = (start: number, at: number) => at % 2 > 0 || isOneOf(text, start, numbers[at + 1] ?? 0, own);
  if (numbers.length === 0 || (!isOdd && numbers.every(isOwn))) return found;
  const plain = /[０-９]/.test(text) ? text.normalize('NFKC') : text;
  for (const match of plain.matchAll(candidate)) {
    const digits = digitsOf(match[0]);
    // Once the text itself has called it an order's, it need not be looked at again.
    const last = found.at(-1);
    if (last?.isLabelled && last.digits === digits) continue;
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (otherThing.test(before)) continue;
    const isLabelled = orderLabel.test(before);
    if (match[1] ? isLabelled && numberLabel.test(before) : isLabelled || digits.length === 9)
      found.push({ digits, isLabelled });
  }
  return found;
}
