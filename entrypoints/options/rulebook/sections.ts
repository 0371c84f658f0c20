import type { RuleId } from '../../../rules/vocabulary';

/** The rulebook's chapters. A rule that stands in none is shown at the end, so that none is lost. */
export const sections = [
  {
    name: ['発送前のキャンセル', '발송 전 취소', '发货前的取消', 'Cancelling before dispatch'],
    rules: [
      'cancel-reason-is-sellers',
      'order-not-yet-dispatched',
      'delivery-return-reason',
      'return-only-after-dispatch',
      'buyer-notified-first',
      'memo-is-written',
      'bulk-cancel-announced',
      'transfer-fee-refund',
      'no-shipping-under-cancel-request',
    ],
  },
  {
    name: ['発送後の返金', '발송 후 환불', '发货后的退款', 'Refunding after dispatch'],
    rules: [
      'seller-return-reason',
      'refund-questions-answered',
      'refund-is-final',
      'approve-not-after-dispatch',
    ],
  },
  {
    name: ['キャンセルの拒否', '취소거부', '拒绝取消', 'Refusing a cancel'],
    rules: [
      'refusal-only-on-request',
      'refusal-reason-chosen',
      'refusal-other-explained',
      'refusal-not-for-own-delay',
      'refusal-means-ship-today',
    ],
  },
  {
    name: ['クレームの撤回', '클레임 철회', '撤回投诉', 'Withdrawing a claim'],
    rules: [
      'withdrawal-not-blocked',
      'withdrawal-not-pending',
      'withdrawal-flag-on',
      'withdrawal-reason-written',
      'rerequest-only-when-held',
      'rerequest-cooldown',
      'withdrawal-cancel-locks',
    ],
  },
  {
    name: ['お客様が読む文', '고객이 읽는 글', '客户会看到的内容', 'What the buyer reads'],
    rules: [
      'text-in-buyers-language',
      'no-personal-data',
      'placeholders-filled',
      'message-is-complete',
      'message-fits',
      'message-category-matches',
      'message-names-this-order',
      'unanswered-message-first',
    ],
  },
] as const satisfies readonly {
  name: readonly [string, string, string, string];
  rules: readonly RuleId[];
}[];
