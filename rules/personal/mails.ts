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

/** From the sign outwards: from the left, every letter of a long word would be tried as the first. */
const mailShape = /(?<=[a-z0-9._%+-])@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,}/;

export const isLikeMail = (width: string): boolean => mailShape.test(width);

/** shop(at)example.com, shop★example.com, shopアットマークexample.com: written so that no machine sees a mail address. */
const hidden =
  /[\w.%+-]\s*(?:[[(<【（]\s*(?:at|アット(?:マーク)?)\s*[\])>】）]|アット(?:マーク)?|[★☆◎●])\s*[a-z\d-]+\.(?:com|net|org|jp|co|kr|cn)\b/i;

export const isHiddenMail = (text: string): boolean => text.includes('.') && hidden.test(text);
