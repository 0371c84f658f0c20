import { type Maybe, unread } from '../facts';
import { isBlank } from '../length';
import {
  digitRuns,
  fold,
  foldMarked,
  foldWidth,
  hasAddress,
  hasCard,
  hasMail,
  hasName,
  hasPhone,
  hasPostalCode,
  isLikeMail,
  isLikePhone,
  mayHaveAddress,
  mayHaveName,
} from '../personal';
import { readByBuyer } from '../read-by-buyer';
import { block, rule, warn } from '../rule';
import type { Field, Remedy } from '../verdict';

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
      const width = marks.digits > 0 || marks.hasAt ? foldMarked(text, marks) : text;

      if (marks.digits >= leastDigits) {
        const phones = maybe('people.phones');
        const codes = maybe('people.postalCodes');
        isUnsure ||= !phones || !codes;
        const known = ownNumbers(maybe);
        const runs = digitRuns(width);
        const isPhone = hasPhone(runs, phones ?? []);
        if (isPhone) told.push(block('phone', {}, takeOut(field)));
        else if (isLikePhone(width, runs, known)) told.push(warn('like-phone', {}, takeOut(field)));
        if (hasPostalCode(width, runs, codes ?? [])) told.push(block('postal-code', {}, takeOut(field)));
        if (hasCard(width, runs, known)) told.push(block('card', {}, takeOut(field)));
      }
      if (marks.hasAt) {
        const mails = maybe('people.mails');
        isUnsure ||= !mails;
        if (hasMail(fold(text), mails ?? [])) told.push(block('mail', {}, takeOut(field)));
        else if (isLikeMail(width)) told.push(warn('like-mail', {}, takeOut(field)));
      }
      const addresses = maybe('people.addresses')?.filter((address) => mayHaveAddress(text, marks, address));
      const names = maybe('people.names')?.filter((name) => mayHaveName(text, marks, name));
      isUnsure ||= !addresses || !names;
      if (addresses?.length && hasAddress(fold(text), addresses))
        told.push(block('address', {}, takeOut(field)));
      if (names?.length && hasName(fold(text), foldWidth(text), names))
        told.push(warn('name', {}, takeOut(field)));
    }
    // Once something forbidden is found, what else there may be changes nothing.
    return isUnsure && !told.some(({ level }) => level === 'block') ? [...told, unread] : told;
  },
});

/** Fewer make no phone, no postal code and no card. */
const leastDigits = 6;

type Own = 'order.number' | 'order.cartNumber' | 'order.trackingNumber';
/** Numbers that belong in a message about this order, whatever else they look like. */
const ownNumbers = (maybe: Maybe<Own>): string[] =>
  [maybe('order.number'), maybe('order.cartNumber'), maybe('order.trackingNumber')].map((number) =>
    (number ?? '').replace(/\D/g, ''),
  );

function takeOut(field: Field): { field: Field; remedies: Remedy[] } {
  return { field, remedies: [{ kind: 'change', message: 'take-out', data: {}, field }] };
}
