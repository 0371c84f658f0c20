import { template } from './template';

export default template({
  id: 'out-of-stock',
  use: 'message',
  // Also after dispatch: goods that were marked as sent by mistake [000 §1b].
  fits: {
    actions: ['send-message'],
    reasons: ['out-of-stock'],
    claimTypes: ['none'],
    orderStatuses: [
      'awaiting-payment',
      'new-order',
      'preparing',
      'delayed',
      'requested',
      'in-transit',
      'delivered',
    ],
  },
  source: [{ guide: '000', place: '§1a.4' }],
  name: { ja: '在庫切れのお詫び', ko: '품절 안내', zh: '缺货致歉', en: 'Sorry, out of stock' },
  title: '【お詫び】商品の在庫切れとご注文のキャンセルについて',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

大変申し訳ございませんが、ご注文の商品が在庫切れとなり、お届けすることができなくなりました。楽しみにお待ちいただいておりましたのにご期待に沿えず、心よりお詫び申し上げます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

誠に勝手ながら、当店にてご注文のキャンセル処理をさせていただきます。お客様にしていただくお手続きはございません。

すでにお支払いいただいている場合は、キャンセル処理の完了と同時に返金されます。カードでお支払いの場合は、カード会社の処理により反映までお時間をいただくことがございます。現金（銀行振込・コンビニ払い）でお支払いの場合は、MyQoo10の残高に返金されます。

ご迷惑をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '[사과] 상품 품절 및 주문 취소 안내',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

대단히 죄송하지만 주문하신 상품이 품절되어 보내드릴 수 없게 되었습니다. 기다려 주셨을 텐데 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

부득이하게 저희 쪽에서 주문을 취소 처리하겠습니다. 고객님께서 따로 하실 일은 없습니다.

이미 결제하신 경우 취소 처리가 완료되는 즉시 환불됩니다. 카드 결제는 카드사 처리에 따라 반영까지 시간이 걸릴 수 있습니다. 현금 결제(계좌이체·편의점)는 MyQoo10 정산금으로 환불됩니다.

불편을 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '【致歉】关于商品缺货及取消订单',
      body: `感谢您订购本店的商品。

非常抱歉，您订购的商品已缺货，无法为您发货。让您久等却未能如愿，我们深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

本店将为您办理取消订单，您无需进行任何操作。

如果您已付款，款项会在取消处理完成的同时退还。使用信用卡支付的，因发卡公司处理，到账可能需要一些时间；使用现金（银行汇款、便利店）支付的，将退还到您的MyQoo10余额。

给您带来不便，再次致以诚挚的歉意。`,
    },
    en: {
      title: '[Apology] Item out of stock, order to be cancelled',
      body: `Thank you very much for ordering from our shop.

We are very sorry: the item you ordered has gone out of stock and we can no longer deliver it. We know you were looking forward to it, and we sincerely apologise.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will cancel the order on our side. There is nothing you need to do.

If you have already paid, the money is refunded the moment the cancellation is completed. If you paid by card, it may take some time to show, depending on the card company. If you paid in cash (bank transfer or convenience store), it goes to your MyQoo10 balance.

We apologise once more for the trouble.`,
    },
  },
});
