import { template } from './template';

export default template({
  id: 'refusal-made-to-order',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['made-to-order'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested', 'cancel-refused'],
    orderStatuses: ['preparing', 'requested'],
  },
  source: [{ guide: '004', place: '§1' }],
  name: {
    ja: 'キャンセルをお断り（受注製作品）',
    ko: '취소거부 설명(주문제작 상품)',
    zh: '说明拒绝取消（定制商品）',
    en: 'Why we cannot cancel: made to order',
  },
  title: 'キャンセルをお受けできない件について（受注製作商品）',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

キャンセル要請をいただきましたが、ご注文の商品は、ご注文をいただいてからお作りする受注製作の商品でございます。お客様のご注文に合わせてお作りするため、誠に恐れ入りますが、キャンセルをお受けすることができません。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

心を込めてお届けいたします。ご希望に沿えず申し訳ございませんが、何とぞご理解くださいますようお願いいたします。ご不明な点がございましたら、このメッセージへのご返信にてご相談ください。`,
  gloss: {
    ko: {
      title: '취소해 드릴 수 없는 사유 안내(주문제작 상품)',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

취소요청을 접수하셨지만, 주문하신 상품은 주문을 받은 후에 만드는 주문제작 상품입니다. 고객님의 주문에 맞추어 제작하므로 죄송하게도 취소해 드릴 수 없습니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

정성을 다해 보내드리겠습니다. 원하시는 대로 해 드리지 못해 죄송하지만 너그러이 양해해 주시기 바랍니다. 궁금한 점이 있으시면 이 쪽지에 답장으로 말씀해 주세요.`,
    },
    zh: {
      title: '关于无法取消订单的说明（定制商品）',
      body: `感谢您订购本店的商品。

我们收到了您的取消申请，但您订购的是接单后才制作的定制商品，会按您的订单制作，非常抱歉，无法为您取消。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

我们会用心为您寄出。未能满足您的要求，深表歉意，恳请您谅解。如有任何疑问，请回复本纸条与我们联系。`,
    },
    en: {
      title: 'Why we cannot cancel your order (made to order)',
      body: `Thank you very much for ordering from our shop.

We have received your cancel request, but your item is made to order, only after we receive the order. As it is made for your order, we regret that we cannot cancel.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will send it to you with every care. We are sorry that we cannot do as you wish and hope for your understanding. If you have any questions, please reply to this message.`,
    },
  },
});
