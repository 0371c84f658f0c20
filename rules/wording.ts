import { remember } from './remember';
import { isSign } from './text-marks';

/** What can be told of a text's words without understanding it. */

/**
 * A blank of a template that nobody filled: `{{注文番号}}`, 「お名前」様, ［　］まで, `%NAME%`, `$NAME`, or circles, crosses and
 * lines where a word goes. Signs around a heading (●●重要●●, ○○月末セール○○), kanji zeros (一〇〇円, 1〇〇円) and words that
 * others are quoted with (「○○が届かない」など) are none, and neither is 【注文番号】 where the buyer is asked for it.
 */
const circle = '[〇○◯●◎△▲□■ㅇ]';
const noZero = '(?<![一二三四五六七八九十百千\\d０-９])';
const noHeading = '(?![^\\n]{0,40}[〇○◯●△□×✕*＊_＿])';
const noQuote = '(?![^」』\\n]{0,40}[」』](?:など|等|と(?!申)))';
const addressed = '\\s?(?:様(?!々)|さま|さん|(?:고객)?님|您好|先生)';
const ahead = (more = '') => `(?=(?:${addressed}|[月日円番色](?!々)${noHeading}${more})${noQuote})`;
const unknown = '[〇○◯●◎△▲□■ㅇ×✕xｘo*＊_＿]';
const open = '[<＜[［【〈《≪〔(（「『]';
const close = '[>＞\\]］】〉》≫〕)）」』]';
const field =
  "(?:[\\p{L} ]{0,12}(?:名[前称稱]?|[番单單][号號]|日付|[号號][码碼]|[명함]|번호|[を要]ご?[記入][入力](?:ください)?)|[a-z_' ]{0,20}(?:name|date|number|no\\.?))";
const blank = new RegExp(
  [
    // {送料込} is a word of a title; what names a field says so by its ending.
    '\\{(?:\\{[^{}]{0,60}\\}|[a-z\\d][a-z\\d ._-]{0,30}|[\\p{L}\\p{N} ._-]{0,30}[名号日先者所社명호码])\\}',
    `${noZero}${circle}{2,20}${ahead(`|運[輸送]|[急郵]?便|を|まで[にごお]|(?:..)?会社|と申|(?:商?店|ストア|ショップ)${noHeading}`)}`,
    `${noZero}${unknown}{1,9}(?:[月월] ?${unknown}+[日일]|月.旬|(?:営業)?日(?:以内|ほど|[前後〜～])|[/／]${unknown}+(?:[(（]${unknown}[)）])?(?=まで|頃|に[発出お]))`,
    `(?<=^|[\\p{L}：:、「。\\s])${noZero}(${circle})\\1{1,19}(?=(?:[がはに]|で(?!は)|の(?!よう|柄|形|印))${noHeading}${noQuote})`,
    `(?<![a-zａ-ｚ\\d*＊])([×✕xｘo*＊_＿])\\2{1,19}${ahead('|運[輸送]')}`,
    `(?<=[\\d０-９]月)${unknown}{1,9}日`,
    '(?<![\\w-])x{4}[x-]*(?![\\w-])',
    '(?<=[ぁ-龥：:「]\\s?)[_＿]{2,}(?=[ぁ-龥」])|(?<=[：:的]\\s?|[a-z] (?=___))[_＿]{2,}',
    `(?<![ァ-龥\\d](?=[(（]\\p{L}))${open}{1,3}(?:${circle}{2,20}[\\]］）」』]|(?:${field}|x{3,}|\\s*)${close}{1,3}(?=${addressed}|の(?:件|在庫|[発入].が)|(?:で|にて)(?:発送|出荷)[済いし]|を(?:お[送買]|ご注|発送[しい])|まで|[はが](?:[品欠在]|(?:すでに)?発送(?:済|いた|し)|キャンセル(?:いた|させ))|[은는이가의]? ?(?:이미|품절|발송|출고)|(?:已经?)?[发發缺]))`,
    // A label or a greeting stands before it, and nothing that belongs to it behind.
    `(?<=[名号日先者当所社명호码re][：:]\\s?|(?:dear|hi|hello|is) |[敬爱]的)(?:(${circle}|[×xo])\\3{1,19}(?!-(?!\\3\\3)|[a-z(（]|${unknown})|${open}${field}${close}(?![\\s、・と]*(?:\\d|${open})|[をはの入]))`,
    `${open}\\s+${close}(?:で[すご]|の(?:商品|ご?注文)|月${open}\\s*${close}日(?=まで|に|頃|で))`,
    `${open}\\p{L}{0,12}(?<![の記])理由${close}(?:のため|により)`,
    // 定休日は 月 日です: one gap alone may stand between two days of the week.
    '(?<=^|\\s)月\\s+日(?=まで|に|頃|を)|(?<=\\s{2})月\\s{2,}日',
    // What the shop itself would know. 【注文番号】です may stand over the number.
    `${open}(?:ここに${field}|[\\p{L} ]{2,12}[：:]\\s*)${close}|${open}\\p{L}{1,8}(?:[店舗社プ者]名|を(?:記入|入力))${close}(?=で[すご]|と申|より|から)`,
    `(?<![#@%\\d])([#@%]{1,2})${field}\\4(?![a-z])|(?<![a-z\\d])(?:[$＄][a-z_]{2,20}|%s)(?=${addressed}|[のをはがに、])`,
  ].join('|'),
  'iyu',
);

