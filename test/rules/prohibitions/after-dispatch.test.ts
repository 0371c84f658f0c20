import { forbidden, memo } from './forbidden';

forbidden([
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
    '000 §1b.7 メモを必ずご記入ください',
    'memo-is-written',
    'block',
    'refund-return',
    { form: { reason: 'defective', text: '　' } },
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
]);
