import { isSign } from './text-marks';

/** What can be told of a text's words without understanding it. */

/**
 * A blank of a template that nobody filled: `{{注文番号}}`, `<商品名>を発送`, `%NAME%`, or circles, crosses and lines
 * where a word goes. Signs around a heading (●●重要●●) and kanji zeros (一〇〇円) are none, and neither is
 * 【注文番号】 where the buyer is asked for it.
 */
const noZero = '(?<![一二三四五六七八九十百千])';
const named = '(?=様|さま|さん|[月日円番]';
const blank = new RegExp(
  [
    '\\{(?:\\{[^{}]{0,60}\\}|[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,30})\\}',
    `${noZero}[〇○◯●△□]{2,20}${named}|運輸|を)|[〇○◯●]{1,9}月[〇○◯●]+日`,
    `(?<=[\\p{L}：:、「])${noZero}[〇○◯●△□]{2,20}(?=[がはにので])`,
    `(?<![A-Za-zＡ-Ｚａ-ｚ\\d])(?:[×✕]{2,}|[xX]{2,}|[Ｘｘ]{2,}|[_＿]{2,})${named})`,
    '(?<![\\w-])[xX]{4}[xX-]*(?![\\w-])',
    '(?<=[ぁ-龥：:][ 　]?)[_＿]{2,}(?=[ぁ-龥])|(?<=[：:][ 　]?)[_＿]{2,}',
    '[<＜[［【]\\p{L}{0,4}(?:名|番号|name)[>＞\\]］】](?=様|の件|を(?:お送り|発送))',
    '(?<!\\d)%[A-Za-z_]{2,20}%',
  ].join('|'),
  'yu',
);

/** Every blank begins with a sign, and most texts have few: the pattern is tried nowhere else. */
export function blankIn(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    if (!isSign(text.charCodeAt(at))) continue;
    blank.lastIndex = at;
    const found = blank.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

/** Between what is late and that it is late: 入荷が予定より大幅に遅れ. */
const gap =
  '(?:作業|予定日?|日|時期|手続き?|処理|状況)?(?:[がはのにをも、]|まで)?(?:(?:大幅|予想|予定日?|通常|当初)(?:に|より|以上に)|少し|やや|若干|多少|かなり|さらに|[\\d０-９数]+[日週]間?(?:ほど|程度)?|来週に|、)*';
const late = '(?:遅れ|遅延|遅く|遅滞|延期|延び|長引|ずれ込|後ろ倒し)';

const not = 'て(?:い|お[りら])?(?:な|ません|ず)';

/** The shop's own delay, of goods or of making them, in the languages that sellers write. */
const delay = new RegExp(
  [
    `(?:入荷|入庫|仕入れ?|生産|製造|製作|制作|完成|仕上が?り|通関|発送|出荷|納期|納品|手配|準備|商品の?到着)${gap}${late}`,
    // On its way to the buyer it may be late by the carrier's fault, which is said of what may happen.
    `(?:お届け|配送|到着)${gap}${late}(?!れ?る(?:場合|こと|可能性|おそれ|恐れ)|(?:に|と)?なる(?:場合|こと|可能性|おそれ|恐れ))`,
    '(?:入荷|仕入れ?|生産|製造|納品)(?:[がはにを]|時期[がは]?|まで)?(?:お?待ち|未定|間に合)',
    '(?:到着|完成|仕上が?り)(?:待ち|を待って(?:い|お))',
    `(?:生産|製造|製作|制作|発送|出荷)(?:作業)?[がはも](?:現在|大変|非常に|全く|まったく|まだ)?(?:滞[^り]|混[み雑]|止まっ|漏れ|追い?[つ付]い${not})`,
    `商品がまだ[^。]{0,6}(?:届い|到着し|入荷し)${not}|(?:発送|出荷)まで.?通常より(?!早)|(?:入荷|が入り)次第`,
    '(?:入荷|仕入れ?|手配|準備|通関|取り寄せ|(?:在庫|商品)の?確保)(?:作業)?に[はも]?(?:少々|少し)?お?(?:時間|日数)[がを](?:[か掛]か|要し|いただい|頂い)',
    '在庫(?:切れ|不足|[がは]?(?:な[いく]|無[いく]|ありません|ございません|足り|確保できて?い?(?:な|ません|ず|おりません)))',
    '品切れ|欠品|売り切れ',
    '(?<!不|没有|不是)[缺断斷][货貨]|[无没][货貨]|[没沒]有(?:[货貨]|[库庫]存)|[库庫]存不足|(?:等待?|[没未]有?)到[货貨]|到[货貨][后後].{0,4}[发發](?![现現])',
    '(?:[发發到出][货貨]|生[产產]|运送|备货|制作)(?:[时時][间間]|日期)?(?:稍|会|將|将|要|有所|有些|有点|已)*(?:[延推][迟遲期误誤后後]|晚|拖延)',
    '품절|재?입고되는|재고(?:가|는)?\\s?(?:없|부족)|(?:입고|생산|제작|배송|발송|출고)(?:이|가|은|는|도)?\\s?(?:조금|다소|많이|계속)?\\s?(?:지연|늦|대기|미뤄|밀려)',
  ].join('|'),
  'g',
);
const delayInEnglish =
  /\b(?:(?:out of|low) stock|sold out|back-?ordered|production (?:takes|is taking) longer|waiting for (?:the |our )?(?:stock|restock|factory|supplier|manufacturer)|(?<!\b(?:no|without|any) )(?:production|manufacturing|shipping|shipment|dispatch|delivery|suppl(?:y|ier)|manufacturer|factory|restock(?:ing)?)(?: (?:is|was|are|has|have|will|be|been|being|still|currently))* (?:delay|late\b|behind\b))/gi;
/** 発送が遅れることはございません, 欠品なく, 지연 없이: it is spoken of, and denied. */
const denied =
  /^(?:れ?る|す|する)?(?:て(?:は)?)?(?:こと|恐れ|おそれ|心配|予定)?(?:では|には|とは|[がもはでにのを])?(?:一切)?(?:なら)?(?:おり|い)?(?:ござい|あり|いたし|し)?(?:ません|なく|ない|なし|無く|無い|せず|ず|防|避け)|^(?:되|이|은|는|가)?(?:지|어지지)?\s?(?:없|않|아니|아닙)/;
/** Goods that are on their way are the carrier's matter. */
const sent =
  /(?:発送|出荷)(?:済(?!み次第)|完了(?!後|次第)|を?(?:いた|致)?しました|(?:いた|致)?しております)|(?:すで|既)に(?:発送|出荷)(?!の?(?:準備|作業|手配|待ち))|送り状番号|追跡番号|已(?:经)?(?:发货|發貨|发送)|발송\s?완료|이미\s?발송|[Aa]lready (?:been )?(?:shipped|sent|dispatched)/;

export function ownDelayIn(text: string): string | undefined {
  const words = spokenOf(delay, text) ?? spokenOf(delayInEnglish, text);
  return words === undefined || sent.test(text) ? undefined : words;
}

function spokenOf(pattern: RegExp, text: string): string | undefined {
  for (const { 0: words, index } of text.matchAll(pattern))
    if (!denied.test(text.slice(index + words.length, index + words.length + 16))) return words;
  return undefined;
}
