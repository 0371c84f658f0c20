import { template } from './template';

export default template({
  id: 'file-cancel-request',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['buyer-request', 'option-change'],
    claimTypes: ['none'],
    orderStatuses: ['preparing'],
  },
  source: [
    { guide: '000', place: '§2' },
    { guide: '003', place: '구매자 사유 ②' },
  ],
  name: {
    ja: 'キャンセル要請のお願い',
    ko: '취소요청을 접수하시도록 안내',
    zh: '请客户提交取消申请',
    en: 'Please file a cancel request',
  },
  title: 'ご注文のキャンセル要請のお願い',
  body: `ご連絡いただき、ありがとうございます。ご注文のキャンセルをご希望とのこと、承知いたしました。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

ご注文はすでに配送準備に入っているため、キャンセルにはお客様からの「キャンセル要請」が必要となります。お手数をおかけいたしますが、MyQoo10の購入履歴よりキャンセル要請のお手続きをお願いいたします。

キャンセル要請をいただきましたら、当店で内容を確認のうえ対応いたします。なお、お手続きがないまま発送となりますと、キャンセルをお受けできなくなりますので、お早めにお願いいたします。`,
  gloss: {
    ko: {
      title: '주문 취소요청 접수 부탁드립니다',
      body: `연락해 주셔서 감사합니다. 주문 취소를 원하신다는 점 잘 알겠습니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

주문이 이미 배송 준비에 들어가 있어 취소하려면 고객님의 ‘취소요청’이 필요합니다. 번거로우시겠지만 MyQoo10의 구매 내역에서 취소요청을 접수해 주시기 바랍니다.

취소요청이 접수되면 저희가 내용을 확인한 후 처리하겠습니다. 접수되지 않은 상태로 발송되면 취소해 드릴 수 없으므로 되도록 빨리 부탁드립니다.`,
    },
    zh: {
      title: '请提交取消申请',
      body: `感谢您的联系。您希望取消订单一事，我们已知悉。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

您的订单已进入发货准备，取消需要由您提交“取消申请”。麻烦您在MyQoo10的购买记录中提交取消申请。

收到取消申请后，本店会在确认内容后为您处理。如果未提交申请而商品已发出，将无法取消，请您尽早操作。`,
    },
    en: {
      title: 'Please file a cancel request for your order',
      body: `Thank you for contacting us. We understand that you would like to cancel your order.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

Your order is already being prepared for shipment, so cancelling needs a cancel request from you. Please file one from your purchase history in MyQoo10.

When we receive the request, we will check it and deal with it. If the order ships before you file it, we can no longer cancel, so please do it soon.`,
    },
  },
});
