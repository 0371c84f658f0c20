import { template } from './template';

export default template({
  id: 'defect-found',
  use: 'message',
  fits: {
    actions: ['send-message'],
    // Before dispatch the console has no reason of its own for a defect.
    reasons: ['out-of-stock'],
    claimTypes: ['none'],
    orderStatuses: ['new-order', 'preparing', 'delayed', 'requested'],
  },
  source: [{ guide: '000', place: '§1a.4' }],
  name: {
    ja: '検品で不良が見つかったお詫び',
    ko: '검품 중 불량 발견 안내',
    zh: '质检发现瑕疵致歉',
    en: 'Sorry, defect found at inspection',
  },
  title: '【お詫び】検品で見つかった不良とご注文のキャンセルについて',
  body: `このたびは当店の商品をご注文いただき、誠にありがとうございます。

大変申し訳ございませんが、検品の際にご注文の商品に不良が見つかりました。代わりにお送りできる商品もなく、お届けすることができません。楽しみにお待ちいただいておりましたのにご期待に沿えず、心よりお詫び申し上げます。

ご注文番号：{{orderNumber}}
[[商品名：{{itemName}}]]

誠に勝手ながら、当店にてご注文のキャンセル処理をさせていただきます。お客様にしていただくお手続きはございません。

お支払い済みの代金は、キャンセル処理の完了と同時に返金されます。カードでお支払いの場合は、カード会社の処理により反映までお時間をいただくことがございます。現金（銀行振込・コンビニ払い）でお支払いの場合は、MyQoo10の残高に返金されます。

ご迷惑をおかけいたしますこと、重ねてお詫び申し上げます。`,
  gloss: {
    ko: {
      title: '[사과] 검품 중 발견된 불량 및 주문 취소 안내',
      body: `저희 상품을 주문해 주셔서 진심으로 감사합니다.

대단히 죄송하지만 검품하던 중 주문하신 상품에서 불량이 발견되었습니다. 대신 보내드릴 수 있는 상품도 없어 배송해 드릴 수 없게 되었습니다. 기다려 주셨을 텐데 진심으로 사과드립니다.

주문번호: {{orderNumber}}
[[상품명: {{itemName}}]]

부득이하게 저희 쪽에서 주문을 취소 처리하겠습니다. 고객님께서 따로 하실 일은 없습니다.

결제하신 금액은 취소 처리가 완료되는 즉시 환불됩니다. 카드 결제는 카드사 처리에 따라 반영까지 시간이 걸릴 수 있습니다. 현금 결제(계좌이체·편의점)는 MyQoo10 정산금으로 환불됩니다.

불편을 드려 거듭 사과드립니다.`,
    },
    zh: {
      title: '【致歉】关于质检时发现的瑕疵及取消订单',
      body: `感谢您订购本店的商品。

非常抱歉，质检时我们发现您订购的商品有瑕疵，也没有可以替换的商品，无法为您发货。让您久等却未能如愿，我们深表歉意。

订购号码：{{orderNumber}}
[[商品名：{{itemName}}]]

本店将为您办理取消订单，您无需进行任何操作。

已支付的款项会在取消处理完成的同时退还。使用信用卡支付的，因发卡公司处理，到账可能需要一些时间；使用现金（银行汇款、便利店）支付的，将退还到您的MyQoo10余额。

给您带来不便，再次致以诚挚的歉意。`,
    },
    en: {
      title: '[Apology] Defect found at inspection, order to be cancelled',
      body: `Thank you very much for ordering from our shop.

We are very sorry: when we inspected your item, we found a defect. We have no other one to send in its place, so we cannot deliver it. We know you were looking forward to it, and we sincerely apologise.

Order number: {{orderNumber}}
[[Item: {{itemName}}]]

We will cancel the order on our side. There is nothing you need to do.

What you have paid is refunded the moment the cancellation is completed. If you paid by card, it may take some time to show, depending on the card company. If you paid in cash (bank transfer or convenience store), it goes to your MyQoo10 balance.

We apologise once more for the trouble.`,
    },
  },
});
