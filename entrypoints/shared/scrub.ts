import type { Situation } from '../../rules/vocabulary';

const stars = '＊＊＊';
const mail = /[^\s@＠<>()（）「」、。]+[@＠][^\s@＠<>()（）「」、。]+/gu;
/** Seven digits and more, however they are grouped: phones, postal codes, cards. */
const digits = /(?:〒\s*)?[+＋]?[0-9０-９](?:[-‐－ー .()（）\u3000]{0,2}[0-9０-９]){6,}/gu;
const day = /^20\d\d[-.][01]?\d[-.][0-3]?\d(?: [0-2]?\d)?$/;

/**
 * Takes mails, phones, postal codes and cards out of what a seller typed, before it is kept.
 * The order's own number stays: it is the one thing of an order that may be stored.
 */
export function scrub(text: string, order: string | null): string {
  return text
    .replace(mail, stars)
    .replace(digits, (found) => (found === order || day.test(found) ? found : stars));
}

/** The same for whom the open order belongs to. Only the page knows them, so it is done before the page tells anyone. */
export function scrubPeople(text: string, people: Situation['order']['people']): string {
  const names = people?.names ?? [];
  const known = [...names, ...names.flatMap((name) => name.split(/\s+/)), ...(people?.addresses ?? [])]
    .flatMap((name) => [name, name.normalize('NFKC')])
    .flatMap((name) => [name, name.replace(/\s/g, '')])
    .filter(isTelling)
    .sort((one, other) => other.length - one.length);
  if (known.length === 0) return text;
  return text.replace(new RegExp(known.map(asPattern).join('|'), 'gi'), stars);
}

/** Two characters are a name in Japanese, Chinese and Korean, and part of any word in Latin letters. */
const isTelling = (name: string) => /\D/.test(name) && name.length > (/^[\x20-\x7e]*$/.test(name) ? 2 : 1);
const asPattern = (name: string) => {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return /^\w+$/.test(name) ? `(?<![a-z])${literal}(?![a-z])` : literal;
};
