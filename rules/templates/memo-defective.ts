import { template } from './template';

export default template({
  id: 'memo-defective',
  use: 'memo',
  fits: {
    actions: ['accept-return', 'refund-return'],
    reasons: ['defective'],
  },
  source: [{ guide: '000', place: '§1b.7' }],
  name: { ja: '商品の不良', ko: '상품 불량', zh: '商品瑕疵', en: 'Defective item' },
  body: 'ご注文の商品に不良がございました。ご迷惑をおかけし、誠に申し訳ございません。お支払い済みの代金は、返品処理の完了と同時に返金されます。',
  gloss: {
    ko: {
      body: '주문하신 상품에 불량이 있었습니다. 불편을 드려 진심으로 사과드립니다. 결제하신 금액은 반품 처리가 완료되는 즉시 환불됩니다.',
    },
    zh: {
      body: '您订购的商品存在瑕疵，给您带来不便，深表歉意。已支付的款项会在退货处理完成的同时退还。',
    },
    en: {
      body: 'The item you ordered was defective. We are very sorry for the trouble. What you have paid is refunded the moment the return is completed.',
    },
  },
});
