import { template } from './template';

export default template({
  id: 'undeliverable-area',
  use: 'message',
  fits: {
    actions: ['send-message'],
    reasons: ['undeliverable-area'],
    claimTypes: ['none'],
    orderStatuses: ['awaiting-payment', 'new-order', 'preparing', 'delayed', 'requested'],
  },
  source: [{ guide: '000', place: '§1a.4' }],
  name: {
    ja: '発送できない地域のお詫び',
    ko: '배송 불가 지역 안내',
    zh: '无法配送地区致歉',
    en: 'Sorry, we cannot deliver there',
  },
  title: '【お詫び】発送できない地域へのご注文とキャンセルについて',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

大変申し訳ございませんが、ご指定のお届け先が当店の発送できない地域にあたり、商品をお届けすることができません。せっかくご注文いただきましたのにご期待に沿えず、心よりお詫び申し上げます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

誠に勝手ながら、当店にてご注文のキャンセル処理をさせていただきます。お客様にしていただくお手続きはございません。

すでにお支払いいただいている場合は、キャンセル処理の完了と同時に返金されます。カードでお支払いの場合は、カード会社の処理により反映までお時間をいただくことがございます。現金（銀行振込・コンビニ払い）でお支払いの場合は、MyQoo10の残高に返金されます。

ご迷惑をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '[사과] 배송 불가 지역으로 인한 주문 취소 안내',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

대단히 죄송하지만 지정하신 배송지가 저희가 발송할 수 없는 지역이어서 상품을 보내드릴 수 없습니다. 모처럼 주문해 주셨는데 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

부득이하게 저희 쪽에서 주문을 취소 처리하겠습니다. 고객님께서 따로 하실 일은 없습니다.

이미 결제하신 경우 취소 처리가 완료되는 즉시 환불됩니다. 카드 결제는 카드사 처리에 따라 반영까지 시간이 걸릴 수 있습니다. 현금 결제(계좌이체·편의점)는 MyQoo10 정산금으로 환불됩니다.

불편을 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '【致歉】因收货地区无法配送而取消订单',
      body: `感谢您订购本店的商品。

非常抱歉，您指定的收货地址属于本店无法配送的地区，无法为您送达商品。辜负了您的订购，我们深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

本店将为您办理取消订单，您无需进行任何操作。

如果您已付款，款项会在取消处理完成的同时退还。使用信用卡支付的，因发卡公司处理，到账可能需要一些时间；使用现金（银行汇款、便利店）支付的，将退还到您的MyQoo10余额。

给您带来不便，再次致以诚挚的歉意。`,
    },
    en: {
      title: '[Apology] Outside our delivery area, order to be cancelled',
      body: `Thank you very much for ordering from our shop.

We are very sorry: the delivery address is in an area we cannot ship to, so we are unable to deliver the item. We sincerely apologise after you took the trouble to order.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will cancel the order on our side. There is nothing you need to do.

If you have already paid, the money is refunded the moment the cancellation is completed. If you paid by card, it may take some time to show, depending on the card company. If you paid in cash (bank transfer or convenience store), it goes to your MyQoo10 balance.

We apologise once more for the trouble.`,
    },
  },
});
