import type { Order } from '../orders/order';
import type { Wrong } from './wrongs';

/** Every run of white space counts once, so that no padding makes thirty characters of twenty-nine. */
export const folded = (text: string): string => text.trim().replace(/\s+/gu, ' ');

export const lengthOf = (text: string): number => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return [...segmenter.segment(folded(text))].length;
};

const looksForeign = (text: string): boolean =>
  /\p{Script=Hangul}/u.test(text) || !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** The country code and the leading zero come and go, the last nine digits stay. */
const samePhone = (text: string, phone: string): boolean => digits(text).includes(digits(phone).slice(-9));

const namesThePerson = (text: string, order: Order): boolean => {
  const plain = text.normalize('NFKC').toLowerCase();
  const { buyer, recipient } = order;
  return (
    samePhone(text, buyer.phone) ||
    samePhone(text, recipient.phone) ||
    [buyer.mail, recipient.mail, recipient.postalCode, recipient.address, buyer.name, recipient.name].some(
      (secret) => plain.includes(secret.normalize('NFKC').toLowerCase()),
    )
  );
};

const cardNumber = /(?:\d[ -]?){13,19}/g;
const isCard = (candidate: string): boolean => {
  const sum = [...digits(candidate)].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits(candidate).length >= 13 && sum % 10 === 0;
};

/** What any text that the buyer reads can get wrong. */
export const wrongsOfText = (text: string, order: Order): (Wrong | false)[] => {
  if (folded(text) === '') return [];
  const hasCard = (text.normalize('NFKC').match(cardNumber) ?? []).some(isCard);
  return [
    (namesThePerson(text, order) || hasCard) && 'personal-data',
    order.site === 'JP' && looksForeign(text) && 'text-not-in-buyers-language',
    /\{[^{}]*\}|○○|〇〇|●●/u.test(text) && 'blank-left-open',
  ];
};
