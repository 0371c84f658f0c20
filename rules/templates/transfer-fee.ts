import { template } from './template';

export default template({
  id: 'transfer-fee',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['none', 'cancel', 'return'],
    payments: ['cash'],
  },
  source: [
    { guide: '000', place: '§1a.8' },
    { guide: '001', place: '§1a.8' },
  ],
  name: {
    ja: '振込手数料の返金',
    ko: '입금 수수료 환불 안내',
    zh: '退还汇款手续费',
    en: 'Paying back the transfer fee',
  },
  title: 'お支払い手数料のご返金について',
  body: `このたびは当店の都合によるキャンセルでご迷惑をおかけし、誠に申し訳ございません。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

お支払いの際にお客様にご負担いただいた手数料{{fee}}円につきましても、当店の負担にて返金いたします。返金の方法は、あらためてメッセージにてご案内いたします。

恐れ入りますが、口座番号などの個人情報は、このメッセージにはご記入にならないようお願いいたします。

お手数をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '결제 수수료 환불에 대하여',
      body: `저희 사정에 의한 취소로 불편을 드려 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

결제하실 때 고객님께서 부담하신 수수료 {{fee}}엔도 저희가 부담하여 환불해 드리겠습니다. 환불 방법은 쪽지로 다시 안내해 드리겠습니다.

죄송하지만 계좌번호 등 개인정보는 이 쪽지에 적지 말아 주시기 바랍니다.

번거롭게 해 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '关于退还支付手续费',
      body: `因本店原因取消订单，给您带来不便，深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

您支付时承担的手续费{{fee}}日元，也将由本店承担并退还给您。退还方法会另行通过纸条通知您。

请不要在本纸条中填写银行账号等个人信息。

给您添麻烦了，再次致以诚挚的歉意。`,
    },
    en: {
      title: 'Paying back your transfer fee',
      body: `We are very sorry for the trouble caused by our cancelling your order.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will also pay back, at our expense, the fee of {{fee}} yen that you were charged when you paid. We will tell you how in another message.

Please do not write your account number or other personal data in this message.

We apologise once more for the trouble.`,
    },
  },
});
