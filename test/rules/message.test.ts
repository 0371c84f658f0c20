import { expect, it } from 'vitest';
import { rules } from '../../rules';
import messageFits from '../../rules/catalogue/message-fits';
import messageNamesThisOrder from '../../rules/catalogue/message-names-this-order';
import { judgeBy } from '../../rules/judge';
import { attempt, context } from './domain';

const fits = judgeBy([messageFits]);
const names = judgeBy([messageNamesThisOrder]);

it.each([
  ['1,000 characters of one unit each', 'あ'.repeat(1000), []],
  ['1,000 characters, one of two units', `${'あ'.repeat(999)}😊`, ['info may-be-cut form.body']],
  ['1,001 characters', `${'あ'.repeat(1000)}😊`, ['block too-long form.body']],
])('of %s is told what fits', (_text, body, said) => {
  const { findings } = fits(attempt('send-message', { form: { body } }), context);
  expect(findings.map(({ level, message, field }) => `${level} ${message} ${field}`)).toEqual(said);
});

it('of a text however long says how much is too much', () => {
  const body = `${'あ'.repeat(12_000)}${'👨‍👩‍👧'.repeat(500)}`;
  const [found] = fits(attempt('send-message', { form: { body } }), context).findings;
  expect(found?.data).toMatchObject({ length: 12_500, over: 11_500 });
});

it.each([
  ['324425405', [{ number: '324425405' }]],
  // Nothing to put in its place.
  [null, []],
])('about another order is mended by the own number, if that is known: %s', (number, put) => {
  const order = { number, cartNumber: null };
  const { findings } = names(
    attempt('send-message', { order, form: { body: '注文番号：839726483' } }),
    context,
  );
  expect(findings[0]?.message).toBe('other-order');
  expect(findings[0]?.remedies.flatMap((remedy) => (remedy.kind === 'change' ? [remedy.data] : []))).toEqual(
    put,
  );
});

it.each([
  ['another order’s number in full-width digits alone', '８３９７２６４８３', ['other-order']],
  ['it with its first digit in full width', '８39726483', ['other-order']],
  ['a coupon’s code and a customer’s number', 'クーポンコード：555666777、お客様番号：305518842', []],
  ['a customer’s other order', 'お客様のご注文番号839726483', ['other-order']],
  ['groups behind the word for an order alone', 'ご注文 839-726-483', []],
  ['groups behind a number’s sign alone', 'No.839-726-483', []],
  ['the own number alone, in full width and in groups', '３２４４２５４０５、324-425-405', []],
  ['the own number and another in one row', '324425405 / 839726483', ['other-order']],
  ['the own number beside the cart’s', '324425405、カート135654871、324425405', []],
  [
    'another number in mathematical digits, beside the own in full width',
    '３２４４２５４０５、𝟖𝟑𝟗𝟕𝟐𝟔𝟒𝟖𝟑',
    ['other-order'],
  ],
  ['a number that only begins like the own', '注文番号：3244254051', ['other-order']],
  ['a number that the own begins with', '注文番号：324425404', ['other-order']],
  ['ten digits, which only a label makes an order’s number', 'こちらは1039726483です。', []],
])('about %s says what it must: %s', (_what, body, said) => {
  const { findings } = names(attempt('send-message', { form: { body } }), context);
  expect(findings.map(({ message }) => message)).toEqual(said);
});

it('about the parcel’s number beside another says only the other', () => {
  const order = { trackingNumber: '839726480' };
  const body = '324425405、839726480、839726483';
  const { findings } = names(attempt('send-message', { order, form: { body } }), context);
  expect(findings.map(({ data }) => data)).toEqual([{ number: '839726483' }]);
});

it('about the parcel’s number alone needs the order’s own to be read', () => {
  const order = { number: undefined, trackingNumber: '839726480' };
  const { unchecked } = names(attempt('send-message', { order, form: { body: '839726480' } }), context);
  expect(unchecked.map(({ missing }) => missing)).toEqual([['order.number']]);
});

it('is held back by a day that nobody filled in, at the beginning of a line', () => {
  const form = {
    category: 'cancel-refund',
    title: 'ご案内',
    body: 'お届け予定\n月　日までに発送します',
  } as const;
  const { findings } = judgeBy(rules)(attempt('send-message', { form }), context);
  expect(findings.map(({ rule }) => rule)).toContain('placeholders-filled');
});

it('says the same whatever the order of the rules, by level and then by id', () => {
  const one = attempt('send-message', {
    claim: {},
    form: { title: '', body: '03-1234-5678 {{x}} 注文番号：839726483', category: 'other' },
  });
  const backwards = [...rules].reverse();
  const verdict = judgeBy(rules)(one, context);
  expect(judgeBy(backwards)(one, context)).toEqual(verdict);
  expect(judgeBy([...backwards.slice(7), ...backwards.slice(0, 7)])(one, context)).toEqual(verdict);
  expect(verdict.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
    'block message-is-complete',
    'block placeholders-filled',
    'warn message-category-matches',
    'warn message-names-this-order',
    'warn no-personal-data',
    'warn text-in-buyers-language',
  ]);
});

it.each([
  ['request-withdrawal', 'return', 'withdrawal-reason-return'],
  ['request-withdrawal', null, 'withdrawal-reason-cancel'],
  ['rerequest-withdrawal', 'return', 'withdrawal-reason-again'],
] as const)('offers on %s of %s the text %s', (action, type, template) => {
  const { findings } = judgeBy(rules)(attempt(action, { claim: { type }, form: { text: '' } }), context);
  const found = findings.find(({ rule }) => rule === 'withdrawal-reason-written');
  expect(found?.remedies).toContainEqual({ kind: 'template', template });
});
