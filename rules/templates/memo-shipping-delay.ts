import { template } from './template';

export default template({
  id: 'memo-shipping-delay',
  use: 'memo',
  fits: {
    actions: ['cancel-order', 'return-order', 'accept-return', 'refund-return'],
    reasons: ['shipping-delay'],
    firstOn: ['delayed', 'in-transit', 'delivered'],
  },
  source: [{ guide: '000', place: '§1a.6' }],
  name: { ja: '発送の遅れ', ko: '배송 지연', zh: '发货延迟', en: 'Shipping delay' },
  body: '当店の都合による発送の遅れのため、ご注文の商品をお届けすることができなくなりました。誠に申し訳ございません。お支払い済みの代金は、処理の完了と同時に返金されます。',
  gloss: {
    ko: {
      body: '저희 사정으로 발송이 늦어져 주문하신 상품을 보내드릴 수 없게 되었습니다. 진심으로 사과드립니다. 결제하신 금액은 처리가 완료되는 즉시 환불됩니다.',
    },
    zh: {
      body: '因本店原因发货延迟，无法为您发货，深表歉意。已支付的款项会在处理完成的同时退还。',
    },
    en: {
      body: 'Because of a shipping delay on our side we can no longer deliver the item you ordered. We are very sorry. What you have paid is refunded the moment this is processed.',
    },
  },
});
