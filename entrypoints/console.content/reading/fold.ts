// Characters of the console's words that its pages write in more than one form, side by side on one page.
const traditional =
  '訂購號碼發紙條標題類郵運單貨換賣買請處狀態絕賠證驗庫無區選項變額總數國聯絡電話輸預準備製遲錯顏時確認問誤現嗎給発進戶訴舉擇車編匯錢與場領網務僅對該關閉復処択';
const simplified =
  '订购号码发纸条标题类邮运单货换卖买请处状态绝赔证验库无区选项变额总数国联络电话输预准备制迟错颜时确认问误现吗给发进户诉举择车编汇钱与场领网务仅对该关闭复处择';

const written = new RegExp(`[${traditional}]`, 'g');
const plain = /^\w+$/;
/** Nothing in it has a second form that matters, and few marks are in it: what most labels and values are made of. */
const everyday = /^[ -~、。・（）：＊／\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
const everydayMarks = /[ -/:-@[-`{-~、。・（）：＊／]+/g;
/**
 * Marks, signs, spaces and icons, in both widths. By Unicode's own names for them (`\p{P}`) the same takes an engine
 * milliseconds to get ready, on every page.
 */
const signs =
  '\\0-/:-@[-`{-\\xbf×÷\\u2000-\\u214f\\u218a-\\u245f\\u249c-\\u24e9\\u2500-\\u2775\\u2794-\\u2bff\\u2e00-\\u3004\\u3008-\\u3020゠・\\ud800-\\uf8ff\\ufe00-\\ufe0f\\ufeff-／：-＠［-｀｛-･\\uffe0-\\uffff\\u{1f000}-\\u{1fbff}';
const unspoken = new RegExp(`[${signs}]+`, 'gu');
/** A letter or a digit. */
export const legible = new RegExp(`[^${signs}]`, 'u');

/** What two spellings of one label have in common: no marks, no spaces, one width, one kind of characters. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : (everyday.test(text) ? text.replace(everydayMarks, '') : text.normalize('NFKC').replace(unspoken, ''))
        .toLowerCase()
        .replace(written, (character) => simplified[traditional.indexOf(character)] ?? character);

/** A letter that nothing takes away or changes, and none of the console's words has. */
const apart = '龘';

/** Each of them folded: all at one go, as the first look at a page waits for some hundred. */
export const foldAll = (words: readonly string[]): string[] => fold(words.join(apart)).split(apart);

const whether = '必須|任意|必填|选填|필수|선택';
const howToFill = `${whether}|可选|必选|選填|字|글자`;
const behindLabel = new RegExp(
  `\\s*(?:[(（【\\[](?:[\\x20-\\x5a\\x5e-\\x7e]+|[^()（）:：]{2,12}[:：][^()（）:：]+|[^()（）]*(?:${howToFill})[^()（）]*)[)）】\\]]|\\s(?:${whether}))[\\s:：*＊]*$`,
);

/** What stands beside a label and is no value: its colon, whether to fill it in, and where to ask. */
export const markAlone = new RegExp(`^\\s*(?:[:：?？]|${whether})\\s*$`);

const numbered = /^\s*(?:Q?\d{1,2}\s*[.．)）、]|[(（]\d{1,2}[)）]|[\u2460-\u2473])\s*/;

/** A label without its number and without what only says how to fill it in, or says it once more in Latin letters. */
export const bare = (text: string): string => text.replace(behindLabel, '').replace(numbered, '');

/** Anything that is left once text is tidy. */
export const spelt = /[^\s\u200b]/;

/** Text as a person reads it: white space folded, ends trimmed. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
