import { template } from './template';

export default template({
  id: 'withdrawal-asked-again',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['cancel', 'return', 'exchange'],
    claimStatuses: ['withdrawal-held'],
    firstOn: ['preparing', 'requested'],
  },
  // The guide has the buyer told before the request is made again.
  source: [{ guide: '002', place: '§4.4' }],
  name: {
    ja: '撤回を再度お願いする前のご連絡',
    ko: '철회 재요청 전 안내',
    zh: '再次申请撤回前的联系',
    en: 'Before asking again for the withdrawal',
  },
  title: '撤回のお願いについて（再度のご連絡）',
  body: `先日は撤回のお願いについてご回答いただき、誠にありがとうございました。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

お客様のご意向は承知しておりますが、当店の事情により、あらためて撤回をお願いしたくご連絡いたしました。誠に恐れ入りますが、MyQoo10に撤回のお願いを再度お送りいたしますので、ご確認くださいますようお願いいたします。

お送りした後、記載の撤回期限までにご回答がない場合は、自動的に撤回となります。ご了承いただけない点やご希望がございましたら、このメッセージへのご返信にてお聞かせください。

たびたびお手数をおかけいたしますが、何とぞよろしくお願いいたします。`,
  gloss: {
    ko: {
      title: '철회 부탁에 대하여(재연락)',
      body: `지난번 철회 부탁에 답변해 주셔서 진심으로 감사합니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

고객님의 뜻은 잘 알고 있으나, 저희 사정으로 다시 한번 철회를 부탁드리고자 연락드렸습니다. 죄송하지만 MyQoo10으로 철회요청을 다시 보내드릴 예정이니 확인해 주시기 바랍니다.

보내드린 후 기재된 철회 기한까지 답변이 없으시면 자동으로 철회됩니다. 받아들이기 어려운 점이나 원하시는 점이 있으시면 이 쪽지에 답장해 주세요.

여러 번 번거롭게 해 드려 죄송하지만 잘 부탁드립니다.`,
    },
    zh: {
      title: '关于撤回的请求（再次联系）',
      body: `感谢您日前对我们的撤回申请给予答复。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

我们理解您的意愿，但由于本店的情况，仍希望再次请您撤回，特此联系。非常抱歉，我们会在MyQoo10再次向您发送撤回申请，请您确认。

发送后，如果在所示的撤回期限内没有收到您的答复，将自动撤回。如有不能接受之处或您的要求，请回复本纸条告知我们。

多次打扰，敬请谅解。`,
    },
    en: {
      title: 'About our request to withdraw (second message)',
      body: `Thank you very much for your answer to our request to withdraw.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We understand your wishes, but because of our situation we would like to ask you once more. We are sorry for the trouble: we will send the request to your MyQoo10 again. Please look at it then.

If there is no answer by the withdrawal deadline shown there, the withdrawal takes effect automatically. If there is something you cannot accept, or something you wish for, please tell us by replying to this message.

We apologise for troubling you again and thank you for your help.`,
    },
  },
});