/** Every blank begins with a sign, and most texts have few: the pattern is tried nowhere else. */
export const blankIn = remember((text) => {
  for (let at = 0; at < text.length; at++) {
    if (!isSign(text, at)) continue;
    blank.lastIndex = at;
    const found = blank.exec(text);
    if (found) return found[0];
    // In a row of one sign a blank begins where the row does, or near its end.
    let end = at;
    while (text[end + 1] === text[at]) end++;
    at = Math.max(at, end - 22);
  }
  return '';
});

/** Between what is late and that it is late: 入荷が予定より大幅に遅れ. Nothing that begins another matter. */
const gap = '(?:(?!メ[ーッ][ルセ])[^。\\n済完着届送連返注反知]){0,12}?';
const late =
  '(?:遅(?:[れ延滞]|く(?!とも))|おくれ[がてまるをにも]|延(?:び|ばさ)|延期(?=[とに]な|さ|いた|のた|してお)|長引|ずれ込|後(?:ろ倒|回)し)';

const not = '[てで](?:い|お[りら])?(?:な|ません|ず)';

const tooLate = `間に合(?:わ[なず]|いませ|っ${not})`;

/** Getting goods, making them and sending them: what a shop can be late with. */
const work =
  '(?:生産|製造|製作|制作|発[送売]|出荷|入荷|供給|[入出]庫|仕入|調達|完成|仕上|通関|検品|梱包|納[期品]|手配|準備|工場|商品の?到着)';

