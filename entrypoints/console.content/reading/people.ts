import type { Situation } from '../../../rules/vocabulary';
import { tidy } from './fold';

type People = NonNullable<Situation['order']['people']>;

const phone = /\+?\d[\d\s()-]{7,}\d/g;
const postal = /\d{3}[-‐ー]\d{4}/g;
const mail = /[^\s@'"<>()]+@[^\s@'"<>()]+\.[a-z]{2,}/gi;

const unique = (texts: readonly string[]) => [...new Set(texts.map(tidy).filter((text) => text.length > 1))];
const quoted = (text: string) => text.replace(/['"]/g, ' ');

/** Who the order belongs to, for finding it again in what the seller writes. Kept in memory, never stored. */
export const parsePeople = (found: {
  names: string[];
  phones: string[];
  addresses: string[];
  postalCodes: string[];
}): People => {
  const addresses = found.addresses.map(quoted);
  const everything = [...found.names, ...found.phones, ...addresses, ...found.postalCodes]
    .join('\n')
    .normalize('NFKC');
  return {
    names: unique(found.names.flatMap((name) => name.replace(phone, ' ').split(/[()（）/／]/))),
    phones: unique(
      [...found.phones, ...found.names].flatMap((text) => text.normalize('NFKC').match(phone) ?? []),
    ).filter((text) => text.replace(/\D/g, '').length >= 9),
    mails: unique(everything.match(mail) ?? []),
    postalCodes: unique(
      [...found.postalCodes, ...addresses].flatMap((text) => text.normalize('NFKC').match(postal) ?? []),
    ),
    addresses: unique(
      addresses.map((text) =>
        tidy(
          text
            .normalize('NFKC')
            .replace(postal, ' ')
            .replace(/\bjapan\b|^\s*\/|\/\s*/gi, ' '),
        ),
      ),
    ).filter((text) => text.length > 4),
  };
};
