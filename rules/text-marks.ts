/** What one look over a text shows. Each rule then does only the work that this text can need. */
export type Marks = {
  hasDigit: boolean;
  hasKana: boolean;
  hasHangul: boolean;
  hasLatin: boolean;
  /** A bracket, a circle, a cross, a line or an `@`: what blanks of templates and mails are made of. */
  hasSign: boolean;
  /** A letter that Chinese has and Japanese hasn't. */
  hasChinese: boolean;
  /** What every word of being late has in it, in the languages that sellers write. */
  mayBeLate: boolean;
  /** Something that only Unicode's own tables can fold, or a kanji that is also written otherwise. */
  isOdd: boolean;
  /** From where to where the numbers stand that are long enough to be more than a day or an amount. */
  numbers: readonly (readonly [start: number, end: number])[];
};

/** Fewer digits make no phone, no postal code, no card and no order's number. */
const leastDigits = 6;
/** `(090) 1234 - 5678` is one number. */
const mostBetween = 3;

/** Ways to write one kanji that people mix up in names. */
export const sameKanji: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  澤: '沢',
  濱: '浜',
  濵: '浜',
  廣: '広',
  櫻: '桜',
  眞: '真',
  國: '国',
  嶋: '島',
  惠: '恵',
  德: '徳',
  瀨: '瀬',
  龍: '竜',
  壽: '寿',
  榮: '栄',
};
export const otherKanji = new RegExp(`[${Object.keys(sameKanji).join('')}]`, 'g');

/** Letters of everyday Chinese that Japanese doesn't have. */
const chineseOnly =
  '您你们吗嗎呢吧啊啦咱她呀哪谁这让给对应该还过进请谢发订单货买卖购钱账价贵费讯递运选连迟达时间问题处备顾联电邮码说话语记论设许评词诉试认误错证议续动态样边较够别带两长经现见觉开关业东产质员办协实际书红绿蓝银车轮转软换损级总约统则预页顺须顿领额风马鱼鸟';

/** One of these is in every word that `wording.ts` takes for a delay; Korean and English have their own letters. */
const lateLetters = '遅延滞長込倒待未間追数庫切欠売次混漏停止通届缺断斷无没库到推晚拖';

const kana = 1;
const hangul = 2;
const latin = 4;
const sign = 8;
const chinese = 16;
const late = 32;
// From here on a letter takes more than noting that it is there.
const odd = 64;
const digit = 128;

/** What kind each unit is. One look into a table for each letter is all that a long text costs. */
const kinds = new Uint8Array(0x1_0000).fill(odd);
const fill = (kind: number, ...ranges: readonly (readonly [first: number, last: number])[]): void => {
  for (const [first, last] of ranges) kinds.fill(kind, first, last + 1);
};

