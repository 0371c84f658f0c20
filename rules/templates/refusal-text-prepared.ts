import { template } from './template';

export default template({
  id: 'refusal-text-prepared',
  use: 'refusal',
  fits: {
    actions: ['refuse-cancel'],
    reasons: ['other', 'prepared'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested'],
    orderStatuses: ['preparing', 'requested'],
  },
  source: [{ guide: '004', place: '§3.4' }],
  name: { ja: '発送準備完了', ko: '발송 준비 완료', zh: '发货准备完毕', en: 'Ready to ship' },
  body: 'ご注文の商品はすでに発送の準備が完了しているため、誠に恐れ入りますが、キャンセルをお受けすることができません。まもなく発送いたしますので、到着まで今しばらくお待ちくださいますようお願いいたします。',
  gloss: {
    ko: {
      body: '주문하신 상품은 이미 발송 준비가 완료되어 죄송하지만 취소해 드릴 수 없습니다. 곧 발송할 예정이오니 도착할 때까지 조금만 더 기다려 주시기 바랍니다.',
    },
    zh: {
      body: '您订购的商品已完成发货准备，非常抱歉，无法为您取消。商品即将发出，请您稍候送达。',
    },
    en: {
      body: 'Your item is already packed and ready to ship, so we regret that we cannot cancel the order. We will ship it shortly; please wait a little longer for it to arrive.',
    },
  },
});
