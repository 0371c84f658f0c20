import type { Situation } from '../../../rules/vocabulary';
import { tidy } from './fold';

type People = NonNullable<Situation['order']['people']>;

/** Behind a gap, one that begins anew and is long enough is another one. */
const phone = /\+?\d(?:(?!\s+\(?0[\d ().-]{9})[\d\s().‐-―−ー-]){7,}\d/g;
const postal = /(?<!\d)\d{3}\s*[‐-―−ー-]\s*\d{4}(?!\d)/g;
const mail = /[^\s@'"<>()]+@[^\s@'"<>()]+\.[a-z]{2,}/gi;
/** Behind a name stand how it is read, whom it belongs to and how that one is addressed. */
const apart = /[()（）[\]【】/／様]/;
/** Part of it is hidden from the seller: what is left matches too much or nothing. */
const masked = /[*＊●]{2,}/;
/** What makes a line an address: a place in Japan, or a number of a house. */
const placed = /[都道府県市区郡町村丁番]|\d/;

const unique = (texts: readonly string[]) => [...new Set(texts.map(tidy).filter((text) => text.length > 1))];
const plain = (text: string) => text.normalize('NFKC').replace(/['"]/g, ' ');
const digits = (text: string) => text.replace(/\D/g, '');

/** Nothing of a kind where nothing says that there is none: it could not be read. */
const unlessUnread = (list: string[], texts: string[]) =>
  (list[0] ?? texts[0]) === undefined ? undefined : list;

/** Who the order belongs to, for finding it again in what the seller writes. Kept in memory, never stored. */
export const parsePeople = (found: {
  names: string[];
  phones: string[];
  addresses: string[];
  postalCodes: string[];
}): People | undefined => {
  const usable = (texts: string[]) => texts.filter((text) => !masked.test(text));
  const names = usable(
    found.names.flatMap((name) => name.replace(phone, ' ').replace(mail, ' ').split(apart)),
  );
  const phones = usable(found.phones);
  const addresses = usable(found.addresses).map(plain);
  const postalCodes = usable(found.postalCodes);
  const all = usable(Object.values(found).flat());
  if (tidy(all.join('')) === '') return undefined;
  return {
    names: unique(names).filter((name) => !/\d{3}/.test(name)),
    phones: unlessUnread(
      unique([...phones, ...found.names].flatMap((text) => plain(text).match(phone) ?? [])).filter(
        (text) => digits(text).length >= 9,
      ),
      found.phones,
    ),
    mails: unique(all.flatMap((text) => plain(text).match(mail) ?? [])),
    postalCodes: unlessUnread(
      unique([
        // Its two parts may stand in two fields.
        ...postalCodes.flatMap(
          (text) => plain(text).match(postal) ?? (digits(text).length === 7 ? text : []),
        ),
        ...addresses.flatMap((text) => text.match(postal) ?? []),
      ]),
      found.postalCodes,
    ),
    addresses: unlessUnread(
      unique(
        addresses.map((text) =>
          tidy(text.replace(postal, ' ').replace(/\bjapan\b|^\s*\/|\/\s*/gi, ' ')).replace(
            // Its lines may be called by name.
            /^.*?(?=\S*[都道府県])/,
            '',
          ),
        ),
      ).filter((text) => text.length > 4 && placed.test(text)),
      found.addresses,
    ),
  };
};
