import { template } from './template';

export default template({
  id: 'memo-misdelivery',
  use: 'memo',
  fits: {
    actions: ['accept-return', 'refund-return'],
    reasons: ['misdelivery'],
  },
  source: [{ guide: '000', place: '§1b.7' }],
  name: { ja: '誤配送', ko: '오배송', zh: '发错商品', en: 'Wrong item sent' },
  body: '当店の手違いにより、ご注文と異なる商品をお送りしてしまいました。ご迷惑をおかけし、誠に申し訳ございません。お支払い済みの代金は、返品処理の完了と同時に返金されます。',
  gloss: {
    ko: {
      body: '저희 실수로 주문하신 것과 다른 상품을 보내드렸습니다. 불편을 드려 진심으로 사과드립니다. 결제하신 금액은 반품 처리가 완료되는 즉시 환불됩니다.',
    },
    zh: {
      body: '由于本店的失误，寄出了与您订购内容不符的商品。给您带来不便，深表歉意。已支付的款项会在退货处理完成的同时退还。',
    },
    en: {
      body: 'Through our mistake we sent you an item other than the one you ordered. We are very sorry for the trouble. What you have paid is refunded the moment the return is completed.',
    },
  },
});