fill(0, [0x00, 0x7f], [0xa5, 0xa5], [0xb0, 0xb1], [0xd7, 0xd7]);
// Dashes, quotes and dots; arrows, rules and boxes, symbols; what joins emoji.
fill(0, [0x200d, 0x200d], [0x2010, 0x2015], [0x2018, 0x201d], [0x2026, 0x2026], [0x203b, 0x203b]);
fill(0, [0x2190, 0x2212], [0x2500, 0x27bf], [0xfe0f, 0xfe0f]);
fill(0, [0x3000, 0x3020], [0x30fb, 0x30fc], [0x4e00, 0x9fff], [0xff01, 0xff5e]);
fill(digit, [0x30, 0x39], [0xff10, 0xff19]);
fill(latin, [0x41, 0x5a], [0x61, 0x7a], [0xff21, 0xff3a], [0xff41, 0xff5a]);
fill(
  sign,
  [0x40, 0x40],
  [0x5f, 0x5f],
  [0xd7, 0xd7],
  [0x2715, 0x2715],
  [0xff3f, 0xff3f],
  [0x7b, 0x7b],
  [0xff20, 0xff20],
  [0x3007, 0x3007],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x25ef, 0x25ef],
  [0x25a1, 0x25a1],
  [0x25b3, 0x25b3],
  [0x25, 0x25],
  [0x3c, 0x3c],
  [0x5b, 0x5b],
  [0xff1c, 0xff1c],
  [0xff3b, 0xff3b],
  [0x3010, 0x3010],
);
// Two letters in one sign (ゟ, ヿ) and loose voice marks stay odd.
fill(kana, [0x3041, 0x3096], [0x309d, 0x309e], [0x30a1, 0x30fa], [0x30fd, 0x30fe]);
fill(kana | odd, [0x31f0, 0x31ff], [0xff66, 0xff6f], [0xff71, 0xff9d]);
fill(hangul, [0xac00, 0xd7a3]);
fill(hangul | odd, [0x1100, 0x11ff], [0x3131, 0x318e], [0xa960, 0xa97f], [0xd7b0, 0xd7ff], [0xffa1, 0xffdc]);
for (const letter of chineseOnly) kinds[letter.charCodeAt(0)] = chinese;
for (const letter of lateLetters) {
  const unit = letter.charCodeAt(0);
  kinds[unit] = late | (kinds[unit] ?? odd);
}
for (const letter of Object.keys(sameKanji)) kinds[letter.charCodeAt(0)] = odd;

export function lookOver(text: string): Marks {
  let seen = 0;
  const numbers: [start: number, end: number][] = [];
  let start = -1;
  let end = -1;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] ?? odd;
    if (kind < odd) seen |= kind;
    else if (kind === digit) {
      seen |= digit;
      if (start >= 0 && i - end <= mostBetween && areSeparators(text, end, i)) digits++;
      else {
        if (digits >= leastDigits) numbers.push([start, end]);
        start = i;
        digits = 1;
      }
      end = i + 1;
    } else if (isEmoji(unit, text.charCodeAt(i + 1))) i++;
    else seen |= kind;
  }
  if (digits >= leastDigits) numbers.push([start, end]);
  return {
    hasDigit: (seen & (digit | odd)) !== 0,
    hasKana: (seen & kana) !== 0,
    hasHangul: (seen & hangul) !== 0,
    hasLatin: (seen & (latin | odd)) !== 0,
    hasSign: (seen & (sign | odd)) !== 0,
    hasChinese: (seen & chinese) !== 0,
    mayBeLate: (seen & (late | hangul | latin)) !== 0,
    isOdd: (seen & odd) !== 0,
    numbers,
  };
}

/** A press is judged for every action that it could be: the same few texts are asked about again and again. */
const looked = new Map<string, Marks>();
export function marksOf(text: string): Marks {
  let marks = looked.get(text);
  if (!marks) {
    if (looked.size >= 8) looked.clear();
    marks = lookOver(text);
    looked.set(text, marks);
  }
  return marks;
}

/** What people write between the digits of one number. */
const separators = /^[-‐-―−－ー. 　()（）/／・_＿．\s]*$/;
const areSeparators = (text: string, from: number, to: number): boolean =>
  from === to || separators.test(text.slice(from, to));

/** U+1F300 to U+1FBEF: what lies before and behind folds into letters and digits. */
const isEmoji = (high: number, low: number): boolean =>
  (high === 0xd83c && low >= 0xdf00 && low <= 0xdfff) ||
  (high === 0xd83d && low >= 0xdc00 && low <= 0xdfff) ||
  (high === 0xd83e && low >= 0xdc00 && low <= 0xdfef);

/** With a Japanese product's name in it Chinese has kana too, but no sentence of Japanese lacks hiragana. */
export function isChinese(text: string): boolean {
  let letters = 0;
  let hiragana = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (((kinds[unit] ?? odd) & chinese) !== 0) letters++;
    else if (unit >= 0x3041 && unit <= 0x3096) hiragana++;
  }
  return letters >= 3 && hiragana < letters;
}
