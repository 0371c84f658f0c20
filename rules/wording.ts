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
const noHeading = '(?![^\\n]{0,40}[〇○◯●△□×✕*＊_])';
const noQuote = '(?![^」』\\n]{0,40}[」』](?:など|等|と(?!申)))';
const addressed = '\\s?(?:様(?!々)|さま|さん|(?:고객)?님|您好|先生)';
const ahead = (more = '') => `(?=(?:${addressed}|[月日円番色](?!々)${noHeading}${more})${noQuote})`;
const unknown = '[〇○◯●◎△▲□■ㅇ×✕xo*＊_]';
const open = '[<＜[【〈《≪〔(（「『]';
const close = '[>＞\\]】〉》≫〕)）」』]';
const field =
  "(?:[\\p{L} ]{0,12}(?:名[前称稱]?|[番单單][号號]|日付|[号號][码碼]|[명함]|번호|[を要]ご?[記入][入力](?:ください)?)|[a-z_' ]{0,20}(?:name|date|number|no\\.?))";
const blank = new RegExp(
  [
    // {送料込} is a word of a title; what names a field says so by its ending.
    '\\{(?:\\{[^{}]{0,60}\\}|[a-z\\d][a-z\\d ._-]{0,30}|[\\p{L}\\p{N} ._-]{0,30}[名号日先者所社명호码])\\}',
    `${noZero}${circle}{2,20}${ahead(`|運[輸送]|[急郵]?便|を|まで[にごお]|(?:..)?会社|と申|(?:商?店|ストア|ショップ)${noHeading}`)}`,
    `${noZero}${unknown}{1,9}(?:[月월] ?${unknown}+[日일]|月.旬|(?:営業)?日(?:以内|ほど|まで|[前後〜～])|[/／]${unknown}+(?:[(（]${unknown}[)）])?(?=まで|頃|に[発出お]))`,
    `(?<=^|[\\p{L}：:、「。\\s])${noZero}(${circle})\\1{1,19}(?=(?:[がはに]|で(?!は)|の(?!よう|柄|形|印))${noHeading}${noQuote})`,
    `(?<![a-z\\d*＊])([×✕xo*＊_])\\2{1,19}${ahead('|運[輸送]')}`,
    `(?<=[\\d０-９]月)${unknown}{1,9}日`,
    '(?<![\\w-])x{4}[x-]*(?![\\w-])',
    '(?<=[ぁ-龥：:「]\\s?)_{2,}(?=[ぁ-龥」])|(?<=[：:的]\\s?|[a-z] (?=___))_{2,}',
    `(?<![ァ-龥\\d](?=[(（]\\p{L}))${open}{1,3}(?:${circle}{2,20}[\\]）」』]|(?:${field}|x{3,}|\\s*)${close}{1,3}(?=${addressed}|の(?:件|在庫|[発入].が)|(?:で|にて)(?:発送|出荷)[済いし]|を(?:お[送買]|ご注|発送[しい])|まで|頃|[はが](?:[品欠在]|(?:すでに)?発送(?:済|いた|し)|キャンセル(?:いた|させ))|[은는이가의]? ?(?:이미|품절|발송|출고)|(?:已经?)?[发發缺]))`,
    // A label or a greeting stands before it, and nothing that belongs to it behind.
    `(?<=[名号日先者当所社명호码re][：:]\\s?|(?:dear|hi|hello|is) |[敬爱]的)(?:(${circle}|[×xo])\\3{1,19}(?!-(?!\\3\\3)|[a-z(（]|${unknown})|${open}${field}${close}(?![\\s、・と]*(?:\\d|${open})|[をはの入]))`,
    `${open}\\s+${close}(?:で[すご]|の(?:商品|ご?注文)|月${open}\\s*${close}日(?=まで|に|頃|で))`,
    `${open}\\p{L}{0,12}(?<![の記])理由${close}(?:のため|により)`,
    // 定休日は 月 日です: one gap alone may stand between two days of the week.
    '(?<=^|\\s)月\\s+日(?=まで|に|頃|を)|(?<=\\s{2})月\\s{2,}日',
    // What the shop itself would know. 【注文番号】です may stand over the number.
    `${open}(?:ここに${field}|[\\p{L} ]{2,12}[：:][ 　]*)${close}|${open}\\p{L}{1,8}(?:[店舗社プ者]名|を(?:記入|入力))${close}(?=で[すご]|と申|より|から)`,
    `(?<![#@%\\d])([#@%]{1,2})${field}\\4(?![a-z])|(?<![a-z\\d])(?:\\$[a-z_]{2,20}|%s)(?=${addressed}|[のをはがに、])`,
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
  '(?:遅(?:[れ延]|く(?!とも))|おくれ[がてまに]|延期(?=[とに]な|さ|いた|してお)|長引|ずれ込|後(?:ろ倒|回)し)';

/** Getting goods, making them and sending them: what a shop can be late with. */
const work = '(?:生産|製造|[製制]作|発[送売]|[入出]荷|仕入|調達|完成|検品|納[期品]|手配|準備|工場)';

/** The shop's own delay, of goods or of making them, in the languages that sellers write. */
const delay = new RegExp(
  [
    `${work}(?!後[^ろ])${gap}${late}`,
    // On its way to the buyer it may be late by the carrier's fault, which is said of what may happen, and it is put off
    // for a buyer who is away.
    `(?:お届け|届くの|予定より|[配輸]送|到着)${gap}(?<!送(?:会社|業者)[^。]{0,20})${late}`,
    '(?:入荷|材料|納品).{0,3}?待ち|(?:発送|出荷)[^。通連]{0,4}(?:漏れ|忘れ|失念)|漏[发發]|忘.{0,3}[发發寄]',
    // What the buyer is to do once it arrives is another matter, and so is money that comes in.
    `入荷次第|(?<!手元に|金が?)(?:届き|到着|揃い|入り)次第[^。返]{0,8}?(?:発送|出荷|お?送り(?![く下]|した))`,
    '(?:在庫|(?<!お)手元に)[がはを]?(?:切[れら]|不足|[な無][いく](?!なり次)|(?:あり|ござい)ません)|確保でき[ておらり]*(?:な|ませ|ず)',
    // ○在庫あり ×品切れ explains signs.
    '(?<![×✕=＝](?:印|マーク)?[はが 　…:：]?)(?:品切れ|欠品|売り切れ|完売して[いお]|[缺断斷][货貨]|[延推][迟遲][发發出][货貨])',
    '[无無没沒]有?[货貨库庫]|[存货貨]不足|等待?到[货貨]|才[能会會][^，。退]{0,4}?[发發寄货貨]|[发發]不出',
    '(?:[发發到出][货貨]|生[产產])(?![后後])[^不没，。]{0,6}?(?:[延推][迟遲期误誤后後]|晚)',
  ].join('|'),
  'g',
);
/**
 * A quick no for long texts: all that it finds has one of its kanji other than those that speak of goods and days in
 * any text, or one of these words.
 */
const mayBeDelay = new RegExp(
  `[${delay.source.replace(/[^一-龥]|[発送準備商品注知出荷予定製作完会社場料月日引整文用]/g, '')}]|おくれ`,
);
const delayElsewhere =
  /(?<![×=] ?)품절(?! ?임박)|재고.?.? ?없|(?:입고|생산|발송|출고|통관|배송(?!.{0,8}수 있))[^.\n답]{0,8}?(?:지연|늦(?!어도)|대기|미뤄|누락|깜빡)|\b(?:out of stock|sold out|back-?order|(?<!\b(?:no|without|any) )(?:produc|shipping|dispatch|suppl|factory)\w*(?: (?!may|might|could|not)\w+){0,3}? (?:delay|late\b|behind\b|longer))/gi;
/** 発送が遅れることはございません, 欠品なく, 品切れになる前に, 지연 없이: it is spoken of, and denied. すみません denies nothing. */
const denied =
  /^(?:(?!ま[しす]|ので)[ぁ-ん遅延日変]|恐|心配|必要|予定|一切|商品|発生){0,12}?(?:(?<!すみ|しれ)ません|出?[な無][くいし]|ず|[防避]|る前|解消)|^[가-힣 ]{0,5}?(?:없|않|아[니닙]|경우|면(?!서)|보상|방지)|^[^。、]{0,8}(?:場合|可能|恐れ|おそれ|をご?心配|との(?:ご|ことですが))|^(?:を理由|の表示|[^。、]{0,6}でしたが)|^[^，。]{0,4}(?:不存|完成)|^[^「」。\n]{0,9}(?:[」”"](?!の?ため)|'(?:이?라|으?로))/;
/** ご希望により発送を延期: what the buyer wished for is no delay of the shop's own. */
const wished =
  /ご(?:都合|[希要]望|指定|依頼)(?:によ|で|どお|通|いただ)[^。が]{0,16}$|(?:もし|万が?一|如果|若|만약|[Ii]f )[^。]{0,16}$|(?:別の?ご?注文|他店|다른)[^。、]{0,9}$|[不没沒無无未非](?:[是会會有]我?们?|存在|[用需][担擔]心)?$/;
/** Goods that are on their way are the carrier's matter. 順番に発送しております: others' are. */
const sent =
  /(?:準備|梱包|箱詰め|確保)[^。、]{0,4}(?:完了|済|整い|終え)(?![^。、]{0,4}(?:次第|たら|後|ま[せで]))|在庫[はもが].{0,4}(?:あり|ござい)ます|[打包][包装裝]?[好完]|[装裝]箱|確保してお|재고.{0,3}있[어으습]|포장.{0,5}완료|(?<!順[次番].{0,4})(?:発送|出荷)を?(?:済(?!み次第)|完了(?!後|次第)|(?:いた|致)?し(?:ました|ております))|(?:すで|既)に(?:発送|出荷)(?!の?(?:準備|作業|手配|待ち))|[配輸]送中|引き?渡し?済|(?:社|業者|運輸|便)[にへ]お?(?:引き?)?渡し(?!予|ま)|(?<!まだ|次第、?|後に?)(?:送り状|追跡)番号|已[^，。延推不安]{0,10}(?:[发發出][货貨出送]|寄出|在路)|(?:발송|출고) ?(?:완료|되었|했)|이미 ?(?:발송|출고)|배송 ?중|(?:already|was|we(?= sh)|(?<!not )been) (?:shipped|sent|dispatched)/i;

/** Grounds that may be: it is ready, it is made to order, it is the carrier's or the buyer's turn. */
const ground =
  /(?:完[了成]|済|整[いっ]|終[えわ])(?![^。、]{0,4}(?:次第|たら|後|ま[せで]|らな|てお?い?[らな]))|[既朝裁]|すで|本日|今日|昨日|受注|オーダー[メ品の]|名入|加工|製作を|[備業作]に入|記載|お受け取|渡し|集荷|ラベル|伝票|トラ|向か|箱|郵便|表示|確保(?!に|でき次)|返[品金]|指定|希望で|ほし|変わ|已|[包箱]好|打包|[定客订訂][制製]|刻|今[天晚早]|取件|派送|[拦攔]|[收签簽][收货貨]|在路|이미|완료|오늘|금일|제작 ?[상기]|맞춤|각인|끝[난났]|마쳤|송장|픽업|수거|수령|받아보|기사|출발|도착 ?[할예]|인계|already|packed|today|shipped|left|made|engrav|handed|collect|label|courier|driver|out for/i;
const not = '[てで](?:い|お[りら])?(?:な|ません|ず)';
/** What speaks of a delay where no ground is given: waiting, later days, what is short or still to come. */
const weak = new RegExp(
  [
    '(?<!(?:[着届]|連絡|完成|返)[^。]{0,24})待[ちっ]て?(?:くだ|下さ|いただ|頂)|待って(?:い|発|お[りら])|(?<!返[^。]{0,5})時間[がを].{0,4}?(?:くだ|下さ|いただ|頂|必要|かか)|ル(?:せず|しない|なさらず)',
    `(?<![絡返確メ][^。、]{0,9})遅れ|(?<!遅)延(?!期)|(?:[来今][月週]|[年週]明|月末|旬)(?![^。]{0,9}[届着])|日以降|過ぎて[しお]|(?<![け着]まで)あと.{1,4}[日週]|日.{0,4}後.?[発出]|まだ[^。、]{0,16}|(?:発送|出荷)が?でき(?:ませ|ず|な)|(?:でき|[届着]い|[揃整]っ|稼働し|追い?[つ付]い|進ん)${not}|届か[ずな]|(?:[っい]|[届着入揃]..?し)たら[^。、返確]{0,10}(?:発送|出荷|お?送り(?![く下]|した))`,
    `品薄|未確?定|目[途処]|滞(?!り)|取り?寄せ(?:[て中]|対応[とに])|(?<![いはわくも])ずれ|[産造]中|再開|連休|追い?[つ付]か[ずな]|立て込|混み|止まっ|(?:ストップ|停止)しており|日数|通常より(?!早)|(?<!(?:手配|停止|止め|ル)[^。]{0,12})間に合(?:わ[ずな]|いませ|っ${not})|注文が?多[数く]`,
    '[再多]等|[调調补補][货貨发發]|[不别別]要?取消|下[周週]|月底|停[发發工产產出]|尚未|[还還][没沒]|缺|[赶趕]|到.{0,4}[仓倉]|到[货貨]?[后後][^，。退换換]{0,6}[发發](?![现現])|[无無]法[发發出][货貨]',
    '기다려|(?<![내명].? ?)부족|(?<!지 )못|아직|다음 ?[주달]|입고|순차|밀[려리]|중단|늦어[지져진]|연[기장]|더 [소필걸]|소진|며칠|\\b(?:waiting for|next (?:week|month)|stuck)',
  ].join('|'),
  'gi',
);

/** The words that say so, or none. */
export const ownDelayIn = remember((text) => {
  const words =
    (mayBeDelay.test(text) && spokenOf(delay, text)) ||
    spokenOf(delayElsewhere, text) ||
    (!ground.test(text) && spokenOf(weak, text));
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
