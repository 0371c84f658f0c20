import { foldWidth, literally } from './fold';

/** `yan***@…` is the console's own mask and matches nobody. */
const isWhole = (mail: string): boolean => /^[^@*]+@[^@*]{3,}$/.test(mail);

/** `width` is the text as `foldWidth` leaves it. */
export function hasMail(width: string, mails: readonly string[]): boolean {
  for (const mail of mails) {
    const wanted = foldWidth(mail).replace(/\s+/g, '');
    if (wanted.length < 6 || !isWhole(wanted)) continue;
    const spaced = literally(wanted).replace('@', '\\s*@\\s*');
    if (new RegExp(`(?<![a-z0-9._%+-])${spaced}(?![a-z0-9-]|\\.[a-z0-9])`).test(width)) return true;
  }
  return false;
}

/**
 * From the sign outwards: from the left, every letter of a long word would be tried as the first. (at), ★ and their
 * like are written so that no machine sees the address.
 */
const mailShape =
  /(?<=[a-z0-9._%+-])(?:\s(?!@\w))?(?:[[［(（<【]\s?(?:at|@|アット(?:マーク)?)\s?[\]］)）>】]|@|アット(?:マーク)?|[★☆◎●■])\s?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,}/i;

export const isLikeMail = (width: string): boolean => width.includes('.') && mailShape.test(width);
