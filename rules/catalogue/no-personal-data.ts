import { unread } from '../facts';
import {
  digitRuns,
  fold,
  foldWidth,
  hasAddress,
  hasCard,
  hasMail,
  hasName,
  hasPhone,
  hasPostalCode,
  isLikeMail,
  isLikePhone,
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
    const known = [maybe('order.number'), maybe('order.cartNumber'), maybe('order.trackingNumber')].map(
      (number) => (number ?? '').replace(/\D/g, ''),
    );
    for (const { field, text } of know('texts')) {
      if (text === undefined) isUnsure = true;
      if (!text?.trim()) continue;
      const width = foldWidth(text);
      const folded = fold(text);
      const runs = digitRuns(width);
      const phones = runs.length > 0 ? maybe('people.phones') : [];
      const codes = runs.length > 0 ? maybe('people.postalCodes') : [];
      const mails = width.includes('@') ? maybe('people.mails') : [];
      const names = maybe('people.names');
      const addresses = maybe('people.addresses');
      isUnsure ||= !phones || !codes || !mails || !names || !addresses;

      const isPhone = hasPhone(runs, phones ?? []);
      const isMail = hasMail(folded, mails ?? []);
      if (isPhone) told.push(block('phone', {}, takeOut(field)));
      if (isMail) told.push(block('mail', {}, takeOut(field)));
      if (hasPostalCode(width, codes ?? [])) told.push(block('postal-code', {}, takeOut(field)));
      if (hasAddress(folded, addresses ?? [])) told.push(block('address', {}, takeOut(field)));
      if (hasCard(width, known)) told.push(block('card', {}, takeOut(field)));
      if (hasName(folded, width, names ?? [])) told.push(warn('name', {}, takeOut(field)));
      if (!isPhone && isLikePhone(width, known)) told.push(warn('like-phone', {}, takeOut(field)));
      if (!isMail && isLikeMail(width)) told.push(warn('like-mail', {}, takeOut(field)));
    }
    // Once something forbidden is found, what else there may be changes nothing.
    return isUnsure && !told.some(({ level }) => level === 'block') ? [...told, unread] : told;
  },
});

function takeOut(field: Field): { field: Field; remedies: Remedy[] } {
  return { field, remedies: [{ kind: 'change', message: 'take-out', data: {}, field }] };
}
