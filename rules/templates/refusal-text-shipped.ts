import { template } from './template';

export default template({
  id: 'refusal-text-shipped',
  use: 'refusal',
  fits: {
    actions: ['refuse-cancel'],
    reasons: ['other', 'shipped'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested'],
    orderStatuses: ['preparing', 'requested', 'in-transit', 'delivered'],
    firstOn: ['in-transit', 'delivered'],
  },
  source: [{ guide: '004', place: '§3.4' }],
  name: { ja: '発送済み', ko: '발송 완료', zh: '已发货', en: 'Already shipped' },
  body: 'ご注文の商品はすでに発送が完了しているため、誠に恐れ入りますが、キャンセルをお受けすることができません。[[送り状番号は{{trackingNumber}}です。]]商品の到着まで今しばらくお待ちくださいますようお願いいたします。',
  gloss: {
    ko: {
      body: '주문하신 상품은 이미 발송이 완료되어 죄송하지만 취소해 드릴 수 없습니다. [[송장번호는 {{trackingNumber}}입니다. ]]상품이 도착할 때까지 조금만 더 기다려 주시기 바랍니다.',
    },
    zh: {
      body: '您订购的商品已经发货，非常抱歉，无法为您取消。[[运送单号为{{trackingNumber}}。]]请您稍候商品送达。',
    },
    en: {
      body: 'Your item has already been shipped, so we regret that we cannot cancel the order. [[The tracking number is {{trackingNumber}}. ]]Please wait a little longer for it to arrive.',
    },
  },
});
