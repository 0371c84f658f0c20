import { template } from './template';

export default template({
  id: 'refund-arrives-cash',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['cancel', 'return'],
    claimStatuses: ['cancelling', 'cancelled', 'returned', 'refunded', 'part-refunded'],
    payments: ['cash'],
  },
  source: [{ guide: '003', place: 'FAQ 5' }],
  name: {
    ja: '返金の受け取り方（現金払い）',
    ko: '환불 수령 방법(현금 결제)',
    zh: '退款领取方式（现金支付）',
    en: 'Where the refund goes (cash)',
  },
  title: 'ご返金についてのご案内（現金でお支払いの場合）',
  body: `ご返金につきましてご案内いたします。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

銀行振込・コンビニ払いなど現金でお支払いの場合、代金は、キャンセル・返品の処理が完了すると同時に、お客様のMyQoo10の残高に返金されます。残高は、MyQoo10からお客様の口座へ出金していただけます。

なお、口座番号などの個人情報は、このメッセージにはご記入にならないようお願いいたします。

ご不便をおかけいたしますが、何とぞよろしくお願いいたします。`,
  gloss: {
    ko: {
      title: '환불 안내(현금으로 결제하신 경우)',
      body: `환불에 대해 안내해 드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

계좌이체·편의점 결제 등 현금으로 결제하신 경우, 대금은 취소·반품 처리가 완료되는 즉시 고객님의 MyQoo10 정산금으로 환불됩니다. 정산금은 MyQoo10에서 고객님의 계좌로 출금하실 수 있습니다.

계좌번호 등 개인정보는 이 쪽지에 적지 말아 주시기 바랍니다.

불편을 드려 죄송하며 잘 부탁드립니다.`,
    },
    zh: {
      title: '退款说明（现金支付）',
      body: `关于退款，向您说明如下。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

使用银行汇款、便利店等现金方式支付的，取消或退货处理完成的同时，货款会退还到您的MyQoo10余额。余额可以在MyQoo10提现到您的银行账户。

请不要在本纸条中填写银行账号等个人信息。

给您带来不便，敬请谅解。`,
    },
    en: {
      title: 'About your refund (paid in cash)',
      body: `Here is how your refund works.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

If you paid in cash, by bank transfer or at a convenience store, the money goes to your MyQoo10 balance the moment the cancellation or return is completed. From there you can have it paid out to your bank account in MyQoo10.

Please do not write your account number or other personal data in this message.

We apologise for the inconvenience and thank you for your understanding.`,
    },
  },
});
