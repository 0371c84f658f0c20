import { template } from './template';

export default template({
  id: 'refusal-text-made-to-order',
  use: 'refusal',
  fits: {
    actions: ['refuse-cancel'],
    reasons: ['other', 'made-to-order'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested'],
    orderStatuses: ['preparing', 'requested'],
  },
  source: [{ guide: '004', place: '§3.4' }],
  name: { ja: '受注製作の商品', ko: '주문제작 상품', zh: '定制商品', en: 'Made to order' },
  body: 'ご注文の商品は、ご注文をいただいてからお客様のためにお作りする受注製作の商品のため、誠に恐れ入りますが、キャンセルをお受けすることができません。何とぞご理解くださいますようお願いいたします。',
  gloss: {
    ko: {
      body: '주문하신 상품은 주문을 받은 후 고객님을 위해 만드는 주문제작 상품이므로 죄송하지만 취소해 드릴 수 없습니다. 너그러이 양해해 주시기 바랍니다.',
    },
    zh: {
      body: '您订购的是接单后专门为您制作的定制商品，非常抱歉，无法为您取消。恳请您谅解。',
    },
    en: {
      body: 'Your item is made to order, for you, after we receive the order, so we regret that we cannot cancel it. We hope for your understanding.',
    },
  },
});
