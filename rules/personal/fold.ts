import { unseen } from '../text-marks';

const dashes = /[-‐‑‒–—―−－]|(?<=\d)ー(?=\d)/g;

/** ①090-…: a list's number is none of the number behind it. */
const listed = /[①-⑳](?=\d)/g;

/** Full and half width and capitals make no difference; dashes are all `-`. */
export function foldWidth(text: string): string {
  return text.replace(listed, ' ').normalize('NFKC').replace(unseen, '').toLowerCase().replace(dashes, '-');
}

export const digitsOf = (text: string): string => (/\D/.test(text) ? text.replace(/\D/g, '') : text);

/** Is the number from `start` to `end` one of these? Compared where it stands: most are the order's own. */
export const isOneOf = (text: string, start: number, end: number, numbers: readonly string[]): boolean =>
  numbers.some((digits) => {
    let count = 0;
    for (let i = start; i < end; i++) {
      // In full width, too.
      const digit = text.charCodeAt(i) % 0xfee0;
      if (digit > 0x2f && digit < 0x3a && digit !== digits.charCodeAt(count++)) return false;
    }
    return count === digits.length;
  });

export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const kanjiDigits = '〇一二三四五六七八九';
/** 〇九〇 is 090. */
export const inDigits = (kanji: string): string =>
  kanji.replace(/[〇一二三四五六七八九]/g, (one) => String(kanjiDigits.indexOf(one)));
