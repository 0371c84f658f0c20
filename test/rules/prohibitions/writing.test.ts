import { texts } from '../domain';
import { forbidden, memo } from './forbidden';

const message = {
  category: 'cancel-refund',
  title: 'ご注文について',
  body: `${memo}注文番号：324425405`,
} as const;

forbidden([
  [
    '004 §1 请填写日语',
    'text-in-buyers-language',
    'warn',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts.Chinese } },
  ],
  [
    '000 §1a.6 メモの内容は注文国家の言語にて',
    'text-in-buyers-language',
    'warn',
    'cancel-order',
    { form: { reason: 'out-of-stock', text: texts.Korean } },
  ],
  [
    '000 §1a.4 個人情報(お客様名、住所、決済情報、…携帯番号など)をここに記入しないで',
    'no-personal-data',
    'block',
    'send-message',
    { form: { ...message, body: `${memo}090 4111 1111 1111 1111` } },
  ],
  [
    '000 §1a.4 携帯番号',
    'no-personal-data',
    'block',
    'send-message',
    { form: { ...message, body: `${memo}050-3189-7070` } },
  ],
  [
    '000 §1a.4 タイトルとメッセージ本文を入力',
    'message-is-complete',
    'block',
    'send-message',
    { form: { ...message, title: '' } },
  ],
  [
    '001 §1a.4 (0/1000)',
    'message-fits',
    'block',
    'send-message',
    { form: { ...message, body: texts['1001 characters'] } },
  ],
  [
    '000 §1a.4 「カテゴリ」は「キャンセル/払い戻し」を選択し',
    'message-category-matches',
    'warn',
    'send-message',
    { claim: {}, form: { ...message, category: 'other' } },
  ],
]);
