import type { Texts } from './text';

const texts: Texts = {
  'rule.unknown-action': 'すべてのルール',
  'rule.cancel-reason-is-sellers': 'キャンセル理由',
  'rule.order-not-yet-dispatched': '発送前の注文か',
  'rule.no-shipping-under-cancel-request': 'キャンセル要請中の発送',
  'rule.buyer-notified-first': 'お客様への事前連絡',
  'rule.memo-is-written': '販売者メモの記入',
  'rule.bulk-cancel-announced': '大量キャンセルの事前連絡',
  'rule.transfer-fee-refund': '振込手数料の返金',
  'rule.return-only-after-dispatch': '発送後の返品か',
  'rule.delivery-return-reason': '配送管理での返品理由',
  'rule.seller-return-reason': '返品理由',
  'rule.refund-questions-answered': '返金の確認の質問',
  'rule.refund-is-final': '返金の時期と方法',
  'rule.approve-not-after-dispatch': '発送後のキャンセル承認',
  'rule.refusal-only-on-request': '拒否できる状態か',
  'rule.refusal-reason-chosen': '拒否理由の選択',
  'rule.refusal-other-explained': '「その他」の説明',
  'rule.refusal-not-for-own-delay': '販売店の遅れによる拒否',
  'rule.refusal-means-ship-today': '拒否後の当日発送',
  'rule.withdrawal-not-blocked': '撤回要請できる状態か',
  'rule.withdrawal-not-pending': '撤回要請の重複',
  'rule.withdrawal-flag-on': '撤回要請のY/N',
  'rule.withdrawal-reason-written': '撤回理由の記入',
  'rule.rerequest-only-when-held': '再要請できる状態か',
  'rule.rerequest-cooldown': '再要請までの5日間',
  'rule.withdrawal-cancel-locks': '取り消し後の5日間',
  'rule.unanswered-message-first': '未回答のメッセージ',
  'rule.message-is-complete': 'タイトルと本文',
  'rule.message-fits': '本文の長さ',
  'rule.message-category-matches': 'メッセージのカテゴリ',
  'rule.message-names-this-order': '本文の注文番号',
  'rule.text-in-buyers-language': 'お客様の国の言葉',
  'rule.no-personal-data': '個人情報',
  'rule.placeholders-filled': '定型文の空欄',

  'asks.cancel-reason-is-sellers': 'キャンセルの理由は、販売店都合の3つから選ぶ',
  'asks.order-not-yet-dispatched': '発送後の注文は、キャンセルではなく返品で返金する',
  'asks.no-shipping-under-cancel-request': 'キャンセル要請中の注文は発送できない',
  'asks.buyer-notified-first': '先にお客様へ連絡する',
  'asks.memo-is-written': '販売者メモを書く',
  'asks.bulk-cancel-announced': '大量のキャンセルは、先にQoo10へ連絡する',
  'asks.transfer-fee-refund': '振込手数料の返金が必要になることがある',
  'asks.return-only-after-dispatch': '返品は、発送した後の注文だけ',
  'asks.delivery-return-reason': '配送管理からの返品は「配送遅延」だけ',
  'asks.seller-return-reason': '販売店から始める返品は、販売店都合の3つの理由だけ',
  'asks.refund-questions-answered': '返金の2つの質問に答える',
  'asks.refund-is-final': '返金はすぐに行われる',
  'asks.approve-not-after-dispatch': '発送後の注文のキャンセルを承認しない',
  'asks.refusal-only-on-request': '拒否できるのはキャンセル要請だけ',
  'asks.refusal-reason-chosen': '拒否の理由を選ぶ',
  'asks.refusal-other-explained': '「その他」の理由は30文字以上で書く',
  'asks.refusal-not-for-own-delay': '販売店側の遅れは拒否の理由にならない',
  'asks.refusal-means-ship-today': '拒否したら、その日のうちに発送する',
  'asks.withdrawal-not-blocked': '撤回を要請できない状態がある',
  'asks.withdrawal-not-pending': '撤回要請は1回ずつ',
  'asks.withdrawal-flag-on': '「撤回要請」をYにする',
  'asks.withdrawal-reason-written': '撤回要請の理由を書く',
  'asks.rerequest-only-when-held': '再要請は「撤回保留」のときだけ',
  'asks.rerequest-cooldown': '断られた後・取り消した後の5日間は要請できない',
  'asks.withdrawal-cancel-locks': '撤回要請を取り消すと、5日間は要請できない',
  'asks.unanswered-message-first': '先に未回答のメッセージを読む',
  'asks.message-is-complete': 'タイトルと本文を書く',
  'asks.message-fits': '本文は1000文字まで',
  'asks.message-category-matches': 'カテゴリは「キャンセル/払い戻し」',
  'asks.message-names-this-order': 'ほかの注文の番号を書かない',
  'asks.text-in-buyers-language': 'お客様が読む文章は日本語で書く',
  'asks.no-personal-data': 'お客様の個人情報を書かない',
  'asks.placeholders-filled': '定型文の空欄を埋める',

  'cancel-reason-is-sellers.none-chosen': 'キャンセルの理由が選ばれていません。',
  'cancel-reason-is-sellers.not-a-cancel-reason': ({ reason }) =>
    `「${reason}」はキャンセルの理由として使えません。`,
  'cancel-reason-is-sellers.needs-buyers-request': ({ reason }) =>
    `「${reason}」は、お客様からキャンセル要請が出ているときだけ使えます。この注文には要請がありません。`,
  'cancel-reason-is-sellers.delay-is-the-shops':
    '配送遅延の注文は、お客様の都合としてキャンセルできません。発送の遅れは販売店都合とみなされます。',
  'order-not-yet-dispatched.dispatched': ({ status }) =>
    `この注文は「${status}」です。発送後はキャンセルではなく、返品として返金します。`,
  'no-shipping-under-cancel-request.under-request': ({ status }) =>
    `この注文は「${status}」なので発送できません。先にキャンセル要請への対応が必要です。`,
  'buyer-notified-first.not-told':
    'この注文のお客様に連絡した記録がありません。連絡せずに進めると、信用ポイントが引かれることがあります。',
  'memo-is-written.empty': '販売者メモが空です。お客様はMyQoo10でこのメモを読みます。',
  'bulk-cancel-announced.many': ({ orders, from }) =>
    `一度に${orders}件を処理しようとしています。${from}件以上のときは、先にQoo10へ連絡してください。`,
  'transfer-fee-refund.fee-may-be-owed': ({ yen }) =>
    `現金払いの注文です。販売店都合の場合、お客様が希望すれば振込手数料（${yen}円〜）も販売店の負担で返すことがあります。`,
  'return-only-after-dispatch.not-dispatched': ({ status }) =>
    `この注文は「${status}」で、まだ発送されていません。返品ではなくキャンセルで処理します。`,
  'delivery-return-reason.none-chosen': '返品の理由が選ばれていません。',
  'delivery-return-reason.only-shipping-delay': ({ reason }) =>
    `配送管理からの返品では「配送遅延」しか選べません（現在：${reason}）。ほかの理由は「キャンセル/返品/未受取」の画面から処理します。`,
  'seller-return-reason.none-chosen': '返品の理由が選ばれていません。',
  'seller-return-reason.buyers-reason': ({ returnReason }) =>
    `「${returnReason}」は、お客様が申請するときの理由です。販売店から返品を始める場合は、配送遅延・商品の欠陥破損・誤配送のどれかを選びます。`,
  'refund-questions-answered.received-unanswered': '「返品商品を受け取りましたか」に答えていません。',
  'refund-questions-answered.approved-unanswered': '「払い戻しの承認をしますか」に答えていません。',
  'refund-questions-answered.not-received':
    '「返品商品を受け取りましたか」が「いいえ」です。このままでは返金が完了しません。',
  'refund-questions-answered.not-approved':
    '「払い戻しの承認をしますか」が「いいえ」です。このままでは返金が完了しません。',
  'refund-is-final.by-card':
    'すぐに返金され、取り消せません。カード払いのため、お客様への反映時期はカード会社によって異なります。',
  'refund-is-final.to-balance':
    'すぐに返金され、取り消せません。現金払いのため、お客様のMyQoo10の残高に返金されます。',
  'refund-is-final.as-paid': 'お客様が支払った方法で、すぐに返金されます。取り消せません。',
  'approve-not-after-dispatch.dispatched':
    'この注文はもう発送されています。承認すると、発送済みの商品の代金を返金することになります。',
  'refusal-only-on-request.delayed':
    '配送遅延の注文のキャンセルは拒否できません。お客様は自由にキャンセルでき、すぐに返金されます。',
  'refusal-only-on-request.not-requested': ({ status }) =>
    `拒否できるのは「キャンセル要請」の注文だけです。この注文は「${status}」です。`,
  'refusal-only-on-request.no-request':
    'この注文にはキャンセル要請が出ていません。拒否するものがありません。',
  'refusal-reason-chosen.none-chosen': '拒否の理由が選ばれていません。',
  'refusal-other-explained.too-short': ({ missing, length, least }) =>
    `「その他」の理由は${least}文字以上必要です。いま${length}文字で、あと${missing}文字足りません。`,
  'refusal-not-for-own-delay.speaks-of-delay': ({ words }) =>
    `「${words}」とあります。入荷や製作の遅れなど、販売店側の遅れを理由に拒否することはできません。`,
  'refusal-means-ship-today.ship-today':
    '拒否できるのは、発送済み・発送準備済み・受注製作の注文です。拒否したら今日中に発送処理をしてください。遅れたり、発送したように見せかけたりするとペナルティになります。',
  'withdrawal-not-blocked.blocked-status': ({ status }) =>
    `「${status}」のクレームは、撤回を要請できません。Qoo10へ問い合わせてください。`,
  'withdrawal-not-blocked.non-receipt': '未受取の通知は、撤回を要請できません。Qoo10へ問い合わせてください。',
  'withdrawal-not-pending.already-running':
    '撤回要請はすでに出ています。お客様の返事を待っているところです。',
  'withdrawal-not-pending.held': 'お客様が撤回を断っています（撤回保留）。「撤回の再要請」を使ってください。',
  'withdrawal-flag-on.off': '「撤回要請」がNのままです。Yを選ぶと要請できます。',
  'withdrawal-reason-written.empty': '撤回要請の理由が空です。お客様はこの理由を読みます。',
  'rerequest-only-when-held.not-held': ({ status }) =>
    `再要請できるのは「撤回保留」のときだけです。この注文は「${status}」です。`,
  'rerequest-only-when-held.no-request': 'この注文にはクレームがないので、再要請できません。',
  'rerequest-cooldown.too-soon': ({ day, days }) =>
    `断られた日（または取り消した日）から5日間は要請できません。あと${days}日、${day}から要請できます。`,
  'rerequest-cooldown.last-day': ({ day }) =>
    `今日はちょうど5日目で、まだ受け付けられないことがあります。確実なのは${day}からです。`,
  'withdrawal-cancel-locks.locks': '撤回要請を取り消すと、今日から5日間は新しく要請できません。',
  'unanswered-message-first.unanswered':
    'お客様からのメッセージに、まだ返事をしていません。先に受信箱を確認してください。',
  'message-is-complete.no-title': 'タイトルが空です。',
  'message-is-complete.no-body': 'メッセージの本文が空です。',
  'message-fits.too-long': ({ over, length, most }) =>
    `本文は${most}文字までです。いま${length}文字で、${over}文字多すぎます。`,
  'message-fits.may-be-cut': ({ units, most }) =>
    `絵文字や改行を数えると${units}文字になり、QSMでは${most}文字を超えると判断されることがあります。`,
  'message-category-matches.other-category':
    'この注文にはキャンセルまたは返品の要請があります。カテゴリは「キャンセル/払い戻し」にしてください。',
  'message-names-this-order.other-order': ({ number }) =>
    `本文に、この注文ではない番号 ${number} が書かれています。`,
  'text-in-buyers-language.no-kana':
    '日本語の文章ではないようです。お客様が読む文章は、注文国の言語（日本語）で書きます。',
  'text-in-buyers-language.hangul':
    '韓国語が入っています。お客様が読む文章は、注文国の言語（日本語）で書きます。',
  'text-in-buyers-language.chinese':
    '中国語の文章のようです。お客様が読む文章は、注文国の言語（日本語）で書きます。',
  'no-personal-data.phone': 'お客様の電話番号が書かれています。メッセージに個人情報は書けません。',
  'no-personal-data.mail': 'お客様のメールアドレスが書かれています。メッセージに個人情報は書けません。',
  'no-personal-data.postal-code': 'お客様の郵便番号が書かれています。メッセージに個人情報は書けません。',
  'no-personal-data.address': 'お客様の住所が書かれています。メッセージに個人情報は書けません。',
  'no-personal-data.card': 'カード番号のような番号が書かれています。決済情報は書けません。',
  'no-personal-data.name': 'お客様のお名前が書かれています。「お客様」と書き換えてください。',
  'no-personal-data.like-phone': '電話番号のような番号が書かれています。個人情報は書けません。',
  'no-personal-data.like-mail': 'メールアドレスのような文字が書かれています。個人情報は書けません。',
  'placeholders-filled.blank-left': ({ blank }) => `定型文の「${blank}」がそのまま残っています。`,

  'change.choose-sellers-reason': '販売店都合の理由を選ぶ',
  'change.choose-reason': ({ reason }) => `「${reason}」を選ぶ`,
  'change.choose-any-reason': '理由を選ぶ',
  'change.write-more': ({ missing }) => `あと${missing}文字書く`,
  'change.write-less': ({ over }) => `${over}文字減らす`,
  'change.write-text': '文章を書く',
  'change.write-title': 'タイトルを書く',
  'change.write-body': '本文を書く',
  'change.write-japanese': '日本語で書く',
  'change.take-out': '個人情報を消す',
  'change.fill-blank': ({ blank }) => `「${blank}」を埋める`,
  'change.correct-number': ({ number }) => `注文番号を ${number} に直す`,
  'change.answer-yes': '「はい」を選ぶ',
  'change.choose-yes': 'Yを選ぶ',
  'change.choose-category': '「キャンセル/払い戻し」を選ぶ',
  'wait.possible-from': ({ day }) => `${day}から可能`,
  'wait.settled-from': ({ day }) => `返事がなければ${day}に自動で撤回完了`,

  'follows.shipping-starts': '発送後は、キャンセルではなく返品での対応になります。',
  'follows.date-binds': 'この日を過ぎると配送遅延になり、お客様は自由にキャンセルできます。',
  'follows.order-ends': '注文はここで終わります。',
  'follows.refund-at-once': 'すぐに返金されます。',
  'follows.refund-after-popup': '次の画面で2つの質問に答えると、全額がすぐに返金されます。',
  'follows.ship-today': '今日中に発送処理が必要です。',
  'follows.buyer-cannot-ask-again': 'お客様はもうキャンセル要請を出せません。',
  'follows.reason-goes-to-buyer': '書いた理由は、そのままお客様に届きます。',
  'follows.memo-goes-to-buyer': '販売者メモは、お客様がMyQoo10で読みます。',
  'follows.buyer-has-seven-days': ({ day }) =>
    `お客様の返事は${day}まで。返事がなければ自動で撤回完了になります。`,
  'follows.locked-five-days': ({ day }) => `5日間は要請できません（確実なのは${day}から）。`,
  'follows.claim-goes-on': 'お客様のクレームは、そのまま続きます。',
  'follows.goods-come-back': '商品の返送を待ち、受け取ってから返金します。',
  'follows.becomes-exchange': '返品ではなく、交換の要請になります。',
  'follows.counts-as-notice': '送信できれば、お客様に連絡した記録になります。',

  'zero.withdrawal-lapses': 'お客様の返事がなければ、自動で撤回完了になります。',
  'zero.rerequest-opens': '新しく撤回を要請できます。',
  'zero.claim-turns-late': '対応の遅れ（遅延）として数えられます。',
  'zero.ship-by': '配送遅延になります。お客様は自由にキャンセルでき、拒否はできません。',
  'zero.ship-after-refusal': '利用規約によるペナルティの対象になります。',
  'zero.dispatch-penalty':
    '発送遅延ポイントが2点引かれます。さらに1営業日遅れ、発送率が95%以下だと、その商品は販売停止になります。',

  'place.chapter': ({ number }) => `${number}章`,
  'place.a': ' 発送前',
  'place.b': ' 発送後',
  'place.step': ({ number }) => ` 手順${number}`,
  'place.note': ' 注意事項',
  'place.question': ({ number }) => `よくある質問 ${number}問目`,
  'place.start': '冒頭の※',
};

export default texts;