/** The shop's own delay, of goods or of making them, in the languages that sellers write. */
const delay = new RegExp(
  [
    `${work}(?!後[^ろ])${gap}${late}`,
    // On its way to the buyer it may be late by the carrier's fault, which is said of what may happen, and it is put off
    // for a buyer who is away.
    `(?:お届け|届くの|予定より|[配輸]送|到着)${gap}(?<!送(?:会社|業者)[^。]{0,20})${late}`,
    `(?:入荷|仕入|生産|製造|納品|材料|準備[がは]).{0,3}?(?:待ち|(?<![回再]の?入荷.{0,3})未確?定)`,
    '(?:到着|完成|仕上が?り)(?:待ち|を待って[いお])',
    // A cancellation that could not be arranged in time is none, and neither is what the buyer asks to be stopped.
    `${work}(?:作業|処理|業務)?[がはもをで].{0,4}?(?:滞[^り]|立て込|[混込][み雑]|止まっ|(?:ストップ|停止)し(?:て[おい]|たた)|追い?[つ付]か[なず]|(?:追い?[つ付]い|進ん)${not}|(?<!手配.{0,5})${tooLate})`,
    '(?:発送|出荷)(?:[^。通連]{0,4}(?:漏れ|忘れ|失念)|[がの]?予定日を(?:過ぎ|超え)て[しおい])',
    `(?:(?:まだ|[店社先庫場])[^。名]{0,8}(?:届い|到着し|[入が]っ(?:てき)?)|(?:入荷|稼働)し|[揃整]っ|取り掛かれ|(?:まだご?[用準][意備]が?|発送|出荷|着手)でき)${not}|未入荷|目[途処]が[立つ][^。]{0,4}(?:ませ|ず)|入荷(?:まで|(?:[はがを][^。済完終し]{0,8})?予定(?!日?.?[通ど]))|取り?寄せ中|(?:入荷|発送|出荷|納品|商品の到着|[来仕]上がり)[がは](?:来[週月]|今?月末|.{0,3}\\d[^。、]{0,8}以降[にとを])|(?:来[週月][^。、]{0,6}|(?:以降|明け)の)(?:発送|出荷|入荷)(?!をご)|(?<![け着]まで)あと.{1,4}[日週月][^。]{0,5}(?:待ち|かか)|(?:発送|出荷)まで.?(?:さらに|通常より)|(?:注文|オーダー).{0,3}(?:集中|殺到|立て込|多[数く])[^。済完返連]{0,16}(?:時間(?!帯)|待ち|かか)`,
    // What the buyer is to do once it arrives is another matter, and so is money that comes in.
    `入荷次第|(?<!手元に|金が?)(?:(?:届き|到着|揃い|入り)次第|(?:入荷し|着し|届い|揃っ|入っ)たら)[^。返]{0,8}?(?:発送|出荷|お?送り(?![く下]|した))`,

    '(?:入荷|仕入れ?|検品|手配|準備|通関|取り寄せ|(?:在庫|商品)の?確保)(?:作業)?に.{0,5}?(?:時間|日数)[がを](?:[か掛]か|要し|いただ|頂)',
    '(?:在庫|(?<!お)手元に)[がはを]?(?:切[れら]|不足|[な無][いく](?!なり次)|(?:あり|ござい)ません|足り(?:な|ませ|ず))|確保でき[ておいらり]*(?:な|ませ|ず)',
    // ○在庫あり ×品切れ explains signs.
    '(?<![×✕=＝](?:印|マーク)?[はが 　…:：]?)(?:品切れ|欠品|売り切れ|完売して[いお]|(?<![不没沒無无未非](?:[是会會有]|存在|[用需][担擔]心)?)(?:[缺断斷][货貨料]|[延推][迟遲][发發出][货貨]))',
    '[无無没沒]有?[货貨库庫存]|[存货貨]不足|(?:等待?|[没沒未]有?)[到交][货貨倉仓]|[货貨]物?[还還][没沒]|才[能会會有可][^，。退]{0,4}?[发發寄做货貨]|到[货貨][后後].{0,4}[发發](?![现現])',
    '(?:[发發到出][货貨]|生[产產]|运送|备货|制作|[工交]期)(?![后後])[^不没，。]{0,6}?(?:[延推][迟遲期误誤后後长長]|晚|拖延)|停工|[发發]不出|法[发發出][货貨]|[没沒]有?安排',
  ].join('|'),
  'g',
);
/**
 * A quick no for long texts: all that it finds has one of its kanji other than those that speak of goods and days in
 * any text, or one of these words.
 */
