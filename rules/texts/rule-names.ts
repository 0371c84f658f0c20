import type { Unchecked } from '../verdict';
import type { Word } from './words';

const word = (ja: string, ko: string, zh: string, en: string): Word => ({ ja, ko, zh, en });

/** What a rule is called in a list: what it looks at, not what it found. */
export const ruleNames: Record<Unchecked['rule'], Word> = {
  'unknown-action': word('すべてのルール', '모든 규칙', '所有规则', 'All rules'),
  'cancel-reason-is-sellers': word('キャンセル理由', '취소 사유', '取消理由', 'Reason for cancelling'),
  'order-not-yet-dispatched': word(
    '発送前の注文か',
    '발송 전 주문인지',
    '是否为发货前的订单',
    'Not yet dispatched',
  ),
  'no-shipping-under-cancel-request': word(
    'キャンセル要請中の発送',
    '취소요청 중 발송',
    '取消申请期间的发货',
    'Dispatch under a cancel request',
  ),
  'buyer-notified-first': word('お客様への事前連絡', '고객 사전 안내', '事先通知客户', 'Buyer told first'),
  'memo-is-written': word('販売者メモの記入', '판매자 메모 작성', '填写卖家留言', 'Seller’s memo'),
  'bulk-cancel-announced': word(
    '大量キャンセルの事前連絡',
    '대량 취소 사전 알림',
    '大量取消前的告知',
    'Many orders at once',
  ),
  'transfer-fee-refund': word(
    '振込手数料の返金',
    '입금 수수료 환불',
    '退还汇款手续费',
    'Refund of the transfer fee',
  ),
  'return-only-after-dispatch': word(
    '発送後の返品か',
    '발송 후 반품인지',
    '是否为发货后的退货',
    'Return after dispatch',
  ),
  'delivery-return-reason': word(
    '配送管理での返品理由',
    '배송관리의 반품 사유',
    '运送管理的退货理由',
    'Return reason on the delivery screen',
  ),
  'seller-return-reason': word('返品理由', '반품 사유', '退货理由', 'Reason for the return'),
  'refund-questions-answered': word(
    '返金の確認の質問',
    '환불 확인 질문',
    '退款确认问题',
    'The refund’s questions',
  ),
  'refund-is-final': word(
    '返金の時期と方法',
    '환불 시점과 방법',
    '退款时间和方式',
    'When and how the refund goes',
  ),
  'approve-not-after-dispatch': word(
    '発送後のキャンセル承認',
    '발송 후 취소 승인',
    '发货后同意取消',
    'Approving after dispatch',
  ),
  'refusal-only-on-request': word(
    '拒否できる状態か',
    '거부할 수 있는 상태인지',
    '是否处于可拒绝的状态',
    'Refusing only a request',
  ),
  'refusal-reason-chosen': word('拒否理由の選択', '거부 사유 선택', '选择拒绝理由', 'Reason for refusing'),
  'refusal-other-explained': word(
    '「その他」の説明',
    '‘기타’의 설명',
    '“其他”的说明',
    'The explanation for “other”',
  ),
  'refusal-not-for-own-delay': word(
    '販売店の遅れによる拒否',
    '판매점 지연으로 인한 거부',
    '以店铺的延误为由拒绝',
    'Own delay as a ground',
  ),
  'refusal-means-ship-today': word(
    '拒否後の当日発送',
    '거부 후 당일 발송',
    '拒绝后当天发货',
    'Dispatch the same day after refusing',
  ),
  'withdrawal-not-blocked': word(
    '撤回要請できる状態か',
    '철회요청이 가능한 상태인지',
    '是否处于可申请撤回的状态',
    'Withdrawal possible in this state',
  ),
  'withdrawal-not-pending': word(
    '撤回要請の重複',
    '철회요청 중복',
    '重复申请撤回',
    'No request running already',
  ),
  'withdrawal-flag-on': word('撤回要請のY/N', '철회요청 Y/N', '撤回申请的Y/N', 'Withdrawal set to Y'),
  'withdrawal-reason-written': word(
    '撤回理由の記入',
    '철회 사유 작성',
    '填写撤回理由',
    'Reason for the withdrawal',
  ),
  'rerequest-only-when-held': word(
    '再要請できる状態か',
    '재요청이 가능한 상태인지',
    '是否处于可再次申请的状态',
    'Asking again only after a no',
  ),
  'rerequest-cooldown': word(
    '再要請までの5日間',
    '재요청까지 5일',
    '再次申请前的5天',
    'Five days before asking again',
  ),
  'withdrawal-cancel-locks': word(
    '取り消し後の5日間',
    '취소 후 5일간',
    '取消后的5天',
    'Five days after cancelling a request',
  ),
  'unanswered-message-first': word('未回答のメッセージ', '미답변 쪽지', '未回复的纸条', 'Unanswered message'),
  'message-is-complete': word('タイトルと本文', '제목과 내용', '标题和正文', 'Title and body'),
  'message-fits': word('本文の長さ', '본문 길이', '正文长度', 'Length of the body'),
  'message-category-matches': word(
    'メッセージのカテゴリ',
    '쪽지 카테고리',
    '纸条分类',
    'Category of the message',
  ),
  'message-names-this-order': word(
    '本文の注文番号',
    '본문의 주문번호',
    '正文中的订购号码',
    'Order number in the body',
  ),
  'text-in-buyers-language': word(
    'お客様の国の言葉',
    '고객 나라의 언어',
    '客户国家的语言',
    'The buyer’s language',
  ),
  'no-personal-data': word('個人情報', '개인정보', '个人信息', 'Personal data'),
  'placeholders-filled': word('定型文の空欄', '문구의 빈칸', '模板的空白处', 'Blanks of the text'),
};
