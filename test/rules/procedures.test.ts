import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import type { Action } from '../../rules/vocabulary';
import { attempt, context, texts } from './domain';

type Changes = Parameters<typeof attempt>[1];

const memo = 'この度は申し訳ございません。品切れのためキャンセルいたします。';
const refusal = 'ご注文の商品はすでに発送しており、配送会社に引き渡しております。何卒ご了承ください。';
const message = {
  category: 'cancel-refund',
  title: 'ご注文について',
  body: `${memo}注文番号：324425405`,
} as const;
const held = { type: 'return', status: 'withdrawal-held', withdrawalRequestedOn: '2026-11-10' } as const;

/** Each step of a numbered procedure that is an action, as its guide says to do it. */
const procedures: [place: string, action: Action, changes: Changes][] = [
  // 000 §1a / 001 §1a / 003 ①: cancelling for the shop's reasons before dispatch
  [
    '000 §1a.4 message',
    'send-message',
    { order: { status: 'new-order' }, form: message, record: { noticeSentOn: null } },
  ],
  [
    '000 §1a.5–7 新規注文',
    'cancel-order',
    { order: { status: 'new-order' }, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '000 §1a.5–7 配送準備',
    'cancel-order',
    { order: { status: 'preparing' }, form: { reason: 'shipping-delay', text: memo } },
  ],
  [
    '000 §1a.5–7 配送遅延',
    'cancel-order',
    { order: { status: 'delayed' }, form: { reason: 'undeliverable-area', text: memo } },
  ],
  [
    '001 §1a.5–7 现金',
    'cancel-order',
    { order: { payment: 'cash' }, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '003 ①5 배송요청',
    'cancel-order',
    { order: { status: 'requested' }, form: { reason: 'out-of-stock', text: memo } },
  ],
  // 000 §1b / 001 §1b: refunding a dispatched order on the claim screen
  [
    '000 §1b.5 message',
    'send-message',
    { order: { status: 'in-transit' }, form: message, record: { noticeSentOn: null } },
  ],
  [
    '000 §1b.7–8 配送遅延',
    'refund-return',
    { order: { status: 'in-transit' }, form: { reason: 'shipping-delay', text: memo } },
  ],
  [
    '001 §1b.7–8 瑕疵商品',
    'refund-return',
    { order: { status: 'delivered' }, form: { reason: 'defective', text: memo } },
  ],
  [
    '001 §1b.7–8 错送商品',
    'refund-return',
    { order: { status: undefined }, form: { reason: 'misdelivery', text: memo } },
  ],
  ['000 §1b.10', 'confirm-refund', { form: { received: true, approved: true } }],
  // 003 ②: the same on the delivery screen
  [
    '003 ②6–7',
    'return-order',
    { order: { status: 'in-transit' }, form: { reason: 'shipping-delay', text: memo } },
  ],
  [
    '003 ②6–7 배송완료',
    'return-order',
    { order: { status: 'delivered' }, form: { reason: 'shipping-delay', text: memo } },
  ],
  // 000 §2 / 001 §2 / 003 buyer's reasons: approving a request
  ['000 §2.5', 'approve-cancel', { claim: {}, form: { reason: 'order-cancel' } }],
  ['001 §2.5 without a memo', 'approve-cancel', { claim: {}, order: { status: undefined, shippedOn: null } }],
  [
    '003 approving, step 5',
    'approve-cancel',
    { claim: {}, order: { status: 'preparing' }, unanswered: null },
  ],
  ['000 §1a.5 with a request', 'cancel-order', { claim: {}, form: { reason: 'buyer-request', text: memo } }],
  [
    '003 buyer’s reasons, with a request',
    'cancel-order',
    { claim: {}, form: { reason: 'option-change', text: memo } },
  ],
  ['003 buyer’s reasons ②, withdrawn', 'ship-order', { claim: null }],
  // 002: withdrawing
  ['002 §1.2 cancel', 'request-withdrawal', { claim: {}, form: { withdrawalFlag: true, text: refusal } }],
  [
    '002 §1.2 return',
    'request-withdrawal',
    { claim: { type: 'return', status: 'return-requested' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1.2 exchange',
    'request-withdrawal',
    {
      claim: { type: 'exchange', status: 'exchange-requested' },
      form: { withdrawalFlag: true, text: refusal },
    },
  ],
  ['002 §3.4', 'cancel-withdrawal', { claim: { type: 'return', status: 'withdrawal-requested' } }],
  [
    '002 §4.4',
    'rerequest-withdrawal',
    { claim: { ...held, withdrawalHeldOn: '2026-11-14' }, form: { text: refusal } },
  ],
  // 004: refusing
  ['004 §3.4–5 shipped', 'refuse-cancel', { claim: {}, form: { reason: 'shipped' } }],
  ['004 §3.4–5 prepared', 'refuse-cancel', { claim: {}, form: { reason: 'prepared' } }],
  ['004 §3.4–5 made to order', 'refuse-cancel', { claim: {}, form: { reason: 'made-to-order' } }],
  [
    '004 §3.4–5 other',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts['30 characters'] } },
  ],
  [
    '004 §3.4–5 on the claim screen',
    'refuse-cancel',
    { claim: {}, order: { status: undefined }, form: { reason: 'shipped' } },
  ],
  ['004 §3.7 dispatch after refusing', 'ship-order', { claim: { status: 'cancel-refused' } }],
];

describe('a step of the guides is never interrupted', () => {
  it.each(procedures)('%s', (_place, action, changes) => {
    const verdict = judge(attempt(action, changes), context);
    expect(verdict.findings.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(verdict.unchecked).toEqual([]);
  });
});
