// Characters of the console's words that its pages write in more than one form, side by side on one page.
const traditional =
  '訂購號碼發紙條標題類郵運單貨換賣買請處狀態絕賠證驗庫無區選項變額總數國聯絡電話輸預準備製遲錯顏時確認問誤現嗎給発進戶訴舉擇車編匯錢與場領網務僅對該關閉復処択';
const simplified =
  '订购号码发纸条标题类邮运单货换卖买请处状态绝赔证验库无区选项变额总数国联络电话输预准备制迟错颜时确认问误现吗给发进户诉举择车编汇钱与场领网务仅对该关闭复处择';
const toSimplified = new Map(
  [...traditional].map((character, index) => [character, [...simplified][index] ?? character]),
);

const written = new RegExp(`[${traditional}]`, 'g');
const plain = /^\w+$/;
/** Nothing in it has a second form, and all of it that is unspoken is Latin: what most labels and values are made of. */
const everyday = /^[\x20-~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
const latinMarks = /[ -/:-@[-`{-~]+/g;
const unspoken = /[\p{P}\p{S}\p{Z}\p{C}]+/gu;

/** What two spellings of one label have in common: no marks, no spaces, one width, one kind of characters. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : (everyday.test(text) ? text.replace(latinMarks, '') : text.normalize('NFKC').replace(unspoken, ''))
        .toLowerCase()
        .replace(written, (character) => toSimplified.get(character) ?? character);

const howToFill = '必須|任意|必填|选填|可选|必选|選填|필수|선택|文字|字以|글자';
const behindLabel = new RegExp(
  `\\s*(?:[(（【\\[](?:[\\x20-\\x5a\\x5e-\\x7e]+|[^()（）:：]{2,12}[:：][^()（）:：]+|[^()（）]*(?:${howToFill})[^()（）]*)[)）】\\]]|\\s(?:必須|任意|必填|选填|필수))[\\s:：*＊]*$`,
);

const numbered = /^\s*(?:Q?\d{1,2}\s*[.．)）、]|[(（]\d{1,2}[)）]|[\u2460-\u2473])\s*/;

/** A label without its number and without what only says how to fill it in, or says it once more in Latin letters. */
export const bare = (text: string): string => text.replace(behindLabel, '').replace(numbered, '');

/** Anything that is left once text is tidy. */
export const spelt = /[^\s\u200b]/;

/** Text as a person reads it: white space folded, ends trimmed. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
