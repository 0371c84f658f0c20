import { expect, it } from 'vitest';
import bulkCancelAnnounced from '../../rules/catalogue/bulk-cancel-announced';
import messageNamesThisOrder from '../../rules/catalogue/message-names-this-order';
import noPersonalData from '../../rules/catalogue/no-personal-data';
import refundQuestionsAnswered from '../../rules/catalogue/refund-questions-answered';
import unansweredMessageFirst from '../../rules/catalogue/unanswered-message-first';
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

const spoiled = (change: object): Attempt => ({ ...attempt('approve-cancel', { claim: {} }), ...change });

it.each<[string, object, string[]]>([
  ['fewer than none', { orders: -1 }, ['orders']],
  ['no number', { orders: '12' }, ['orders']],
  ['none', { orders: 0 }, []],
])('a count of orders that is %s', (_what, change, unread) => {
  const { unchecked } = judgeBy([bulkCancelAnnounced])(spoiled(change), context);
  expect(unchecked.flatMap(({ missing }) => missing)).toEqual(unread);
});

it('a mark of an unanswered message that is neither yes nor no is unread', () => {
  const { findings, unchecked } = judgeBy([unansweredMessageFirst])(spoiled({ unanswered: 'yes' }), context);
  expect(findings).toEqual([]);
  expect(unchecked.flatMap(({ missing }) => missing)).toEqual(['unanswered']);
});

it('an answer that is neither yes nor no is unread', () => {
  const one = attempt('confirm-refund', { form: { approved: true } });
  const form = { ...one.form, received: 'yes' };
  const { unchecked } = judgeBy([refundQuestionsAnswered])({ ...one, form: form as never }, context);
  expect(unchecked.flatMap(({ missing }) => missing)).toEqual(['form.received']);
});

it('an order of which nothing is there is unread, and not without a number', () => {
  const one = attempt('send-message', { form: { body: '注文番号：839726483' } });
  const { findings, unchecked } = judgeBy([messageNamesThisOrder])({ ...one, order: null as never }, context);
  expect(findings).toEqual([]);
  expect(unchecked.flatMap(({ missing }) => missing)).toContain('order.number');
});
