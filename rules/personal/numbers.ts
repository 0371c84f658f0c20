import { remember } from '../remember';
import { lookOver, type Marks } from '../text-marks';
import { digitsOf, foldWidth, inDigits, isOneOf, literally } from './fold';

/** How much of the text around a number says what it is a number of. */
const context = 24;

/** 〇九〇の一二三四の五六七八, 〒二七三の〇〇一七 */
const inKanji = /[〇一二三四五六七八九](?:[-‐-―−－ー・の\s]{0,2}[〇一二三四五六七八九]){6,}/g;

/** The numbers of a text that are not `own`, each with the words around it, folded: all that the checks below need to see. */
export function numbersOf(
  text: string,
  { isOdd, hasSign, numbers }: Marks,
  own: readonly string[],
): string[] {
  const digits = hasSign ? text.replace(inKanji, inDigits) : text;
  if (digits !== text) return numbersOf(digits, lookOver(digits), own);
  // Circled and mathematical digits are digits only once they are folded.
  if (isOdd) {
    const width = foldWidth(text);
    return lookOver(width).numbers.length > 0 ? [width] : [];
  }
  const found: string[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const start = numbers[i] ?? 0;
    const end = numbers[i + 1] ?? 0;
    if (isOneOf(text, start, end, own)) continue;
    const from = Math.max(0, start - context);
    const around = foldWidth(text.slice(from, end + 8));
    // Cut in two, another number would be taken for a shorter one.
    found.push(from > 0 ? around.replace(/^[\d .()/-]+/, '') : around);
  }
  return found;
}

const between = '[-. ()/・_の\\s]{0,3}';
const countries = /^(?:\+|00)(8[1246]|886|85[23]|6[0-356]|44|1)/;

/** Shorter ones are house numbers and amounts: a match would say nothing. */
const leastPhone = 8;

/** However it is written: `+81-050-…` is dialled `050…` inside the country, and `+81 50…` from outside. */
function phonePattern(phone: string): RegExp | undefined {
  const width = foldWidth(phone).trim();
  const country = countries.exec(width)?.[1];
  const number = digitsOf(country ? width.replace(countries, '') : width).replace(/^0+/, '');
  if (number.length < leastPhone) return undefined;
  const abroad = `(?:(?:\\+|00)?${country ?? 81}${between})?(?:0${between})?`;
  return new RegExp(`(?<!\\d)${abroad}${[...number].join(between)}(?!\\d)`);
}

const patternsOf = remember((phones) =>
  phones.split(/\s[/／]\s|[,、;]/).flatMap((phone) => phonePattern(phone) ?? []),
);

export function hasPhone(numbers: readonly string[], phones: readonly string[]): boolean {
  for (const phone of phones)
    for (const pattern of patternsOf(phone)) if (numbers.some((number) => pattern.test(number))) return true;
  return false;
}

/** Letters right before it make it another number (SN0901234567), unless they say that it is a phone's. */
const phoneShape =
  /(?<![\d-]|[a-z](?<!tel|phone|fax))(?=((?:\+\d|\(?0\d|1[3-9]\d)(?:[-. ()・の]{0,3}\d){6,13}|\([2-9]\d\d\) ?\d{3}[- ]\d{4})(?!\d|-\d))/g;
const mark = '[\\s:は"\'「『(（【】=#.、-]{0,6}';
const parcelLabel = /(?:追跡|送り?状|伝票|荷物|tracking|송장|[单單][号號])[^\d電郵]{0,8}$/;
const numberLabel = new RegExp(
  `(?<!(?:電話|携帯|連絡先|郵便|tel|phone|fax|电话|手[机機]|전화|휴대폰|우편|zip|postal) ?)(?:番号|[品型]番|コード|ロット|シリアル|号码|號碼|번호|number|code|\\b(?:no|id|sku|isbn))(?:\\([^()]{0,10}\\))?${mark}$`,
);

const isOtherNumber = (before: string): boolean => parcelLabel.test(before) || numberLabel.test(before);

/** Ten or eleven digits that begin with 0 or 01x, or a country's code, in the groups a phone number has. */
function isPhoneShaped(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group.length > 0);
  const length = digitsOf(written).length;
  const isAbroad = written.startsWith('+');
  if (groups.length > (isAbroad ? 2 : 1)) {
    const last = groups.at(-1)?.length;
    if (groups.length > (isAbroad ? 5 : 4) || (last !== 3 && last !== 4)) return false;
  }
  if (isAbroad) return length >= 10;
  if (written.startsWith('1')) return length === 11;
  // Seoul's numbers have nine: in groups only, since an order's number has nine too.
  return length === 10 || length === 11 || (length === 9 && /\D\d{3}\D+\d{4}$/.test(written));
}

export function isLikePhone(numbers: readonly string[], own: readonly string[]): boolean {
  for (const number of numbers)
    for (const { 1: whole = '', index } of number.matchAll(phoneShape)) {
      // Behind a gap may stand another one: 03-1234-5678 (10-17時).
      const written = [whole, whole.replace(/[ (][^ (]*$/, '')].find(isPhoneShaped);
      if (!written || own.includes(digitsOf(written))) continue;
      if (!isOtherNumber(number.slice(Math.max(0, index - context), index))) return true;
    }
  return false;
}

/** What stands behind an amount, which may happen to have the digits of a code. */
const amount = '(?!\\d|-\\d|\\s*(?:円|個|点|枚|本|ポイント|jpy|yen|원))';

export function hasPostalCode(numbers: readonly string[], codes: readonly string[]): boolean {
  for (const code of codes) {
    const digits = digitsOf(foldWidth(code));
    if (digits.length < 6) continue;
    const pattern = new RegExp(
      `(?<![\\d-]|[\\d.,])${digits.slice(0, 3)}[- の]?${literally(digits.slice(3))}${amount}`,
    );
    for (const number of numbers) {
      const found = pattern.exec(number);
      if (found && !isOtherNumber(number.slice(0, found.index))) return true;
    }
  }
  return false;
}

/** Groups as they stand on a card: 4-4-4-4, 4-6-5, 4-6-4, or all in one. */
const cardShape = /(?<![\d-])(?:\d{4}([-.\s]?)\d{4}\1\d{4}\1\d{4}|\d{4}([-.\s]?)\d{6}\2\d{4,5})(?!\d|-\d)/g;
/** The issuers' first digits, so that a parcel's number that happens to pass the sum is no card. */
const issuer = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|3[0689]\d{12}|6\d{15})$/;

export function hasCard(numbers: readonly string[], own: readonly string[]): boolean {
  for (const number of numbers)
    for (const written of number.match(cardShape) ?? []) {
      const digits = digitsOf(written);
      if (issuer.test(digits) && passesLuhn(digits) && !own.includes(digits)) return true;
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
