import { remember } from '../remember';
import type { Marks } from '../text-marks';
import { foldWidth, inDigits } from './fold';

/** 二十一 is 21. House numbers are not written higher than this. */
function kanjiNumber(written: string): string {
  const [tens, ones] = written.split('十');
  if (tens === undefined || ones === undefined) return inDigits(written);
  return String(Number(inDigits(tens) || 1) * 10 + Number(inDigits(ones)));
}

/** 3丁目4番2号, 三丁目四番二号, 3-4-2, 3 - 4 - 2 and 3の4の2 are one address; the room behind a gap is none of it. */
const numbered = (text: string): string =>
  foldWidth(text)
    .replace(/(?<=\d)\s+(?=\d)/g, '_')
    .replace(/\s+/g, '')
    .replace(
      /[〇一二三四五六七八九十]{1,4}(?=丁目|番地|番[^町室]|号|条|-)|(?<=-)[〇一二三四五六七八九十]{1,4}/g,
      kanjiNumber,
    )
    .replace(/(?<=\d)(?:丁目|番地?)の?(?!町|号室|-)/g, '-')
    .replace(/(?<=\d)の(?=\d)/g, '-')
    .replace(/-+/g, '-');

const houseNumber = /\d+(?:(?:-|条[東西南北]*|線[東西南北]*)\d+)*/;
const prefecture = /^(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)/;
/** 大阪市北区 is one place, and so is 三浦郡葉山町. */
const city = /^(?:[^\d市]{1,6}市(?:[^\d区]{1,4}区)?|[^\d区]{1,4}区|[^\d郡]{1,5}郡[^\d町村]{1,5}[町村])/;

type House = { town: string; number: string };

/** Town and number: they find the house when country, prefecture and building are left out. */
function parseAddress(address: string): House | undefined {
  const bare = numbered(address)
    .replace(/['"〒]/g, '')
    .replace(/^(?:japan|日本国?)[,/]?/, '')
    .replace(/^\d{3}-?\d{4}[,/_]?/, '')
    .replace(prefecture, '');
  // Abroad nobody knows what is the town: only the whole is looked for.
  if (/^[\x21-\x7e]{10,}$/.test(bare)) return { town: bare, number: '' };
  const place = city.exec(bare)?.[0] ?? '';
  const within = bare.slice(place.length);
  const found = houseNumber.exec(within);
  if (!found) return within.length >= 2 && bare.length >= 5 ? { town: bare, number: '' } : undefined;
  // Where the console writes the place twice, the number stands behind the second.
  const named =
    within
      .slice(0, found.index)
      .split(/[県市区郡]/)
      .at(-1) ?? '';
  const number = found[0];
  // A single number, or a town of one letter, says nothing without the place that it is in.
  const isTelling = named.length >= 2 && /\d\D+\d/.test(number);
  const town = isTelling ? named : bare.slice(0, place.length + found.index);
  return town.length >= 2 && town.length + number.length >= 4 ? { town, number } : undefined;
}

const houseOf = remember((address) => parseAddress(address) ?? null);

/** Can this be in the text at all? A quick no; a yes says nothing yet. */
function mayStand(text: string, { isOdd, hasLatin }: Marks, { town }: House): boolean {
  return isOdd || (town.charCodeAt(0) < 0x80 ? hasLatin : text.includes(town.slice(0, 2)));
}

export function hasAddress(text: string, marks: Marks, addresses: readonly string[]): boolean {
  let plain: string | undefined;
  for (const address of addresses) {
    const house = houseOf(address);
    if (!house || !mayStand(text, marks, house)) continue;
    plain ??= numbered(text);
    const wanted = house.town + house.number;
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1))
      // 3-4-2 is not 3-4-25.
      if (!house.number || !/^\d/.test(plain.slice(at + wanted.length))) return true;
  }
  return false;
}
