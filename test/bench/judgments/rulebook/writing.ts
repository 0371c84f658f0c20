import type { Action } from '../../../../rules/vocabulary';
import { is, isIn, isNot, type PeerRule, sellersCause, when } from './condition';

const open = ['cancel-requested', 'cancelling', 'return-requested', 'returning', 'refund-held', 'collected'];
const running = ['withdrawal-requested', 'withdrawal-held'];
const readByBuyer: readonly Action[] = [
  'cancel-order',
  'return-order',
  'approve-cancel',
  'refuse-cancel',
  'request-withdrawal',
  'rerequest-withdrawal',
  'accept-return',
  'refund-return',
  'return-to-exchange',
  'send-message',
];

export const writing: readonly PeerRule[] = [
  when(
    'buyer-notified-first',
    'not-told',
    'warn',
    ['cancel-order', 'return-order', 'refund-return', 'rerequest-withdrawal'],
    is('record.noticeSentOn', null),
    sellersCause,
  ),
  when('memo-is-written', 'empty', 'warn', ['cancel-order', 'return-order'], {
    fact: 'form.text',
    operator: 'blank',
    value: true,
  }),
  when(
    'memo-is-written',
    'empty',
    'block',
    ['refund-return'],
    { fact: 'form.text', operator: 'blank', value: true },
    sellersCause,
  ),
  when(
    'unanswered-message-first',
    'unanswered',
    'info',
    ['approve-cancel', 'refuse-cancel', 'refund-return', 'request-withdrawal', 'rerequest-withdrawal'],
    is('unanswered', true),
  ),
  when('message-is-complete', 'no-title', 'block', ['send-message'], {
    fact: 'form.title',
    operator: 'blank',
    value: true,
  }),
  when('message-is-complete', 'no-body', 'block', ['send-message'], {
    fact: 'form.body',
    operator: 'blank',
    value: true,
  }),
  when('message-fits', 'too-long', 'block', ['send-message'], {
    fact: 'form.body',
    operator: 'longerThan',
    value: 1000,
  }),
  when(
    'message-category-matches',
    'other-category',
    'warn',
    ['send-message'],
    isNot('form.category', 'cancel-refund'),
    {
      any: [
        isIn('claim.status', open),
        { all: [isIn('claim.status', running), isIn('claim.type', ['cancel', 'return'])] },
      ],
    },
  ),
  when('message-names-this-order', 'other-order', 'warn', ['send-message'], {
    fact: 'form.body',
    operator: 'namesOtherThan',
    value: { fact: 'order.numbers' },
  }),
  when('text-in-buyers-language', 'hangul', 'warn', readByBuyer, isIn('order.site', ['JP', null]), {
    fact: 'written',
    operator: 'matches',
    value: /[\uac00-\ud7a3]/,
  }),
  when(
    'text-in-buyers-language',
    'chinese',
    'warn',
    readByBuyer,
    isIn('order.site', ['JP', null]),
    { fact: 'written', operator: 'matches', value: /^[^\uac00-\ud7a3]*$/ },
    { fact: 'main', operator: 'chinese', value: true },
  ),
  when(
    'text-in-buyers-language',
    'no-kana',
    'warn',
    readByBuyer,
    isIn('order.site', ['JP', null]),
    { fact: 'main', operator: 'blank', value: false },
    { fact: 'main', operator: 'chinese', value: false },
    { fact: 'main', operator: 'matches', value: /^[^\u3041-\u3096\u30a1-\u30fa\uac00-\ud7a3]*$/ },
  ),
  when('placeholders-filled', 'blank-left', 'block', readByBuyer, {
    fact: 'written',
    operator: 'leavesBlank',
    value: true,
  }),
];
