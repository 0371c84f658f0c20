import type { Texts } from './text';

const texts: Texts = {
  'rule.unknown-action': '모든 규칙',
  'rule.cancel-reason-is-sellers': '취소 사유',
  'rule.order-not-yet-dispatched': '발송 전 주문인지',
  'rule.no-shipping-under-cancel-request': '취소요청 중 발송',
  'rule.buyer-notified-first': '고객 사전 안내',
  'rule.memo-is-written': '판매자 메모 작성',
  'rule.bulk-cancel-announced': '대량 취소 사전 알림',
  'rule.transfer-fee-refund': '입금 수수료 환불',
  'rule.return-only-after-dispatch': '발송 후 반품인지',
  'rule.delivery-return-reason': '배송관리의 반품 사유',
  'rule.seller-return-reason': '반품 사유',
  'rule.refund-questions-answered': '환불 확인 질문',
  'rule.refund-is-final': '환불 시점과 방법',
  'rule.approve-not-after-dispatch': '발송 후 취소 승인',
  'rule.refusal-only-on-request': '거부할 수 있는 상태인지',
  'rule.refusal-reason-chosen': '거부 사유 선택',
  'rule.refusal-other-explained': '‘기타’의 설명',
  'rule.refusal-not-for-own-delay': '판매점 지연으로 인한 거부',
  'rule.refusal-means-ship-today': '거부 후 당일 발송',
  'rule.withdrawal-not-blocked': '철회요청이 가능한 상태인지',
  'rule.withdrawal-not-pending': '철회요청 중복',
  'rule.withdrawal-flag-on': '철회요청 Y/N',
  'rule.withdrawal-reason-written': '철회 사유 작성',
  'rule.rerequest-only-when-held': '재요청이 가능한 상태인지',
  'rule.rerequest-cooldown': '재요청까지 5일',
  'rule.withdrawal-cancel-locks': '취소 후 5일간',
  'rule.unanswered-message-first': '미답변 쪽지',
  'rule.message-is-complete': '제목과 내용',
  'rule.message-fits': '본문 길이',
  'rule.message-category-matches': '쪽지 카테고리',
  'rule.message-names-this-order': '본문의 주문번호',
  'rule.text-in-buyers-language': '고객 나라의 언어',
  'rule.no-personal-data': '개인정보',
  'rule.placeholders-filled': '문구의 빈칸',

  'asks.cancel-reason-is-sellers': '취소 사유는 판매점 사유 세 가지 중에서 선택',
  'asks.order-not-yet-dispatched': '발송한 주문은 취소가 아니라 반품으로 환불',
  'asks.no-shipping-under-cancel-request': '취소요청 중인 주문은 발송 불가',
  'asks.buyer-notified-first': '고객에게 먼저 안내',
  'asks.memo-is-written': '판매자 메모 작성',
  'asks.bulk-cancel-announced': '대량 취소는 먼저 Qoo10에 연락',
  'asks.transfer-fee-refund': '입금 수수료를 돌려줘야 할 수 있음',
  'asks.return-only-after-dispatch': '반품은 발송한 주문만 가능',
  'asks.delivery-return-reason': '배송관리의 반품은 ‘배송지연’만 가능',
  'asks.seller-return-reason': '판매점이 시작하는 반품은 판매점 사유 세 가지만 가능',
  'asks.refund-questions-answered': '환불 질문 두 가지에 답변',
  'asks.refund-is-final': '환불은 즉시 처리',
  'asks.approve-not-after-dispatch': '발송한 주문의 취소를 승인하지 않기',
  'asks.refusal-only-on-request': '취소요청만 거부할 수 있음',
  'asks.refusal-reason-chosen': '거부 사유 선택',
  'asks.refusal-other-explained': '‘기타’ 사유는 30자 이상 작성',
  'asks.refusal-not-for-own-delay': '판매점 쪽 지연은 거부 사유가 될 수 없음',
  'asks.refusal-means-ship-today': '거부하면 당일 발송',
  'asks.withdrawal-not-blocked': '철회를 요청할 수 없는 상태가 있음',
  'asks.withdrawal-not-pending': '철회요청은 한 번에 하나씩',
  'asks.withdrawal-flag-on': '‘철회요청’을 Y로 선택',
  'asks.withdrawal-reason-written': '철회요청 사유 작성',
  'asks.rerequest-only-when-held': '재요청은 ‘철회보류’일 때만 가능',
  'asks.rerequest-cooldown': '거절되거나 취소한 뒤 5일간은 요청 불가',
  'asks.withdrawal-cancel-locks': '철회요청을 취소하면 5일간 요청 불가',
  'asks.unanswered-message-first': '미답변 쪽지를 먼저 확인',
  'asks.message-is-complete': '제목과 내용 작성',
  'asks.message-fits': '쪽지는 1000자까지',
  'asks.message-category-matches': '카테고리는 ‘취소/환불’',
  'asks.message-names-this-order': '다른 주문의 번호를 쓰지 않기',
  'asks.text-in-buyers-language': '고객이 읽는 글은 일본어로 작성',
  'asks.no-personal-data': '고객의 개인정보를 쓰지 않기',
  'asks.placeholders-filled': '문구의 빈칸 채우기',

  'cancel-reason-is-sellers.none-chosen': '취소 사유가 선택되지 않았습니다.',
  'cancel-reason-is-sellers.not-a-cancel-reason': ({ reason }) => `‘${reason}’ 사유로는 취소할 수 없습니다.`,
  'cancel-reason-is-sellers.needs-buyers-request': ({ reason }) =>
    `‘${reason}’ 사유는 고객의 취소요청이 있을 때만 쓸 수 있습니다. 이 주문에는 취소요청이 없습니다.`,
  'cancel-reason-is-sellers.delay-is-the-shops':
    '배송지연 주문은 구매자 사유로 취소할 수 없습니다. 발송이 늦어진 것은 판매점 사유입니다.',
  'order-not-yet-dispatched.dispatched': ({ status }) =>
    `이 주문은 ‘${status}’ 상태입니다. 발송 후에는 취소가 아니라 반품으로 환불합니다.`,
  'no-shipping-under-cancel-request.under-request': ({ status }) =>
    `이 주문은 ‘${status}’ 상태라 발송할 수 없습니다. 취소요청부터 처리해 주세요.`,
  'buyer-notified-first.not-told':
    '이 주문의 고객에게 안내한 기록이 없습니다. 안내 없이 진행하면 신용도에 불이익이 있을 수 있습니다.',
  'memo-is-written.empty': '판매자 메모가 비어 있습니다. 고객이 MyQoo10에서 이 메모를 봅니다.',
  'bulk-cancel-announced.many': ({ orders, from }) =>
    `한 번에 ${orders}건을 처리하려고 합니다. ${from}건 이상이면 먼저 Qoo10에 연락해 주세요.`,
  'transfer-fee-refund.fee-may-be-owed': ({ yen }) =>
    `현금 결제 주문입니다. 판매점 사유인 경우 고객이 원하면 입금 수수료(${yen}엔~)도 판매점이 부담해 돌려줘야 할 수 있습니다.`,
  'return-only-after-dispatch.not-dispatched': ({ status }) =>
    `이 주문은 ‘${status}’ 상태로 아직 발송되지 않았습니다. 반품이 아니라 취소로 처리해 주세요.`,
  'delivery-return-reason.none-chosen': '반품 사유가 선택되지 않았습니다.',
  'delivery-return-reason.only-shipping-delay': ({ reason }) =>
    `배송관리의 반품에서는 ‘배송지연’만 선택할 수 있습니다(현재: ${reason}). 다른 사유는 ‘취소/반품/미수취’ 화면에서 처리합니다.`,
  'seller-return-reason.none-chosen': '반품 사유가 선택되지 않았습니다.',
  'seller-return-reason.buyers-reason': ({ returnReason }) =>
    `‘${returnReason}’ 사유는 고객이 신청할 때만 쓸 수 있습니다. 판매점이 반품을 시작할 때는 배송지연, 상품 불량/파손, 오배송 중에서 선택합니다.`,
  'refund-questions-answered.received-unanswered': '‘반품 상품을 받았습니까?’에 답하지 않았습니다.',
  'refund-questions-answered.approved-unanswered': '‘환불을 승인하시겠습니까?’에 답하지 않았습니다.',
  'refund-questions-answered.not-received':
    '‘반품 상품을 받았습니까?’가 ‘아니요’입니다. 이대로는 환불이 완료되지 않습니다.',
  'refund-questions-answered.not-approved':
    '‘환불을 승인하시겠습니까?’가 ‘아니요’입니다. 이대로는 환불이 완료되지 않습니다.',
  'refund-is-final.by-card':
    '즉시 환불되며 되돌릴 수 없습니다. 카드 결제라 고객에게 반영되는 시기는 카드사에 따라 다릅니다.',
  'refund-is-final.to-balance':
    '즉시 환불되며 되돌릴 수 없습니다. 현금 결제라 고객의 MyQoo10 정산금으로 들어갑니다.',
  'refund-is-final.as-paid': '고객이 결제한 수단으로 즉시 환불되며 되돌릴 수 없습니다.',
  'approve-not-after-dispatch.dispatched':
    '이미 발송된 주문입니다. 승인하면 이미 발송된 상품의 대금을 환불하게 됩니다.',
  'refusal-only-on-request.delayed':
    '배송지연 주문의 취소는 거부할 수 없습니다. 고객이 자유롭게 취소할 수 있고 즉시 환불됩니다.',
  'refusal-only-on-request.not-requested': ({ status }) =>
    `‘취소요청’ 상태의 주문만 거부할 수 있습니다. 이 주문은 ‘${status}’ 상태입니다.`,
  'refusal-only-on-request.no-request': '이 주문에는 취소요청이 없어 거부할 것이 없습니다.',
  'refusal-reason-chosen.none-chosen': '거부 사유가 선택되지 않았습니다.',
  'refusal-other-explained.too-short': ({ missing, length, least }) =>
    `‘기타’ 사유는 ${least}자 이상이어야 합니다. 지금 ${length}자이며 ${missing}자가 부족합니다.`,
  'refusal-not-for-own-delay.speaks-of-delay': ({ words }) =>
    `내용에 ‘${words}’ 표현이 있습니다. 입고나 제작 지연 등 판매점 쪽 지연은 거부 사유가 될 수 없습니다.`,
  'refusal-means-ship-today.ship-today':
    '이미 발송했거나, 발송 준비를 마쳤거나, 주문제작인 주문만 거부할 수 있습니다. 거부하면 오늘 안에 발송처리해 주세요. 늦거나 허위로 발송처리하면 페널티 대상이 됩니다.',
  'withdrawal-not-blocked.blocked-status': ({ status }) =>
    `‘${status}’ 상태의 클레임은 철회를 요청할 수 없습니다. Qoo10에 문의해 주세요.`,
  'withdrawal-not-blocked.non-receipt': '미수취 신고는 철회를 요청할 수 없습니다. Qoo10에 문의해 주세요.',
  'withdrawal-not-pending.already-running': '철회요청이 이미 진행 중입니다. 고객의 답변을 기다리고 있습니다.',
  'withdrawal-not-pending.held': '고객이 철회를 거절했습니다(철회보류). ‘철회 재요청’을 이용해 주세요.',
  'withdrawal-flag-on.off': '‘철회요청’이 N으로 되어 있습니다. Y를 선택해야 요청할 수 있습니다.',
  'withdrawal-reason-written.empty': '철회요청 사유가 비어 있습니다. 고객이 이 사유를 봅니다.',
  'rerequest-only-when-held.not-held': ({ status }) =>
    `‘철회보류’ 상태일 때만 재요청할 수 있습니다. 이 주문은 ‘${status}’ 상태입니다.`,
  'rerequest-only-when-held.no-request': '이 주문에는 클레임이 없어 재요청할 수 없습니다.',
  'rerequest-cooldown.too-soon': ({ day, days }) =>
    `거절된 날(또는 요청을 취소한 날)부터 5일간은 요청할 수 없습니다. ${days}일 뒤인 ${day}부터 가능합니다.`,
  'rerequest-cooldown.last-day': ({ day }) =>
    `오늘이 꼭 5일째라 아직 접수되지 않을 수 있습니다. ${day}부터는 확실히 가능합니다.`,
  'withdrawal-cancel-locks.locks': '철회요청을 취소하면 오늘부터 5일간 새로 요청할 수 없습니다.',
  'unanswered-message-first.unanswered':
    '고객의 쪽지에 아직 답장하지 않았습니다. 먼저 수신함을 확인해 주세요.',
  'message-is-complete.no-title': '제목이 비어 있습니다.',
  'message-is-complete.no-body': '쪽지 내용이 비어 있습니다.',
  'message-fits.too-long': ({ over, length, most }) =>
    `쪽지는 ${most}자까지입니다. 지금 ${length}자로 ${over}자 많습니다.`,
  'message-fits.may-be-cut': ({ units, most }) =>
    `이모지와 줄바꿈까지 세면 ${units}자라서, QSM에서는 ${most}자를 넘는 것으로 볼 수 있습니다.`,
  'message-category-matches.other-category':
    '이 주문에는 진행 중인 취소 또는 반품이 있습니다. 카테고리를 ‘취소/환불’로 선택해 주세요.',
  'message-names-this-order.other-order': ({ number }) =>
    `내용에 이 주문의 것이 아닌 번호(${number})가 있습니다.`,
  'text-in-buyers-language.no-kana':
    '일본어가 아닌 것 같습니다. 고객이 읽는 글은 주문 국가의 언어(일본어)로 작성해 주세요.',
  'text-in-buyers-language.hangul':
    '한글이 들어 있습니다. 고객이 읽는 글은 주문 국가의 언어(일본어)로 작성해 주세요.',
  'text-in-buyers-language.chinese':
    '중국어로 보입니다. 고객이 읽는 글은 주문 국가의 언어(일본어)로 작성해 주세요.',
  'no-personal-data.phone': '고객의 전화번호가 들어 있습니다. 개인정보는 쓸 수 없습니다.',
  'no-personal-data.mail': '고객의 이메일 주소가 들어 있습니다. 개인정보는 쓸 수 없습니다.',
  'no-personal-data.postal-code': '고객의 우편번호가 들어 있습니다. 개인정보는 쓸 수 없습니다.',
  'no-personal-data.address': '고객의 주소가 들어 있습니다. 개인정보는 쓸 수 없습니다.',
  'no-personal-data.card': '카드번호로 보이는 번호가 있습니다. 결제정보는 쓸 수 없습니다.',
  'no-personal-data.name': '고객의 이름이 들어 있습니다. ‘お客様’로 바꿔 써 주세요.',
  'no-personal-data.like-phone': '전화번호로 보이는 번호가 있습니다. 개인정보는 쓸 수 없습니다.',
  'no-personal-data.like-mail': '이메일 주소로 보이는 글자가 있습니다. 개인정보는 쓸 수 없습니다.',
  'placeholders-filled.blank-left': ({ blank }) => `문구의 ‘${blank}’ 자리가 채워지지 않았습니다.`,

  'change.choose-sellers-reason': '판매점 사유 선택',
  'change.choose-reason': ({ reason }) => `‘${reason}’ 선택`,
  'change.choose-any-reason': '사유 선택',
  'change.write-more': ({ missing }) => `${missing}자 더 쓰기`,
  'change.write-less': ({ over }) => `${over}자 줄이기`,
  'change.write-text': '내용 쓰기',
  'change.write-title': '제목 쓰기',
  'change.write-body': '쪽지 쓰기',
  'change.write-japanese': '일본어로 쓰기',
  'change.take-out': '개인정보 지우기',
  'change.fill-blank': ({ blank }) => `‘${blank}’ 채우기`,
  'change.correct-number': ({ number }) => `주문번호를 ${number}(으)로 고치기`,
  'change.answer-yes': '‘예’ 선택',
  'change.choose-yes': 'Y 선택',
  'change.choose-category': '‘취소/환불’ 선택',
  'wait.possible-from': ({ day }) => `${day}부터 가능`,
  'wait.settled-from': ({ day }) => `답변이 없으면 ${day}에 자동 철회`,

  'follows.shipping-starts': '발송 후에는 취소가 아니라 반품으로 처리됩니다.',
  'follows.date-binds': '이 날짜가 지나면 배송지연이 되어 고객이 자유롭게 취소할 수 있습니다.',
  'follows.order-ends': '주문이 여기서 끝납니다.',
  'follows.refund-at-once': '즉시 환불됩니다.',
  'follows.refund-after-popup': '다음 창에서 질문 두 가지에 답하면 전액이 즉시 환불됩니다.',
  'follows.ship-today': '오늘 안에 발송처리해야 합니다.',
  'follows.buyer-cannot-ask-again': '고객은 더 이상 취소요청을 할 수 없습니다.',
  'follows.reason-goes-to-buyer': '작성한 사유가 그대로 고객에게 전달됩니다.',
  'follows.memo-goes-to-buyer': '판매자 메모는 고객이 MyQoo10에서 봅니다.',
  'follows.buyer-has-seven-days': ({ day }) =>
    `고객은 ${day}까지 답할 수 있습니다. 답이 없으면 자동으로 철회됩니다.`,
  'follows.locked-five-days': ({ day }) => `5일간 요청할 수 없습니다(${day}부터는 확실히 가능).`,
  'follows.claim-goes-on': '고객의 클레임은 그대로 진행됩니다.',
  'follows.goods-come-back': '상품을 돌려받은 뒤 환불합니다.',
  'follows.becomes-exchange': '반품이 아니라 교환요청이 됩니다.',
  'follows.counts-as-notice': '전송되면 고객에게 안내한 기록이 됩니다.',

  'zero.withdrawal-lapses': '고객의 답이 없으면 자동으로 철회됩니다.',
  'zero.rerequest-opens': '새로 철회를 요청할 수 있습니다.',
  'zero.claim-turns-late': '지연 건으로 집계됩니다.',
  'zero.ship-by': '배송지연이 됩니다. 고객이 자유롭게 취소할 수 있고 거부할 수 없습니다.',
  'zero.ship-after-refusal': '이용 규약에 따른 페널티 대상이 됩니다.',
  'zero.dispatch-penalty':
    '발송지연 포인트 2점이 차감됩니다. 1영업일 더 늦고 발송률이 95% 이하이면 해당 상품의 판매가 중지됩니다.',

  'place.chapter': ({ number }) => `${number}장`,
  'place.a': ' 발송 전',
  'place.b': ' 발송 후',
  'place.step': ({ number }) => ` ${number}번`,
  'place.note': ' 주의사항',
  'place.question': ({ number }) => `자주하는 질문 ${number}번째`,
  'place.start': '첫머리의 ※',
};

export default texts;
