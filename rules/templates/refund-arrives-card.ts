import { template } from './template';

export default template({
  id: 'refund-arrives-card',
  use: 'message',
  fits: {
    actions: ['send-message'],
    claimTypes: ['cancel', 'return'],
    claimStatuses: ['cancelling', 'cancelled', 'returned', 'refunded', 'part-refunded'],
    payments: ['card'],
  },
  source: [{ guide: '003', place: 'FAQ 5' }],
  name: {
    ja: '返金の時期（カード払い）',
    ko: '환불 시기 안내(카드 결제)',
    zh: '退款到账时间（信用卡）',
    en: 'When the refund arrives (card)',
  },
  title: 'ご返金についてのご案内（カードでお支払いの場合）',
  body: `ご返金につきましてご案内いたします。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

代金は、キャンセル・返品の処理が完了すると同時に、お支払いにご利用のカードへ返金の手続きが行われます。その後の反映までのお時間は、カード会社により異なります。

反映の時期や明細について、くわしくはご利用のカード会社へお問い合わせくださいますようお願いいたします。

ご不便をおかけいたしますが、何とぞよろしくお願いいたします。`,
  gloss: {
    ko: {
      title: '환불 안내(카드로 결제하신 경우)',
      body: `환불에 대해 안내해 드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

대금은 취소·반품 처리가 완료되는 즉시 결제에 사용하신 카드로 환불 절차가 진행됩니다. 이후 반영까지 걸리는 시간은 카드사에 따라 다릅니다.

반영 시기나 명세에 관한 자세한 내용은 이용하시는 카드사에 문의해 주시기 바랍니다.

불편을 드려 죄송하며 잘 부탁드립니다.`,
    },
    zh: {
      title: '退款说明（信用卡支付）',
      body: `关于退款，向您说明如下。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

取消或退货处理完成的同时，即会向您支付时使用的信用卡办理退款。之后的到账时间因发卡公司而异。

关于到账时间及账单明细，请咨询您的发卡公司。

给您带来不便，敬请谅解。`,
    },
    en: {
      title: 'About your refund (paid by card)',
      body: `Here is how your refund works.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

The refund to the card you paid with is made the moment the cancellation or return is completed. How long it then takes to show depends on the card company.

For the date and the statement, please ask your card company.

We apologise for the inconvenience and thank you for your understanding.`,
    },
  },
});
