/** What can be told of a text's words without understanding it. */

/** A blank of a template that nobody filled: `{{注文番号}}`, `{注文番号}`, or circles where a name or a date goes. */
const blank =
  /\{\{[^{}]{0,60}\}\}|\$?\{[\p{L}\p{N}][\p{L}\p{N} ._-]{0,30}\}|[〇○◯●]{2,}(?=様|さま|さん|月|日|円|番)|[〇○◯●]+月[〇○◯●]+日/u;

export const blankIn = (text: string): string | undefined => blank.exec(text)?.[0];

/** The shop's own delay, of goods or of making them, in the languages that sellers write. */
const delay = new RegExp(
  [
    '(?:入荷|仕入れ?|生産|製造|製作|制作|発送|出荷|配送|納期|納品|手配|準備)(?:作業)?(?:[がはのにをも、]|まで)?(?:大幅に|少し|予定より)?(?:遅れ|遅延|遅く|遅滞|延期|長引)',
    '(?:入荷|仕入れ?|生産|製造|納品)(?:[がはに]|待ち)?(?:待ち|未定|間に合)',
    '在庫(?:切れ|不足|が?(?:な[いく]|無[いく]|ありません|ございません|足り|確保できて?い?な))',
    '品切れ|欠品|売り切れ|メーカー欠品',
    '缺货|断货|无货|没货|缺貨|库存不足|(?:发货|發貨|到货|到貨|生产|生產|出货|出貨|运送)(?:时间)?(?:延迟|延遲|延期|推迟|晚)',
    '품절|재고(?:가|는)?\\s?(?:없|부족)|(?:입고|생산|제작|배송|발송|출고)(?:이|가|은|는)?\\s?(?:지연|늦|대기)',
  ].join('|'),
);
/** Goods that are on their way are the carrier's matter. */
const sent =
  /(?:発送|出荷)(?:済(?!み次第)|完了(?!後|次第)|を?(?:いた|致)?しました|(?:いた|致)?しております)|(?:すで|既)に(?:発送|出荷)(?!の?準備)|送り状番号|追跡番号|已(?:经)?(?:发货|發貨|发送)|발송\s?완료|이미\s?발송/;

export function ownDelayIn(text: string): string | undefined {
  const words = delay.exec(text)?.[0];
  return words === undefined || sent.test(text) ? undefined : words;
}
