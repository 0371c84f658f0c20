import { template } from './template';

export default template({
  id: 'cancel-yourself',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['buyer-request', 'option-change'],
    claimTypes: ['none'],
    orderStatuses: ['awaiting-payment', 'new-order', 'delayed'],
  },
  source: [
    { guide: '000', place: '§2' },
    { guide: '003', place: '구매자 사유 ①' },
  ],
  name: {
    ja: 'ご自身でのキャンセルのお願い',
    ko: '고객님이 직접 취소하시도록 안내',
    zh: '请客户自行取消',
    en: 'Please cancel it yourself',
  },
  title: 'ご注文のキャンセル方法のご案内',
  body: `ご連絡いただき、ありがとうございます。ご注文のキャンセルをご希望とのこと、承知いたしました。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

現在のご注文状況ですと、お客様ご自身でMyQoo10からキャンセルしていただけます。お客様のご都合によるキャンセルは、当店ではお手続きができないため、お手数をおかけいたしますが、MyQoo10の購入履歴よりキャンセルのお手続きをお願いいたします。

お手続きいただきますと、すぐにキャンセルとなります。すでにお支払いいただいている場合は、代金も返金されます。なお、発送の準備に入りますと、キャンセルには当店の確認が必要となりますので、お早めにお手続きくださいますようお願いいたします。

またのご利用を心よりお待ちしております。`,
  gloss: {
    ko: {
      title: '주문 취소 방법 안내',
      body: `연락해 주셔서 감사합니다. 주문 취소를 원하신다는 점 잘 알겠습니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

현재 주문 상태에서는 고객님께서 MyQoo10에서 직접 취소하실 수 있습니다. 고객님 사정에 의한 취소는 저희 쪽에서 처리할 수 없으므로, 번거로우시겠지만 MyQoo10의 구매 내역에서 취소해 주시기 바랍니다.

취소하시면 바로 취소가 완료됩니다. 이미 결제하신 경우 결제 금액도 환불됩니다. 다만 배송 준비에 들어가면 취소할 때 저희의 확인이 필요하므로 되도록 빨리 진행해 주시기 바랍니다.

다음에도 이용해 주시기를 진심으로 기다리겠습니다.`,
    },
    zh: {
      title: '取消订单的方法',
      body: `感谢您的联系。您希望取消订单一事，我们已知悉。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

以目前的订单状态，您可以在MyQoo10自行取消。因客户原因的取消，本店无法代为办理，麻烦您在MyQoo10的购买记录中进行取消。

操作后订单会立即取消。如果您已付款，款项也会退还。另外，进入发货准备后，取消需经本店确认，请您尽早操作。

衷心期待您的再次光临。`,
    },
    en: {
      title: 'How to cancel your order',
      body: `Thank you for contacting us. We understand that you would like to cancel your order.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

At its present stage you can cancel the order yourself in MyQoo10. We cannot cancel on our side for a buyer's own reasons, so please cancel it from your purchase history in MyQoo10.

The order is then cancelled at once. If you have already paid, the money is refunded. Once we start preparing the shipment, cancelling needs our confirmation, so please do it soon.

We hope to serve you again.`,
    },
  },
});
