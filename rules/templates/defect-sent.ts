import { template } from './template';

export default template({
  id: 'defect-sent',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['defective'],
    claimTypes: ['none', 'return', 'exchange'],
    orderStatuses: ['in-transit', 'delivered'],
    firstOn: ['in-transit', 'delivered'],
  },
  source: [{ guide: '000', place: '§1b.5' }],
  name: {
    ja: '送った商品の不良のお詫び',
    ko: '보낸 상품의 불량 사과',
    zh: '寄出商品有瑕疵致歉',
    en: 'Sorry, the item we sent is defective',
  },
  title: '【お詫び】お送りした商品の不良について',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

大変申し訳ございませんが、お送りした商品に不良があることが分かりました。ご迷惑をおかけしておりますこと、心よりお詫び申し上げます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

商品のご返送につきましては、当店よりあらためてご案内いたします。恐れ入りますが、それまで商品はご使用にならず、お手元に保管してくださいますようお願いいたします。

代金は、返品の処理が完了しましたら返金されます。カードでお支払いの場合は、カード会社の処理により反映までお時間をいただくことがございます。現金（銀行振込・コンビニ払い）でお支払いの場合は、MyQoo10の残高に返金されます。

お手数をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '[사과] 보내드린 상품의 불량에 대하여',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

대단히 죄송하지만 보내드린 상품에 불량이 있는 것을 확인했습니다. 불편을 드려 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

상품 반송 방법은 저희가 다시 안내해 드리겠습니다. 번거로우시겠지만 그때까지 상품을 사용하지 마시고 보관해 주시기 바랍니다.

대금은 반품 처리가 완료되면 환불됩니다. 카드 결제는 카드사 처리에 따라 반영까지 시간이 걸릴 수 있습니다. 현금 결제(계좌이체·편의점)는 MyQoo10 정산금으로 환불됩니다.

번거롭게 해 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '【致歉】关于寄出商品的瑕疵',
      body: `感谢您订购本店的商品。

非常抱歉，我们发现寄给您的商品有瑕疵。给您带来不便，我们深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

关于商品的寄回方法，本店会另行通知您。在此之前，烦请您不要使用商品，并妥善保管。

货款会在退货处理完成后退还。使用信用卡支付的，因发卡公司处理，到账可能需要一些时间；使用现金（银行汇款、便利店）支付的，将退还到您的MyQoo10余额。

给您添麻烦了，再次致以诚挚的歉意。`,
    },
    en: {
      title: '[Apology] The item we sent you is defective',
      body: `Thank you very much for ordering from our shop.

We are very sorry: the item we sent you has turned out to be defective. We sincerely apologise for the inconvenience.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will write to you again about how to send the item back. Until then, please do not use it and keep it safe.

Your payment is refunded once the return has been processed. If you paid by card, it may take some time to show, depending on the card company. If you paid in cash (bank transfer or convenience store), it goes to your MyQoo10 balance.

We apologise once more for the trouble.`,
    },
  },
});
