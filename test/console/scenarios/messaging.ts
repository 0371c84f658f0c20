import { costly, notice, open, right, type Scenario, type Step, stopped } from './scenario';

const order = '639113332';
type Letter = { category: 'cancel' | 'delivery' | ''; subject: string; body: string };
const write = (letter: Partial<Letter>): Step[] => [
  open(order),
  { do: 'write', category: 'cancel', ...notice, ...letter },
];
const base = { screen: 'claims', order, place: '000 §1a.4' } as const;

export const messaging: readonly Scenario[] = [
  { ...base, id: 'write-to-the-buyer', kind: 'valid', steps: write({}), expects: right('send-message') },
  {
    ...base,
    id: 'write-a-thousand-letters',
    place: '001 §1a.4',
    kind: 'valid',
    steps: write({ body: 'あ'.repeat(1000) }),
    expects: right('send-message'),
  },
  {
    ...base,
    id: 'write-its-own-number',
    kind: 'valid',
    steps: write({ body: `ご注文番号 ${order} について、お知らせいたします。` }),
    expects: right('send-message'),
  },
  {
    ...base,
    id: 'write-a-thousand-and-one',
    place: '001 §1a.4',
    kind: 'invalid',
    steps: write({ body: 'あ'.repeat(1001) }),
    expects: stopped('send-message', 'message-too-long'),
  },
  {
    ...base,
    id: 'write-without-title',
    kind: 'invalid',
    steps: write({ subject: '' }),
    expects: stopped('send-message', 'message-incomplete'),
  },
  {
    ...base,
    id: 'write-without-body',
    kind: 'invalid',
    steps: write({ body: ' ' }),
    expects: stopped('send-message', 'message-incomplete'),
  },
  {
    ...base,
    id: 'write-under-another-category',
    kind: 'invalid',
    steps: write({ category: 'delivery' }),
    expects: costly('send-message', 'message-category'),
  },
  {
    ...base,
    id: 'write-another-orders-number',
    kind: 'invalid',
    steps: write({ body: 'ご注文番号 324425405 について、お知らせいたします。' }),
    expects: costly('send-message', 'message-names-other-order'),
  },
  {
    ...base,
    id: 'write-the-buyers-phone',
    kind: 'invalid',
    steps: write({ body: 'お電話 080-1111-3312 にご連絡いたします。' }),
    expects: stopped('send-message', 'personal-data'),
  },
  {
    ...base,
    id: 'write-the-buyers-mail',
    kind: 'invalid',
    steps: write({ body: 'buyer12@example.jp にお送りしました。' }),
    expects: stopped('send-message', 'personal-data'),
  },
  {
    ...base,
    id: 'write-the-address',
    kind: 'invalid',
    steps: write({ body: 'お届け先は千葉県船橋市西浦 3-4-12 です。' }),
    expects: stopped('send-message', 'personal-data'),
  },
  {
    ...base,
    id: 'write-a-card-number',
    kind: 'invalid',
    steps: write({ body: 'カード番号 4111 1111 1111 1111 に返金いたします。' }),
    expects: stopped('send-message', 'personal-data'),
  },
  {
    ...base,
    id: 'write-with-a-blank',
    kind: 'invalid',
    steps: write({ body: '{注文番号}についてお知らせいたします。' }),
    expects: costly('send-message', 'blank-left-open'),
  },
  {
    ...base,
    id: 'write-in-chinese',
    place: '000 §1a.6',
    kind: 'invalid',
    steps: write({ subject: '关于您的订单', body: '您好，商品已经没有库存。' }),
    expects: costly('send-message', 'text-not-in-buyers-language'),
  },
];
