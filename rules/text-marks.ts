import { remember } from './remember';

/** What one look over a text shows. Each rule then does only the work that this text can need. */
export type Marks = {
  hasKana: boolean;
  hasHangul: boolean;
  hasLatin: boolean;
  /** A bracket, a circle, a cross, a line or an `@`: what `signs` says. */
  hasSign: boolean;
  /** A letter that Chinese has and Japanese hasn't. */
  hasChinese: boolean;
  /** Something that only Unicode's own tables can fold, or a kanji that is also written otherwise. */
  isOdd: boolean;
  /** Where each number starts and ends that is long enough to be more than a day or an amount. */
  numbers: readonly number[];
};

/** Fewer digits make no phone, no postal code, no card and no order's number. */
const leastDigits = 6;
/** `(090) 1234 - 5678` is one number. */
const mostBetween = 3;

/** Ways to write one kanji that people mix up in names, and below each the usual one. */
const otherKanji = '髙﨑邊邉齋齊澤濱濵廣櫻眞國嶋惠德瀨龍壽榮';
const usualKanji = '高崎辺辺斎斉沢浜浜広桜真国島恵徳瀬竜寿栄';
const others = new RegExp(`[${otherKanji}]`, 'g');
export const usually = (text: string): string =>
  text.replace(others, (kanji) => usualKanji.charAt(otherKanji.indexOf(kanji)));

/** Letters of everyday Chinese that Japanese doesn't have, */
const chineseOnly = '您你们吗这还过进发单买卖递运选时們這沒码换现暂损库';
/** and where Unicode keeps those together that have one left part: the first and the last of each. */
const chineseRanges = '讠谶贝赣页颧门阛纟缵钅镶车辚';

/** What blanks of templates, mail addresses and numbers in kanji are made of or announced by. */
const signs = '〒郵@{_%$<＜[【〈《≪〔(（「『#〇○●◯◎□■△▲ㅇ×✕*＊xXO月';

const kana = 1;
const hangul = 2;
const latin = 4;
const chinese = 8;
// From here on a letter takes more than noting that it is there.
const sign = 16;
const odd = 32;
const digit = 64;

/**
 * What kind each unit is. One look into a table for each letter is all that a long text costs; most pages of the
 * console have no text to look over, and are spared the making of it.
 */
let kinds: Uint8Array | undefined;
const kindOf = (unit: number): number => {
  kinds ??= makeKinds();
  return kinds[unit] ?? odd;
};

function makeKinds(): Uint8Array {
  const table = new Uint8Array(0x1_0000).fill(odd);
  /** `ranges`: first and last of each. */
  const fill = (kind: number, ranges: string): void => {
    for (let i = 0; i < ranges.length; i += 2)
      table.fill(kind, ranges.charCodeAt(i), ranges.charCodeAt(i + 1) + 1);
  };
  const add = (kind: number, letters: string): void => {
    for (const letter of letters) table[letter.charCodeAt(0)] = kind | (table[letter.charCodeAt(0)] ?? odd);
  };
  fill(0, '\0\x7f¥¥°±××');
  // What joins emoji, dashes, quotes and dots; arrows, rules and boxes, symbols; kanji and full width.
  fill(0, '\u200d\u200d‐―‘”……※※←−─➿\ufe0f\ufe0f\u3000〠・ー一\u9fff！～');
  fill(digit, '09０９');
  fill(latin, 'AZaz');
  // With the lines, brackets and braces between them: blanks are made of these, and looked for in one width.
  fill(latin | odd, '＠｝％％＄＄');
  // Two letters in one sign (ゟ, ヿ) and loose voice marks stay odd.
  fill(kana, 'ぁゖゝゞァヺヽヾ');
  fill(kana | odd, '\u31f0\u31ffｦｯｱﾝ');
  fill(hangul, '가힣');
  fill(hangul | odd, '\u1100\u11ff\u3131\u318e\ua960\ua97f\ud7b0\ud7ff\uffa1\uffdc');
  fill(chinese, chineseRanges);
  add(sign, signs);
  add(chinese, chineseOnly);
  add(odd, otherKanji);
  return table;
}

const month = 0x6708;
/** 月 is nearly always a word: it can begin a blank only where a gap is behind it. */
export const isSign = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (kindOf(unit) & sign) !== 0 && (unit !== month || /^[ 　]/.test(text.charAt(at + 1)));
};

let seen = 0;

/** A loop with nothing else in it, which the engine keeps fast whatever texts have been looked at before. */
function skipPlain(text: string, from: number): number {
  let here = 0;
  let at = from;
  kinds ??= makeKinds();
  for (; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? odd;
    if (kind >= sign) break;
    here |= kind;
  }
  seen |= here;
  return at;
}

export function lookOver(text: string): Marks {
  seen = 0;
  const numbers: number[] = [];
  let start = -1;
  let end = -1;
  let digits = 0;
  for (let i = skipPlain(text, 0); i < text.length; i = skipPlain(text, i + 1)) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === digit) {
      if (start >= 0 && i - end <= mostBetween && areSeparators(text, end, i)) digits++;
      else {
        if (digits >= leastDigits) numbers.push(start, end);
        start = i;
        digits = 1;
      }
      end = i + 1;
    } else if (kind < odd) seen |= isSign(text, i) ? kind : kind & ~sign;
    else if (isEmoji(text.codePointAt(i))) i++;
    else seen |= kind;
  }
  if (digits >= leastDigits) numbers.push(start, end);
  return {
    hasKana: (seen & kana) !== 0,
    hasHangul: (seen & hangul) !== 0,
    hasLatin: (seen & (latin | odd)) !== 0,
    hasSign: (seen & (sign | odd)) !== 0,
    hasChinese: (seen & chinese) !== 0,
    isOdd: (seen & odd) !== 0,
    numbers,
  };
}

export const marksOf = remember(lookOver);

/** Marks and fillers that nobody sees, and that would hide a word or a number from every check. */
export const unseen = /\p{DI}/gu;

/** As a person reads it: kana and letters in their usual width, and nothing between them that is not seen. */
export const plainly = (text: string): string =>
  marksOf(text).isOdd
    ? text
        .replace(unseen, '')
        .replace(/[％＄＠-｝｡-ﾟ]+/g, (wide) => wide.normalize('NFKC'))
        .normalize()
    : text;

/** What people write between the digits of one number. */
const separators = /^[-‐-―−－ー.()（）/／・_＿．の\s]*$/;
const areSeparators = (text: string, from: number, to: number): boolean =>
  from === to || separators.test(text.slice(from, to));

/** What lies before and behind them folds into letters and digits. */
const isEmoji = (point = 0): boolean => point >= 0x1f300 && point < 0x1fbf0;

/**
 * With a Japanese product's name in it Chinese has kana too, but no sentence of Japanese lacks hiragana: one letter
 * will do then.
 */
export function isChinese(text: string): boolean {
  let letters = 0;
  let hiragana = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((kindOf(unit) & chinese) !== 0) letters++;
    else if (unit >= 0x3041 && unit <= 0x3096) hiragana++;
  }
  return letters > 0 && hiragana <= (letters > 1 ? letters * 2 : 0);
}
