import { template } from './template';

export default template({
  id: 'memo-out-of-stock',
  use: 'memo',
  fits: {
    actions: ['cancel-order'],
    reasons: ['out-of-stock'],
    orderStatuses: ['awaiting-payment', 'new-order', 'preparing', 'delayed', 'requested'],
  },
  source: [{ guide: '000', place: '§1a.6' }],
  name: { ja: '在庫切れ', ko: '품절', zh: '缺货', en: 'Out of stock' },
  body: '在庫切れのため、ご注文の商品をお届けすることができなくなりました。誠に申し訳ございません。すでにお支払いいただいている場合は、キャンセル処理の完了と同時に返金されます。',
  gloss: {
    ko: {
      body: '품절되어 주문하신 상품을 보내드릴 수 없게 되었습니다. 진심으로 사과드립니다. 이미 결제하신 경우 취소 처리가 완료되는 즉시 환불됩니다.',
    },
    zh: {
      body: '因商品缺货，无法为您发货，深表歉意。如果您已付款，款项会在取消处理完成的同时退还。',
    },
    en: {
      body: 'The item you ordered is out of stock and we can no longer deliver it. We are very sorry. If you have already paid, the money is refunded the moment the cancellation is completed.',
    },
  },
});
