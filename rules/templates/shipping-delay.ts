import { template } from './template';

export default template({
  id: 'shipping-delay',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['shipping-delay'],
    claimTypes: ['none', 'cancel'],
    orderStatuses: ['new-order', 'preparing', 'delayed', 'requested', 'in-transit', 'delivered'],
    firstOn: ['delayed'],
  },
  source: [{ guide: '000', place: '§1a.4' }],
  name: {
    ja: '発送遅れのお詫びとキャンセル',
    ko: '배송 지연에 따른 취소 안내',
    zh: '发货延迟致歉并取消',
    en: 'Sorry, delayed: we cancel',
  },
  title: '【お詫び】発送の遅れとご注文のキャンセルについて',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

大変申し訳ございませんが、当店の都合により発送が遅れており、発送の目処が立っておりません。お待たせしておりますこと、心よりお詫び申し上げます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]
[[発送予定日：{{shipBy}}]]

これ以上お待たせすることはできないと判断し、当店にてご注文のキャンセル処理をさせていただきます。お客様にしていただくお手続きはございません。

お支払い済みの代金は、キャンセル処理の完了と同時に返金されます。カードでお支払いの場合は、カード会社の処理により反映までお時間をいただくことがございます。現金（銀行振込・コンビニ払い）でお支払いの場合は、MyQoo10の残高に返金されます。

ご迷惑をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '[사과] 발송 지연 및 주문 취소 안내',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

대단히 죄송하지만 저희 사정으로 발송이 늦어지고 있으며, 언제 발송할 수 있을지 말씀드리기 어려운 상황입니다. 기다리시게 해서 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]
[[발송예정일: {{shipBy}}]]

더 이상 기다리시게 할 수 없다고 판단하여 저희 쪽에서 주문을 취소 처리하겠습니다. 고객님께서 따로 하실 일은 없습니다.

결제하신 금액은 취소 처리가 완료되는 즉시 환불됩니다. 카드 결제는 카드사 처리에 따라 반영까지 시간이 걸릴 수 있습니다. 현금 결제(계좌이체·편의점)는 MyQoo10 정산금으로 환불됩니다.

불편을 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '【致歉】关于发货延迟及取消订单',
      body: `感谢您订购本店的商品。

非常抱歉，由于本店原因发货延迟，目前无法告知您何时能够发货。让您久等，我们深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]
[[运送预定日：{{shipBy}}]]

我们认为不应让您继续等待，本店将为您办理取消订单，您无需进行任何操作。

已支付的款项会在取消处理完成的同时退还。使用信用卡支付的，因发卡公司处理，到账可能需要一些时间；使用现金（银行汇款、便利店）支付的，将退还到您的MyQoo10余额。

给您带来不便，再次致以诚挚的歉意。`,
    },
    en: {
      title: '[Apology] Shipping delay, order to be cancelled',
      body: `Thank you very much for ordering from our shop.

We are very sorry: shipping is delayed for reasons on our side, and we cannot tell you when we could ship. We sincerely apologise for keeping you waiting.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]
[[Planned ship date: {{shipBy}}]]

We do not want to keep you waiting any longer, so we will cancel the order on our side. There is nothing you need to do.

What you have paid is refunded the moment the cancellation is completed. If you paid by card, it may take some time to show, depending on the card company. If you paid in cash (bank transfer or convenience store), it goes to your MyQoo10 balance.

We apologise once more for the trouble.`,
    },
  },
});
