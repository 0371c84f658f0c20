/** What one look over a text shows. Each rule then does only the work that this text can need. */
export type Marks = {
  digits: number;
  hasAt: boolean;
  hasKana: boolean;
  hasHangul: boolean;
  hasLatin: boolean;
  /** A brace or a circle: what blanks of templates are made of. */
  hasBlankSign: boolean;
  /** A dash of another kind than `-`. */
  hasDash: boolean;
  /** Full-width letters and digits, capitals or dashes of other kinds: not yet as `foldWidth` leaves it. */
  isWide: boolean;
  /** Something that only Unicode's own tables can fold. */
  isOdd: boolean;
};

export function lookOver(text: string): Marks {
  let digits = 0;
  let hasAt = false;
  let hasKana = false;
  let hasHangul = false;
  let hasLatin = false;
  let hasBlankSign = false;
  let hasDash = false;
  let isWide = false;
  let isOdd = false;
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    if (raw >= 0x3041 && raw <= 0x30ff) {
      // ゟ and ヿ fold into two kana each.
      if (raw === 0x309f || raw === 0x30ff) isOdd = true;
      if (raw !== 0x30fb && raw !== 0x30fc && !(raw >= 0x3097 && raw <= 0x309c) && raw !== 0x30a0)
        hasKana = true;
      // Behind a digit the long mark stands for a dash; a loose voice mark joins its kana.
      else if (raw === 0x30fc) hasDash ||= i > 0 && isDigit(text.charCodeAt(i - 1));
      else if (raw !== 0x30fb) isOdd = true;
      continue;
    }
    if (raw >= 0x4e00 && raw <= 0x9fff) continue;
    let unit = raw;
    if (raw >= 0xff01 && raw <= 0xff5e) {
      unit = raw - 0xfee0;
      isWide = true;
    }
    if (unit < 0x80) {
      if (unit >= 0x30 && unit <= 0x39) digits++;
      else if (unit >= 0x61 && unit <= 0x7a) hasLatin = true;
      else if (unit >= 0x41 && unit <= 0x5a) hasLatin = isWide = true;
      else if (unit === 0x40) hasAt = true;
      else if (unit === 0x7b) hasBlankSign = true;
      continue;
    }
    if (unit >= 0x3001 && unit <= 0x3020) {
      if (unit === 0x3007) hasBlankSign = true;
      continue;
    }
    if (unit === 0x3000) isWide = true;
    else if (unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2015)) hasDash = true;
    else if (unit === 0x25cb || unit === 0x25cf || unit === 0x25ef) hasBlankSign = true;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hasHangul = true;
    else if (isEmoji(unit, text.charCodeAt(i + 1))) i++;
    else if (!isSign(unit)) {
      isOdd = true;
      if (isOddKana(unit)) hasKana = true;
      if (isOddHangul(unit)) hasHangul = true;
    }
  }
  // Half-width kana and their long mark fold into others: what they become is not known yet.
  hasDash ||= isOdd;
  isWide ||= hasDash;
  return {
    digits,
    hasAt,
    hasKana,
    hasHangul,
    hasLatin: hasLatin || isOdd,
    hasBlankSign,
    hasDash,
    isWide,
    isOdd,
  };
}

const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/** Signs that no folding touches: quotes, arrows, rules and boxes, symbols, and what joins emoji. */
const isSign = (unit: number): boolean =>
  (unit >= 0x2018 && unit <= 0x201d) ||
  (unit >= 0x2190 && unit <= 0x2211) ||
  (unit >= 0x2500 && unit <= 0x27bf) ||
  unit === 0x200d ||
  unit === 0x203b ||
  unit === 0xfe0f;

/** U+1F300 to U+1FBEF: what lies before and behind folds into letters and digits. */
const isEmoji = (high: number, low: number): boolean =>
  (high === 0xd83c && low >= 0xdf00 && low <= 0xdfff) ||
  (high === 0xd83d && low >= 0xdc00 && low <= 0xdfff) ||
  (high === 0xd83e && low >= 0xdc00 && low <= 0xdfef);

const isOddKana = (unit: number): boolean =>
  (unit >= 0x31f0 && unit <= 0x31ff) || (unit >= 0xff66 && unit <= 0xff9d && unit !== 0xff70);

const isOddHangul = (unit: number): boolean =>
  (unit >= 0x1100 && unit <= 0x11ff) ||
  (unit >= 0x3131 && unit <= 0x318e) ||
  (unit >= 0xa960 && unit <= 0xa97f) ||
  (unit >= 0xd7b0 && unit <= 0xd7ff) ||
  (unit >= 0xffa1 && unit <= 0xffdc);
