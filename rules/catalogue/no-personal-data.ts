import { type Maybe, unread } from '../facts';
import { isBlank } from '../length';
import { hasAddress } from '../personal/addresses';
import { digitsOf, foldWidth } from '../personal/fold';
import { hasMail, isLikeMail } from '../personal/mails';
import { hasName } from '../personal/names';
import { hasCard, hasPhone, hasPostalCode, isLikePhone, numbersOf } from '../personal/numbers';
import { readByBuyer } from '../read-by-buyer';
import { block, mend, rule, warn } from '../rule';
import type { Field } from '../verdict';

export default rule({
  id: 'no-personal-data',
  actions: readByBuyer,
  level: 'block',
  source: [{ guide: '000', place: '§1a.4' }],
  needs: ['texts', 'people.names', 'people.phones', 'people.mails', 'people.postalCodes', 'people.addresses'],
  uses: ['order.number', 'order.cartNumber', 'order.trackingNumber'],
  check: (know, maybe) => {
    const told = [];
    let isUnsure = false;
    for (const { field, text, marks } of know('texts')) {
      if (text === undefined) isUnsure = true;
      if (!text || !marks || isBlank(text)) continue;
      const known = marks.numbers.length > 0 || marks.isOdd ? ownNumbers(maybe) : [];
      const numbers = numbersOf(text, marks, known);
      if (numbers.length > 0) {
        const phones = maybe('people.phones');
        const codes = maybe('people.postalCodes');
        isUnsure ||= !phones || !codes;
        if (hasPhone(numbers, phones ?? [])) told.push(block('phone', {}, takeOut(field)));
        else if (isLikePhone(numbers, known)) told.push(warn('like-phone', {}, takeOut(field)));
        if (hasPostalCode(numbers, codes ?? [])) told.push(block('postal-code', {}, takeOut(field)));
        if (hasCard(numbers, known)) told.push(block('card', {}, takeOut(field)));
      }
      const isMail = marks.hasSign && /[@﹫]/.test(text);
      const width = isMail ? foldWidth(text) : text;
      const mails = isMail ? maybe('people.mails') : [];
      isUnsure ||= !mails;
      if (hasMail(width, mails ?? [])) told.push(block('mail', {}, takeOut(field)));
      else if (marks.hasLatin && isLikeMail(width)) told.push(warn('like-mail', {}, takeOut(field)));
      const addresses = maybe('people.addresses');
      const names = maybe('people.names');
      isUnsure ||= !addresses || !names;
      if (hasAddress(text, marks, addresses ?? [])) told.push(block('address', {}, takeOut(field)));
      if (hasName(text, marks, names ?? [])) told.push(warn('name', {}, takeOut(field)));
    }
    // Once something forbidden is found, what else there may be changes nothing.
    return isUnsure && !told.some(({ level }) => level === 'block') ? [...told, unread] : told;
  },
});

type Own = 'order.number' | 'order.cartNumber' | 'order.trackingNumber';
/** Numbers that belong in a message about this order, whatever else they look like. */
const ownNumbers = (maybe: Maybe<Own>): string[] =>
  [maybe('order.number'), maybe('order.cartNumber'), maybe('order.trackingNumber')].map((number) =>
    digitsOf(number ?? ''),
  );

const takeOut = (field: Field) => mend(field, 'take-out');
