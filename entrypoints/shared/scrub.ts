const stars = '＊＊＊';
const mail = /[^\s@<>()（）「」、。]+[@＠][^\s@<>()（）「」、。]+/gu;
/** Seven digits and more, however they are grouped: phones, postal codes with houses, cards. */
const digits = /[+＋]?[0-9０-９](?:[-‐－ー .()（）\u3000]{0,2}[0-9０-９]){6,}/gu;
const postalCode = /〒?\s*[0-9０-９]{3}[-‐－ー][0-9０-９]{4}/gu;

/**
 * Takes mails, phones, postal codes and cards out of what a seller typed, before it is kept.
 * The order's own number stays: it is the one thing of an order that may be stored.
 */
export function scrub(text: string, order: string | null): string {
  return text
    .replace(mail, stars)
    .replace(digits, (found) => (order !== null && found === order ? found : stars))
    .replace(postalCode, stars);
}
