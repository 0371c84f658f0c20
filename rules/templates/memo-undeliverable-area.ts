import { template } from './template';

export default template({
  id: 'memo-undeliverable-area',
  use: 'memo',
  fits: {
    actions: ['cancel-order'],
    reasons: ['undeliverable-area'],
    orderStatuses: ['awaiting-payment', 'new-order', 'preparing', 'delayed', 'requested'],
  },
  source: [{ guide: '000', place: '§1a.6' }],
  name: {
    ja: '発送できない地域',
    ko: '배송 불가 지역',
    zh: '无法配送的地区',
    en: 'Outside our delivery area',
  },
  body: 'ご指定のお届け先が当店の発送できない地域にあたるため、商品をお届けすることができません。誠に申し訳ございません。すでにお支払いいただいている場合は、キャンセル処理の完了と同時に返金されます。',
  gloss: {
    ko: {
      body: '지정하신 배송지가 저희가 발송할 수 없는 지역이어서 상품을 보내드릴 수 없습니다. 진심으로 사과드립니다. 이미 결제하신 경우 취소 처리가 완료되는 즉시 환불됩니다.',
    },
    zh: {
      body: '您指定的收货地址属于本店无法配送的地区，无法为您送达商品，深表歉意。如果您已付款，款项会在取消处理完成的同时退还。',
    },
    en: {
      body: 'The delivery address is in an area we cannot ship to, so we are unable to deliver the item. We are very sorry. If you have already paid, the money is refunded the moment the cancellation is completed.',
    },
  },
});
