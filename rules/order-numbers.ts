import { digitsOf } from './personal/fold';
import { type Marks, marksOf } from './text-marks';

/** Numbers of other things that stand right behind their own name. */
const otherThing =
  /(?:商品|製品|送り?状|追跡|伝票|問い?合わ?せ|カート|配送|管理|受付|会員|登録|予約|承認|ロット|型|品|電話|携帯|口座|インボイス|JAN|item|product|tracking|phone|tel|\bid|单号|單號|购物车|상품|송장|장바구니) ?(?:number|code|no)?[^0-9A-Za-z]{0,8}$/i;
const orderLabel = /(?:注文|オーダー|order|订购号码|訂購號碼|订单|訂單|주문)[^0-9]{0,12}$/i;
/** In groups (324-425-405) a number is one only where the text calls it so: sizes and days have groups too. */
const numberLabel = /(?:番号|号码|號碼|번호|no|number|#)[^0-9A-Za-z]{0,6}$/i;
const digit = '[\\d０-９]';
/** Letters and slashes belong to a parcel's number (EN123456789JP) or to an address on the web. */
const candidate = new RegExp(
  `(?<!${digit}[.,．，]?|[a-zａ-ｚ+/=_＋／＝＿-])[1-9１-９]${digit}{2}(?:${digit}{6,7}|([-‐-―−－ー 　])${digit}{3}\\1${digit}{3}(?!\\1${digit}))(?![a-zａ-ｚ\\d０-９]|[-.,－．，]${digit}|\\s*(?:円|JPY|yen|[¥￥個点枚本]|ポイント|원))`,
  'gi',
);

/** What may be order numbers in a text: nine digits (ten, where the text itself says so), alone. */
export function numbersIn(
  text: string,
  { numbers }: Marks = marksOf(text),
): { digits: string; isLabelled: boolean }[] {
  const found: { digits: string; isLabelled: boolean }[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const end = numbers[i + 1] ?? 0;
    const here = text.slice(0, end + 8);
    candidate.lastIndex = numbers[i] ?? 0;
    for (let match = candidate.exec(here); match && match.index < end; match = candidate.exec(here)) {
      // Folding is dear, and most numbers are typed in half width.
      const fold = (part: string): string => (/^\d/.test(match[0]) ? part : part.normalize('NFKC'));
      const digits = digitsOf(fold(match[0]));
      const before = fold(text.slice(Math.max(0, match.index - 24), match.index));
      if (otherThing.test(before)) continue;
      const isLabelled = orderLabel.test(before);
      if (match[1] ? isLabelled && numberLabel.test(before) : isLabelled || digits.length === 9)
        found.push({ digits, isLabelled });
    }
  }
  return found;
}
