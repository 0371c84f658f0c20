import { template } from './template';

export default template({
  id: 'withdraw-cancel-request',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['cancel'],
    claimStatuses: ['cancel-requested', 'withdrawal-requested', 'withdrawal-held'],
    orderStatuses: ['preparing', 'requested', 'in-transit', 'delivered'],
    firstOn: ['preparing', 'requested'],
  },
  // The guide demands both: the date, and what we do when it has passed.
  source: [{ guide: '000', place: 'FAQ 2' }],
  name: {
    ja: 'キャンセル要請の撤回のお願い（期限つき）',
    ko: '취소요청 철회 부탁(기한 포함)',
    zh: '请撤回取消申请（附期限）',
    en: 'Please withdraw your cancel request (by a date)',
  },
  title: 'キャンセル要請の撤回のお願い',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

キャンセル要請をいただいておりますが、ご注文の商品はすでに発送の手配が進んでおり、キャンセルをお受けすることが難しい状況でございます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]
[[送り状番号：{{trackingNumber}}]]

ご希望に沿えず誠に恐れ入りますが、{{date}}までに、MyQoo10よりキャンセル要請を撤回してくださいますようお願いいたします。

期日までに撤回いただけない場合は、当店よりQoo10へ依頼し、キャンセル要請を撤回させていただきますので、あらかじめご了承ください。ご事情やご不明な点がございましたら、期日までにこのメッセージへご返信くださいますようお願いいたします。`,
  gloss: {
    ko: {
      title: '취소요청 철회 부탁드립니다',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

취소요청을 접수하셨지만, 주문하신 상품은 이미 발송 준비가 진행되어 취소해 드리기 어려운 상황입니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]
[[송장번호: {{trackingNumber}}]]

원하시는 대로 해 드리지 못해 죄송하지만, {{date}}까지 MyQoo10에서 취소요청을 철회해 주시기 바랍니다.

기한까지 철회하지 않으시면 저희가 Qoo10에 의뢰하여 취소요청을 철회하겠으니 미리 양해 부탁드립니다. 사정이 있으시거나 궁금한 점이 있으시면 기한까지 이 쪽지에 답장해 주시기 바랍니다.`,
    },
    zh: {
      title: '恳请撤回取消申请',
      body: `感谢您订购本店的商品。

我们收到了您的取消申请，但您订购的商品已在安排发货，较难为您取消。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]
[[运送单号：{{trackingNumber}}]]

未能满足您的要求，非常抱歉。恳请您在{{date}}之前，在MyQoo10撤回取消申请。

如果到期仍未撤回，本店将委托Qoo10撤回该取消申请，敬请谅解。如有特殊情况或不明之处，请在截止日期前回复本纸条。`,
    },
    en: {
      title: 'Please withdraw your cancel request',
      body: `Thank you very much for ordering from our shop.

We have received your cancel request, but shipping of your item is already under way and it is difficult for us to cancel.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]
[[Tracking number: {{trackingNumber}}]]

We are sorry that we cannot do as you wish. Please withdraw the cancel request in MyQoo10 by {{date}}.

If it has not been withdrawn by then, we will ask Qoo10 to have it withdrawn. Thank you for your understanding. If there are special circumstances or questions, please reply to this message by that day.`,
    },
  },
});
