import type { Marks } from './text-marks';

/** How this order's people can be found in a text, however they are written. */

const dashes = /[-‐‑‒–—―−－]|(?<=\d)ー(?=\d)/g;

/** Full and half width and capitals make no difference; dashes are all `-`. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(dashes, '-');
}

/** `foldWidth` of a text that was looked over: the steps that it does not need cost nothing. */
export function foldMarked(text: string, { isWide, hasLatin, hasDash }: Marks): string {
  if (!isWide) return text;
  let width = text.normalize('NFKC');
  if (hasLatin) width = width.toLowerCase();
  return hasDash ? width.replace(dashes, '-') : width;
}

/** As `foldWidth`, without white space. */
export function fold(text: string): string {
  return foldWidth(text).replace(/\s+/g, '');
}

/** Digits with no more than two separators between two of them. By hand: a pattern takes five times as long. */
export function digitRuns(width: string): string[] {
  const runs: string[] = [];
  const end = width.length;
  for (let at = 0; at < end; ) {
    if (!isDigit(width.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let behind = at + 1;
    for (at = behind; at < end && at - behind <= 2; at++) {
      const unit = width.charCodeAt(at);
      if (isDigit(unit)) behind = at + 1;
      else if (!isSeparator(unit)) break;
    }
    runs.push(digitsOf(width.slice(start, behind)));
    at = behind;
  }
  return runs;
}
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** One of `- . space ( ) /`. */
const isSeparator = (unit: number): boolean =>
  unit === 0x2d || unit === 0x2e || unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x2f;

const digitsOf = (text: string): string => (/\D/.test(text) ? text.replace(/\D/g, '') : text);

/** The number as it is dialled inside its country, without the leading zero: `+81-050-…` is `50…`. */
function significant(phone: string): string {
  const width = foldWidth(phone).trim();
  const digits = digitsOf(width);
  const isAbroad = width.startsWith('+81') || digits.startsWith('0081');
  return (isAbroad ? digits.replace(/^(?:00)?81/, '') : digits).replace(/^0+/, '');
}

/** Shorter ones are house numbers and amounts: a match would say nothing. */
const leastPhone = 8;

export function hasPhone(runs: readonly string[], phones: readonly string[]): boolean {
  for (const phone of phones) {
    for (const one of phone.split(/\s[/／]\s|[,、;]/)) {
      const number = significant(one);
      if (number.length < leastPhone) continue;
      for (const run of runs) if (run.includes(number)) return true;
    }
  }
  return false;
}

export function hasMail(folded: string, mails: readonly string[]): boolean {
  for (const mail of mails) {
    const wanted = fold(mail);
    // `yan***@…` is the console's own mask and matches nobody.
    if (wanted.length >= 6 && wanted.includes('@') && !wanted.includes('*') && folded.includes(wanted))
      return true;
  }
  return false;
}

const postalShape = /(?<![\d-])(?:\d{3}[- ]?\d{4}|\d{6,10})(?!\d|-\d)/g;

export function hasPostalCode(width: string, runs: readonly string[], codes: readonly string[]): boolean {
  for (const code of codes) {
    const digits = digitsOf(foldWidth(code));
    if (digits.length < 6 || !runs.some((run) => run.includes(digits))) continue;
    if (width.match(postalShape)?.some((written) => digitsOf(written) === digits)) return true;
  }
  return false;
}
/** 3丁目4番2号, 3-4-2 and 3の4の2 are one address. */
const numbered = (folded: string): string =>
  folded
    .replace(/丁目|番地の?|番(?!号室)/g, '-')
    .replace(/(?<=\d)の(?=\d)/g, '-')
    .replace(/(?<=\d)号/g, '')
    .replace(/-+/g, '-');

/** Town and number: what is left of an address without country, postal code and building. */
function addressCore(address: string): string | undefined {
  const bare = numbered(
    fold(address)
      .replace(/['"〒]/g, '')
      .replace(/^(?:japan|日本国?)/, '')
      .replace(/^\d{3}-?\d{4}/, ''),
  );
  const core = /^\D{3,}\d+(?:-\d+)*/.exec(bare)?.[0] ?? bare;
  return core.length >= 6 ? core : undefined;
}

export function hasAddress(folded: string, addresses: readonly string[]): boolean {
  let plain: string | undefined;
  for (const address of addresses) {
    const core = addressCore(address);
    if (core === undefined) continue;
    plain ??= numbered(folded);
    const at = plain.indexOf(core);
    // 3-4-2 is not 3-4-25.
    if (at >= 0 && !(/\d$/.test(core) && /^\d/.test(plain.slice(at + core.length)))) return true;
  }
  return false;
}

/** Can this be in the text at all? A quick no; a yes says nothing yet. */
export function mayHaveName(text: string, marks: Marks, name: string): boolean {
  if (marks.isOdd) return true;
  for (let i = 0; i < name.length; i++) {
    // Every part of a name may be addressed alone.
    if (i > 0 && !isGap(name.charCodeAt(i - 1))) continue;
    const unit = name.charCodeAt(i);
    if (
      unit >= 0x3041 && unit <= 0x9fff ? text.includes(name.charAt(i)) : !isGap(unit) && mayStart(unit, marks)
    )
      return true;
  }
  return false;
}
const isGap = (unit: number): boolean =>
  unit === 0x20 || unit === 0x3000 || unit === 0x30fb || (unit > 0x08 && unit < 0x0e);
/** A first letter of another script than kana and kanji. */
function mayStart(unit: number, marks: Marks): boolean {
  if (unit >= 0xac00 && unit <= 0xd7a3) return marks.hasHangul;
  if (unit >= 0x80) return true;
  const isDigit = unit >= 0x30 && unit <= 0x39;
  return isDigit ? marks.digits > 0 : marks.hasLatin;
}

export function mayHaveAddress(text: string, marks: Marks, address: string): boolean {
  if (marks.isOdd) return true;
  if (marks.digits === 0 && /[0-9０-９]/.test(address)) return false;
  const town = /[\u4e00-\u9fff]{2}/.exec(address)?.[0];
  return town === undefined || text.includes(town);
}

const honorific = '(?:様|さま|さん|氏|殿|ちゃん|くん|님|씨|先生|小姐|女士)';

/**
 * A whole name, or a part of one that is addressed (山田様). A short name in kana is a syllable of
 * other words, and a Latin one needs word borders.
 */
export function hasName(folded: string, width: string, names: readonly string[]): boolean {
  for (const written of names) {
    const name = foldWidth(written)
      .replace(/[(（].*$/, '')
      .trim();
    if (name.includes('*')) continue;
    const whole = fold(name);
    if (occurs(whole, folded, width, name)) return true;
    const parts = name.split(/[\s・]+/);
    if (parts.length < 2) continue;
    for (const part of parts) {
      if (part.length >= 2 && folded.includes(part) && new RegExp(literally(part) + honorific).test(folded))
        return true;
    }
  }
  return false;
}

function occurs(whole: string, folded: string, width: string, name: string): boolean {
  if (whole.length < 2) return false;
  if (/^[\x21-\x7e]+$/.test(whole)) {
    if (whole.length < 3 || !/[a-z]/.test(whole) || !folded.includes(whole)) return false;
    const spaced = name.split(/\s+/).map(literally).join('\\s*');
    return new RegExp(`(?<![a-z0-9])${spaced}(?![a-z0-9])`).test(width);
  }
  if (!folded.includes(whole)) return false;
  const isShortKana = whole.length < 4 && /^[\u3041-\u30ff]+$/.test(whole);
  return !isShortKana || new RegExp(literally(whole) + honorific).test(folded);
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Groups as they stand on a card: 4-4-4-4, 4-6-5, 4-6-4, or all in one. */
const cardShape = /(?<![\d-])(?:\d{4}([- ]?)\d{4}\1\d{4}\1\d{4}|\d{4}([- ]?)\d{6}\2\d{4,5})(?![\d]|-\d)/g;
/** The issuers' first digits, so that a parcel's number that happens to pass the sum is no card. */
const issuer = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|3[0689]\d{12}|6\d{15})$/;

export function hasCard(width: string, runs: readonly string[], known: readonly string[]): boolean {
  if (!runs.some((run) => run.length >= 14)) return false;
  for (const match of width.match(cardShape) ?? []) {
    const digits = digitsOf(match);
    if (issuer.test(digits) && passesLuhn(digits) && !known.includes(digits)) return true;
  }
  return false;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const parcelLabel =
  /(?:追跡|送り?状|伝票|配送番号|荷物|問い?合わ?せ番号|tracking|운송장|송장|单号|單號|注文番号|カート番号|商品番号)[^\d]{0,8}$/;

/** Ten or eleven digits that begin with 0 or 01x, or a country's code: no order and no date does. */
export function isLikePhone(width: string, runs: readonly string[], known: readonly string[]): boolean {
  if (!runs.some((run) => run.length >= 10)) return false;
  for (const match of width.matchAll(
    /(?<![\d-])(?:\+\d|\(?0\d|1[3-9]\d)(?:[-. ()]{0,2}\d){6,13}(?![\d]|-\d)/g,
  )) {
    const digits = digitsOf(match[0]);
    const isDialled = match[0].startsWith('+')
      ? digits.length >= 10
      : digits.length === 10 || digits.length === 11;
    if (!isDialled || known.includes(digits)) continue;
    if (/^1/.test(match[0]) && !/^\d{11}$/.test(match[0])) continue;
    if (parcelLabel.test(width.slice(Math.max(0, match.index - 24), match.index))) continue;
    return true;
  }
  return false;
}

export function isLikeMail(width: string): boolean {
  return width.includes('@') && /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/.test(width);
}
