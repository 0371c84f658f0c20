import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import type { Action, Attempt, RuleId } from '../../rules/vocabulary';
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

/** Each prohibition, with the words and the place that forbid it. */
const prohibitions: [
  words: string,
  rule: RuleId,
  level: 'block' | 'warn',
  action: Action,
  changes: Changes,
][] = [
  [
    '000 §1a.5 購入者都合によるキャンセルは必ず購入者からの別途申請がなくては処理ができません',
    'cancel-reason-is-sellers',
    'block',
    'cancel-order',
    { form: { reason: 'buyer-request', text: memo } },
  ],
  [
    '001 §1a.5 此类订单如果没有顾客的取消申请是无法在QSM上进行处理操作的',
    'cancel-reason-is-sellers',
    'block',
    'cancel-order',
    { order: { status: 'new-order' }, form: { reason: 'buyer-request', text: memo } },
  ],
  [
    '003 ①5 나머지는 구매자 귀책사유로서, 반드시 구매자로부터의 별도 신청이 있어야',
    'cancel-reason-is-sellers',
    'block',
    'cancel-order',
    { form: { reason: 'option-change', text: memo } },
  ],
  [
    '003 배송지연 … 구매자 사유의 취소요청에 해당하지 않습니다',
    'cancel-reason-is-sellers',
    'block',
    'cancel-order',
    { order: { status: 'delayed' }, claim: {}, form: { reason: 'buyer-request', text: memo } },
  ],
  [
    '000 §1a.5 品切れ/配送遅延/発送不可地域の中からキャンセルの理由を選択します',
    'cancel-reason-is-sellers',
    'block',
    'cancel-order',
    { form: { reason: null, text: memo } },
  ],
  [
    '000 §1b 発送済み注文のキャンセルは「返品」と表示されます',
    'order-not-yet-dispatched',
    'block',
    'cancel-order',
    { order: { status: 'in-transit' }, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '003 ② 발송처리 후 … 반품처리',
    'order-not-yet-dispatched',
    'block',
    'cancel-order',
    { order: { status: 'delivered' }, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '003 ②6 발송처리 후 반품/환불 처리 사유는 [배송지연]만 선택할 수 있습니다',
    'delivery-return-reason',
    'block',
    'return-order',
    { order: { status: 'in-transit' }, form: { reason: 'defective', text: memo } },
  ],
  [
    '003 ① 발송처리 전',
    'return-only-after-dispatch',
    'warn',
    'return-order',
    { order: { status: 'preparing' }, form: { reason: 'shipping-delay', text: memo } },
  ],
  [
    '000 §1a.5 お知らせせずにキャンセルした場合は信用ポイントが差し引かれます',
    'buyer-notified-first',
    'warn',
    'cancel-order',
    { record: { noticeSentOn: null }, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '002 §4.4 撤回の再要請をする場合は事前に顧客へ案内をし',
    'buyer-notified-first',
    'warn',
    'rerequest-withdrawal',
    {
      record: { noticeSentOn: null },
      claim: { ...held, withdrawalHeldOn: '2026-11-10' },
      form: { text: refusal },
    },
  ],
  [
    '000 §1b.7 メモを必ずご記入ください',
    'memo-is-written',
    'block',
    'refund-return',
    { form: { reason: 'defective', text: '　' } },
  ],
  [
    '000 §1a.6 「販売者メモ」にキャンセルの案内文を入力します',
    'memo-is-written',
    'warn',
    'cancel-order',
    { form: { reason: 'out-of-stock', text: null } },
  ],
  [
    '000 opening 大量にキャンセルが発生する場合は…事前にご連絡',
    'bulk-cancel-announced',
    'warn',
    'cancel-order',
    { orders: 10, form: { reason: 'out-of-stock', text: memo } },
  ],
  [
    '003 [취소요청, 취소중] 상태의 주문은 발송처리가 불가능합니다',
    'no-shipping-under-cancel-request',
    'block',
    'ship-order',
    { claim: {} },
  ],
  [
    '003 취소중',
    'no-shipping-under-cancel-request',
    'block',
    'ship-order',
    { claim: { status: 'cancelling' } },
  ],
  [
    '000 §1b.7 注文キャンセル/その他の理由はお客様が申請する時にしか選択できません',
    'seller-return-reason',
    'block',
    'refund-return',
    { form: { reason: 'order-cancel', text: memo } },
  ],
  [
    '001 §1b.7 修改订购/其他 两个选项只有购买方(即顾客)才能选择',
    'seller-return-reason',
    'block',
    'accept-return',
    { form: { reason: 'option-change', text: memo } },
  ],
  [
    '001 §1b.7 其他',
    'seller-return-reason',
    'block',
    'refund-return',
    { form: { reason: 'other', text: memo } },
  ],
  [
    '000 §1b.10 返品商品を受け取りましたか',
    'refund-questions-answered',
    'block',
    'confirm-refund',
    { form: { received: null, approved: true } },
  ],
  [
    '000 §1b.10 払い戻しの承認をしますか',
    'refund-questions-answered',
    'warn',
    'confirm-refund',
    { form: { received: true, approved: false } },
  ],
  [
    '004 §1 仅限实际已发货…',
    'approve-not-after-dispatch',
    'warn',
    'approve-cancel',
    { claim: {}, order: { status: 'in-transit' } },
  ],
  [
    '004 §1 上述情况，店铺无法使用拒绝取消功能',
    'refusal-only-on-request',
    'block',
    'refuse-cancel',
    { claim: {}, order: { status: 'delayed' }, form: { reason: 'shipped' } },
  ],
  [
    '004 §1 接收到顾客的取消申请',
    'refusal-only-on-request',
    'block',
    'refuse-cancel',
    { claim: { status: 'cancelling' }, order: { status: undefined }, form: { reason: 'shipped' } },
  ],
  [
    '004 §3.4 下拉菜单选择理由',
    'refusal-reason-chosen',
    'block',
    'refuse-cancel',
    { claim: {}, form: { reason: null } },
  ],
  [
    '004 §3.4 最少需要填写30文字以上',
    'refusal-other-explained',
    'block',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts['29 characters'] } },
  ],
  [
    '004 §3.4 商品延迟·生产出货延迟等店铺原因发货延迟时, 不能作为拒绝取消理由',
    'refusal-not-for-own-delay',
    'warn',
    'refuse-cancel',
    { claim: {}, form: { reason: 'other', text: texts['own delay'] } },
  ],
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
    '002 §1 注意 キャンセル中',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { status: 'cancelling' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 返金保留',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'return', status: 'refund-held' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 再配送中',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'exchange', status: 'reshipping' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 未受取通知（すべてのステータス）',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'non-receipt', status: undefined }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1–4 撤回要請',
    'withdrawal-not-pending',
    'block',
    'request-withdrawal',
    { claim: { status: 'withdrawal-requested' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §4 撤回保留',
    'withdrawal-not-pending',
    'block',
    'request-withdrawal',
    { claim: held, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1.2 通常Nの状態',
    'withdrawal-flag-on',
    'block',
    'request-withdrawal',
    { claim: {}, form: { withdrawalFlag: false, text: refusal } },
  ],
  [
    '002 §1.2 撤回理由を入力後',
    'withdrawal-reason-written',
    'block',
    'request-withdrawal',
    { claim: {}, form: { withdrawalFlag: true, text: ' ' } },
  ],
  [
    '002 §4.4 再要請の理由を入力後',
    'withdrawal-reason-written',
    'block',
    'rerequest-withdrawal',
    { claim: held, form: { text: null } },
  ],
  [
    '002 §4 購入者様が拒否した場合の再要請',
    'rerequest-only-when-held',
    'block',
    'rerequest-withdrawal',
    { claim: { status: 'withdrawal-requested' }, form: { text: refusal } },
  ],
  [
    '002 §4 注意 拒否された場合、その日から5日以内は撤回の再要請はできません',
    'rerequest-cooldown',
    'block',
    'rerequest-withdrawal',
    { claim: { ...held, withdrawalHeldOn: '2026-11-16' }, form: { text: refusal } },
  ],
  [
    '002 §3 注意 撤回要請自体をキャンセルされた場合、その日から5日以内',
    'rerequest-cooldown',
    'block',
    'request-withdrawal',
    { claim: { withdrawalCancelledOn: '2026-11-20' }, form: { withdrawalFlag: true, text: refusal } },
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
];

describe('what the guides forbid is said', () => {
  it.each(prohibitions)('%s', (_words, rule, level, action, changes) => {
    const verdict = judge(attempt(action, changes), context);
    expect(
      verdict.findings.filter((finding) => finding.rule === rule).map((finding) => finding.level),
    ).toContain(level);
  });
});

it('blocks nothing without a guide', () => {
  const guides = /^(?:00[0-4]|U\d\d)$/;
  for (const [, , , action, changes] of prohibitions)
    for (const { source } of judge(attempt(action, changes) satisfies Attempt, context).findings)
      expect(source.every(({ guide, place }) => guides.test(guide) && place.length > 0)).toBe(true);
});
