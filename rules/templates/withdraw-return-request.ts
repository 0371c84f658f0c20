import { template } from './template';

export default template({
  id: 'withdraw-return-request',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['return'],
    claimStatuses: ['return-requested', 'withdrawal-requested', 'withdrawal-held'],
  },
  source: [{ guide: '002', place: '§1.4' }],
  name: {
    ja: '返品要請の撤回のお願い',
    ko: '반품요청 철회 부탁',
    zh: '请撤回退货申请',
    en: 'Please withdraw your return request',
  },
  title: '返品要請の撤回のお願い',
  body: `このたびは当店の商品をお買い求めいただき、誠にありがとうございます。

返品要請の件につきまして、お願いがございます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

これまでにご案内いたしました内容でご了承いただけるようでしたら、お手数をおかけいたしますが、MyQoo10より返品要請の撤回をお願いいたします。

引き続き返品をご希望の場合や、ご不明な点がございましたら、このメッセージへのご返信にてお知らせください。ご事情をうかがい、対応させていただきます。`,
  gloss: {
    ko: {
      title: '반품요청 철회 부탁드립니다',
      body: `저희 상품을 구매해 주셔서 진심으로 감사합니다.

접수하신 반품요청과 관련해 부탁드릴 말씀이 있습니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

지금까지 안내해 드린 내용으로 괜찮으시다면, 번거로우시겠지만 MyQoo10에서 반품요청을 철회해 주시기 바랍니다.

계속 반품을 원하시거나 궁금한 점이 있으시면 이 쪽지에 답장해 주세요. 사정을 여쭙고 대응해 드리겠습니다.`,
    },
    zh: {
      title: '恳请撤回退货申请',
      body: `感谢您购买本店的商品。

关于您的退货申请，我们有一事相求。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

如果您同意我们此前说明的方案，麻烦您在MyQoo10撤回退货申请。

如果您仍希望退货，或有任何疑问，请回复本纸条告知我们。我们会了解您的情况并为您处理。`,
    },
    en: {
      title: 'Please withdraw your return request',
      body: `Thank you very much for buying from our shop.

We have a request about your return request.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

If you are content with what we have proposed so far, please withdraw the return request in MyQoo10.

If you still wish to return the item, or have any questions, please reply to this message. We will listen and deal with it.`,
    },
  },
});