const mayBeDelay = new RegExp(
  `[${delay.source.replace(/[^一-龥]|[発送準備商品注知出荷予定製作完会社場料月日引整文用]/g, '')}]|おくれ|できて|ずれ|かか|さらに|プし|整っ|あがっ`,
);
const delayElsewhere =
  /입고(?:까지|되(?:는|면|지 ?않))|준비되지 ?않|재고.{0,2}(?:없|부족)|(?<![×=] ?)품절(?! ?임박)|(?:입고|생산|제작|발송|출고|통관|배송(?!.{0,8}수 있))[^.\n답]{0,8}?(?:지연|늦(?!어도)|대기|미뤄|밀려|중단되|누락)|\b(?:out of stock|sold out|back-?order|waiting for .{0,6}(?:stock|factory|supplier)|(?<!\b(?:no|without|any) )(?:produc|manufac|shipping|shipment|dispatch|deliver|suppl|factory|restock)\w*(?: (?!may|might|could|not)\w+){0,3}? (?:delay|late\b|behind\b|longer|expected))/gi;
/** 発送が遅れることはございません, 欠品なく, 品切れになる前に, 지연 없이: it is spoken of, and denied. すみません denies nothing. */
const denied =
  /^(?:(?!ま[しす]|ので)[ぁ-ん遅延日変]|恐|心配|必要|予定|一切|商品|発生){0,12}?(?:(?<!すみ|しれ)ません|出?[な無][くいし]|ず|[防避]|る前|解消)|^[가-힣 ]{0,5}?(?:없|않|아[니닙]|경우|면(?!서)|보상|방지)|^[^。、]{0,4}(?:場合|可能|恐れ|おそれ|との(?:ご|ことですが))|^(?:を理由|の表示|[^。、]{0,6}でしたが)|^[^，。]{0,4}(?:不存|完成)|^[^「」。\n]{0,9}(?:[」”"](?!の?ため)|'(?:이?라|으?로))/;
/** ご希望により発送を延期: what the buyer wished for is no delay of the shop's own. */
const wished =
  /ご(?:都合|[希要]望|指定|依頼)(?:によ|で|どお|通|いただ)[^。が]{0,16}$|(?:もし|万が?一|如果|若|만약|[Ii]f )[^。]{0,16}$/;
/** Goods that are on their way are the carrier's matter. 順番に発送しております: others' are. */
const sent =
  /(?:準備|梱包|箱詰め|確保)[^。、]{0,4}(?:完了|済|整い|終え)(?![^。、]{0,4}(?:次第|たら|後|ま[せで]))|在庫[はもが].{0,4}(?:あり|ござい)ます|[打包][包装裝]?[好完]|포장.{0,5}완료|(?<!順[次番].{0,4})(?:発送|出荷)(?:済(?!み次第)|完了(?!後|次第)|を?(?:いた|致)?し(?:ました|ております))|(?:すで|既)に(?:発送|出荷)(?!の?(?:準備|作業|手配|待ち))|[配輸]送中|引き?渡し?済|(?:社|業者|運輸|便)[にへ]お?(?:引き?)?渡し(?!予|ま)|(?<!まだ|次第、?|後に?)(?:送り状|追跡)番号|已[^，。延推不安]{0,10}(?:[发發出][货貨出送]|寄出|在路)|(?:발송|출고) ?(?:완료|되었|했)|이미 ?(?:발송|출고)|배송 ?중|(?:already|was|we(?= sh)|(?<!not )been) (?:shipped|sent|dispatched)/i;

/** The words that say so, or none. */
export const ownDelayIn = remember((text) => {
  const words = (mayBeDelay.test(text) && spokenOf(delay, text)) || spokenOf(delayElsewhere, text);
  return words && !sent.test(text) ? words : '';
});

function spokenOf(pattern: RegExp, text: string): string {
  // Asking for all of them at once has the engine make another pattern of the same.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { 0: words, index } = found;
    const before = text.slice(Math.max(0, index - 24), index);
    if (!denied.test(text.slice(pattern.lastIndex)) && !wished.test(before)) return words;
  }
  return '';
}
