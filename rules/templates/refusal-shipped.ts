import { template } from './template';

export default template({
  id: 'refusal-shipped',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['shipped'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested', 'cancel-refused'],
    orderStatuses: ['preparing', 'requested', 'in-transit', 'delivered'],
    firstOn: ['in-transit', 'delivered'],
  },
  source: [{ guide: '004', place: '§1' }],
  name: {
    ja: 'キャンセルをお断り（発送済み）',
    ko: '취소거부 설명(발송 완료)',
    zh: '说明拒绝取消（已发货）',
    en: 'Why we cannot cancel: shipped',
  },
  title: 'キャンセルをお受けできない件について（商品発送済み）',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

キャンセル要請をいただきましたが、ご注文の商品はすでに発送が完了しているため、誠に恐れ入りますが、キャンセルをお受けすることができません。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]
[[配送会社：{{carrier}}]]
[[送り状番号：{{trackingNumber}}]]

ご希望に沿えず申し訳ございませんが、商品の到着まで今しばらくお待ちくださいますようお願いいたします。お受け取りの後に何かお困りのことがございましたら、このメッセージへのご返信にてご相談ください。`,
  gloss: {
    ko: {
      title: '취소해 드릴 수 없는 사유 안내(상품 발송 완료)',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

취소요청을 접수하셨지만, 주문하신 상품은 이미 발송이 완료되어 죄송하게도 취소해 드릴 수 없습니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]
[[택배사: {{carrier}}]]
[[송장번호: {{trackingNumber}}]]

원하시는 대로 해 드리지 못해 죄송하지만 상품이 도착할 때까지 조금만 더 기다려 주시기 바랍니다. 받으신 후 불편한 점이 있으시면 이 쪽지에 답장으로 말씀해 주세요.`,
    },
    zh: {
      title: '关于无法取消订单的说明（商品已发货）',
      body: `感谢您订购本店的商品。

我们收到了您的取消申请，但您订购的商品已经发货，非常抱歉，无法为您取消。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]
[[运送公司：{{carrier}}]]
[[运送单号：{{trackingNumber}}]]

未能满足您的要求，深表歉意，请您稍候商品送达。收到商品后如有任何问题，请回复本纸条与我们联系。`,
    },
    en: {
      title: 'Why we cannot cancel your order (already shipped)',
      body: `Thank you very much for ordering from our shop.

We have received your cancel request, but your item has already been shipped, so we regret that we cannot cancel.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]
[[Carrier: {{carrier}}]]
[[Tracking number: {{trackingNumber}}]]

We are sorry that we cannot do as you wish. Please wait a little longer for the item to arrive. If anything is wrong once you have received it, please tell us by replying to this message.`,
    },
  },
});
