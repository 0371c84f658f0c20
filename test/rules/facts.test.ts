import { expect, it } from 'vitest';
import bulkCancelAnnounced from '../../rules/catalogue/bulk-cancel-announced';
import noPersonalData from '../../rules/catalogue/no-personal-data';
import { judgeBy } from '../../rules/judge';
import type { Attempt } from '../../rules/vocabulary';
import { attempt, context, people } from './domain';

const judge = judgeBy([noPersonalData]);
/** Speaks of the buyer by name, by number and by mail. */
const body = '山田 花子様 050-3189-7070 hanako.y@example.jp 273-0017 千葉県船橋市西浦3-4-2';
const answer = (people: unknown) => {
  const order = { people: people as Attempt['order']['people'] };
  const { findings, unchecked } = judge(
    attempt('send-message', { order, form: { title: '件名', body } }),
    context,
  );
  return [...findings.map(({ message }) => message), ...unchecked.flatMap(({ missing }) => missing)];
};
const lists = ['names', 'phones', 'mails', 'postalCodes', 'addresses'].map((list) => `order.people.${list}`);

it.each([
  ['everybody is known', people, ['phone', 'postal-code', 'mail', 'address', 'name']],
  ['there is nobody', null, ['like-phone', 'like-mail']],
  ['nobody could be read', undefined, ['like-phone', 'like-mail', ...lists]],
  [
    'every list is empty',
    Object.fromEntries(Object.keys(people).map((key) => [key, null])),
    ['like-phone', 'like-mail'],
  ],
  [
    'one name is no text',
    { ...people, phones: [], names: ['佐藤 次郎', 7], mails: [], postalCodes: [], addresses: [] },
    ['like-phone', 'like-mail', 'order.people.names'],
  ],
  [
    'names are no list',
    { names: '山田 花子', phones: [], mails: [], postalCodes: [], addresses: [] },
    ['like-phone', 'like-mail', 'order.people.names'],
  ],
  [
    'only mails could not be read',
    { names: [], phones: [], postalCodes: [], addresses: [] },
    ['like-phone', 'like-mail', 'order.people.mails'],
  ],
])('where %s, personal data is looked for as far as it is known', (_where, people, said) => {
  expect(answer(people).sort()).toEqual([...said].sort());
});

it.each([
  [0, 9, []],
  [-1, 9, []],
  [-1, 10, [10]],
  [1, 1, [1]],
])('set to announce from %i orders on, Qoo10 is told of %i from: %j', (bulkFrom, orders, from) => {
  const { findings } = judgeBy([bulkCancelAnnounced])(attempt('cancel-order', { orders }), {
    ...context,
    bulkFrom,
  });
  expect(findings.map(({ data }) => data.from)).toEqual(from);
});
