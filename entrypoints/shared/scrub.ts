const stars = '＊＊＊';
const mail = /[^\s@＠<>()（）「」、。]+[@＠][^\s@＠<>()（）「」、。]+/gu;
/** Seven digits and more, however they are grouped: phones, postal codes, cards. */
const digits = /(?:〒\s*)?[+＋]?[0-9０-９](?:[-‐－ー .()（）\u3000]{0,2}[0-9０-９]){6,}/gu;
const day = /^20\d\d[-.][01]?\d[-.][0-3]?\d(?: [0-2]?\d)?$/;

/**
 * Takes mails, phones, postal codes, cards and the given names out of what a seller typed, before it is kept.
 * The order's own number stays: it is the one thing of an order that may be stored.
 */
export function scrub(text: string, order: string | null, names: readonly string[] = []): string {
  const known = names
    .flatMap((name) => [name.trim(), name.replace(/\s/g, '')])
    .filter(({ length }) => length > 1);
  return known
    .reduce((rest, name) => rest.replaceAll(name, stars), text)
    .replace(mail, stars)
    .replace(digits, (found) => (found === order || day.test(found) ? found : stars));
}
