import type {
  Action,
  ClaimStatus,
  ClaimType,
  DeadlineKind,
  Language,
  OrderStatus,
  Reason,
  Source,
} from '../vocabulary';

export type Word = { readonly [L in Language]: string };
const word = (ja: string, ko: string, zh: string, en: string): Word => ({ ja, ko, zh, en });

// The console's own words, so that a seller knows them again. Where no guide prints the word in a
// language (most of withdrawing in Korean and Chinese, the reasons for refusing), it is a plain translation.

export const actionWords: { readonly [A in Action]: Word } = {
  'cancel-order': word('キャンセル/払い戻し処理', '취소/환불처리', '取消/换钱交易', 'Cancel / refund'),
  'return-order': word('返品/払い戻し処理', '반품/환불처리', '退货/退款', 'Return / refund'),
  'ship-order': word('発送処理', '발송처리', '发货处理', 'Dispatch'),
  'set-ship-date': word('発送予定日の入力', '배송예정일 입력', '运送预定日输入', 'Enter the dispatch date'),
  'approve-cancel': word(
    'キャンセル（承認）',
    '취소처리(승인)',
    '取消处理（同意）',
    'Approve the cancellation',
  ),
  'refuse-cancel': word('キャンセル拒否', '취소거부', '拒绝取消', 'Refuse the cancellation'),
  'request-withdrawal': word('撤回要請', '철회요청', '撤回申请', 'Request withdrawal'),
  'cancel-withdrawal': word(
    '撤回要請のキャンセル',
    '철회요청 취소',
    '取消撤回申请',
    'Cancel the withdrawal request',
  ),
  'rerequest-withdrawal': word('撤回の再要請', '철회 재요청', '再次申请撤回', 'Request withdrawal again'),
  'accept-return': word('返品要請受付/承認', '반품요청 접수/승인', '退货要求接受/验证', 'Accept the return'),
  'refund-return': word(
    '回収完了/全額払い戻し',
    '수거완료/전액환불',
    '回收完成/全额退款',
    'Goods received / full refund',
  ),
  'return-to-exchange': word(
    '返品から交換要請件への変更',
    '반품을 교환요청으로 변경',
    '退货申请要求交换处理',
    'Change the return to an exchange',
  ),
  'confirm-refund': word('返金の確認', '환불 확인', '退款确认', 'Confirm the refund'),
  'send-message': word('お客様へのメッセージ', '고객에게 쪽지 보내기', '给客户发送纸条', 'Message the buyer'),
};

export const orderStatusWords: { readonly [S in OrderStatus]: Word } = {
  'awaiting-payment': word('入金待ち', '주문처리중', '订购处理中', 'Awaiting payment'),
  'new-order': word('新規注文', '신규주문', '新订购', 'New order'),
  preparing: word('配送準備', '배송준비', '等待发货', 'Preparing'),
  delayed: word('配送遅延', '배송지연', '运送延期', 'Delayed'),
  requested: word('配送要請', '배송요청', '买家已付款', 'Paid, not dispatched'),
  'in-transit': word('配送中', '배송중', '运送中', 'In transit'),
  delivered: word('配送完了', '배송완료', '交易完成', 'Delivered'),
};

export const claimTypeWords: { readonly [T in ClaimType]: Word } = {
  cancel: word('キャンセル', '취소', '取消', 'Cancellation'),
  return: word('返品', '반품', '退货', 'Return'),
  exchange: word('交換', '교환', '交换', 'Exchange'),
  'non-receipt': word('未受取', '미수취', '未收取', 'Not received'),
};

export const claimStatusWords: { readonly [S in ClaimStatus]: Word } = {
  'cancel-requested': word('キャンセル要請', '취소요청', '取消要求', 'Cancellation requested'),
  cancelling: word('キャンセル中', '취소중', '取消中', 'Cancelling'),
  cancelled: word('キャンセル完了', '취소완료', '取消完成', 'Cancelled'),
  'cancel-refused': word('キャンセル拒否完了', '취소거부완료', '已拒绝取消', 'Cancellation refused'),
  'return-requested': word('返品要請', '반품신청', '退货申请', 'Return requested'),
  returning: word('返品中', '반품중', '退货中', 'Being returned'),
  'refund-held': word('返金保留', '환불보류', '退货保留', 'Refund on hold'),
  collected: word('回収完了/返金要請', '수거완료/환불요청', '已收件退款请求', 'Collected, refund requested'),
  returned: word('返品完了', '반품완료', '退货完成', 'Returned'),
  'exchange-requested': word('交換申請/確認', '교환요청/확인', '申请交换/卖家确认', 'Exchange requested'),
  reshipping: word('再配送中', '재배송중', '再次运途中', 'Being sent again'),
  'exchange-delayed': word('交換遅延', '교환지연', '交换延期', 'Exchange delayed'),
  'non-receipt-received': word('通知受付', '신고접수', '接收申请', 'Non-receipt reported'),
  'non-receipt-confirming': word('出品者確認', '판매자확인', '卖家确认', 'Seller checking'),
  'non-receipt-delayed': word('確認遅延', '확인지연', '确认送货', 'Check delayed'),
  'withdrawal-requested': word('撤回要請', '철회요청', '撤回申请', 'Withdrawal requested'),
  'withdrawal-held': word('撤回保留', '철회보류', '撤回保留', 'Withdrawal declined'),
  refunded: word('返金完了', '환불완료', '退款完成', 'Refunded'),
  'part-refunded': word('部分返金完了', '부분환불완료', '部分退款完成', 'Partly refunded'),
};

export const reasonWords: { readonly [R in Reason]: Word } = {
  'out-of-stock': word('品切れ', '품절', '无库存', 'Out of stock'),
  'shipping-delay': word('配送遅延', '배송지연', '运送延期', 'Shipping delay'),
  'undeliverable-area': word('発送不可地域', '배송불가지역', '不可进行运送的地区', 'Area not delivered to'),
  'buyer-request': word('購入者都合によるキャンセル', '구매의사취소', '客户要求', 'At the buyer’s request'),
  'option-change': word(
    '選択/オプション情報の変更',
    '선택/옵션정보 변경',
    '选择/选项信息变更',
    'Change of choice or option',
  ),
  defective: word('商品の欠陥破損', '상품 불량/파손', '瑕疵商品', 'Defective or damaged'),
  misdelivery: word('誤配送', '오배송', '错送商品', 'Wrong item sent'),
  'order-cancel': word('注文キャンセル', '구매자변심', '订购取消', 'Order cancelled'),
  shipped: word('商品発送完了', '상품발송완료', '商品发送完了', 'Already dispatched'),
  prepared: word('発送準備完了', '발송준비완료', '发送准备完了', 'Ready to dispatch'),
  'made-to-order': word('受注製作商品', '주문제작상품', '订购制作商品', 'Made to order'),
  other: word('その他', '기타', '其他', 'Other'),
  unknown: word('不明な理由', '알 수 없는 사유', '未知理由', 'An unknown reason'),
};

/** The list of a return on the claims screen has other words for some of them. */
export const returnReasonWords: { readonly [R in Reason]: Word } = {
  ...reasonWords,
  'option-change': word('選択事項変更', '선택/옵션정보 변경', '修改订购', 'Change of choice or option'),
  'shipping-delay': word('配送遅延', '배송지연', '运送延迟', 'Shipping delay'),
};

/** What could not be read, by its dotted name. */
export const factWords: { readonly [name: string]: Word | undefined } = {
  action: word('操作', '작업', '操作', 'the action'),
  'order.number': word('注文番号', '주문번호', '订购号码', 'order number'),
  'order.cartNumber': word('カート番号', '장바구니번호', '购物车号码', 'cart number'),
  'order.status': word('配送状態', '배송상태', '运送状态', 'order status'),
  'order.shippedOn': word('発送日', '발송일', '发货日', 'day of dispatch'),
  'order.payment': word('決済手段', '결제수단', '付款方式', 'way of payment'),
  'order.people.names': word(
    '購入者名・受取人名',
    '구매자명·수취인명',
    '买家姓名、收件人名',
    'names on the order',
  ),
  'order.people.phones': word('連絡先', '연락처', '电话号码', 'phone numbers on the order'),
  'order.people.mails': word('メールアドレス', '이메일', '电子邮箱', 'mail addresses on the order'),
  'order.people.postalCodes': word('郵便番号', '우편번호', '邮政编码', 'postal code'),
  'order.people.addresses': word('配送先', '배송지주소', '运送地址', 'address'),
  'claim.type': word('クレームのタイプ', '클레임 유형', '投诉类型', 'type of claim'),
  'claim.status': word('処理状態', '처리상태', '处理状态', 'claim status'),
  'claim.withdrawalHeldOn': word('撤回の保留日', '철회보류일', '撤回保留日', 'day the buyer declined'),
  'claim.withdrawalCancelledOn': word(
    '撤回要請をキャンセルした日',
    '철회요청을 취소한 날',
    '取消撤回申请的日期',
    'day the withdrawal request was cancelled',
  ),
  'form.reason': word('理由', '사유', '理由', 'reason'),
  'form.text': word('入力した文章', '입력한 내용', '填写的内容', 'the text'),
  'form.withdrawalFlag': word('撤回要請のY/N', '철회요청 Y/N', '撤回申请的Y/N', 'withdrawal Y/N'),
  'form.received': word(
    '「返品商品を受け取りましたか」',
    '‘반품 상품을 받았습니까?’',
    '“收到退货商品了吗?”',
    '“Have you received the goods?”',
  ),
  'form.approved': word(
    '「払い戻しの承認をしますか」',
    '‘환불을 승인하시겠습니까?’',
    '“要确认退货申请吗?”',
    '“Do you approve the refund?”',
  ),
  'form.category': word('カテゴリ', '카테고리', '分类', 'category'),
  'form.title': word('タイトル', '제목', '标题', 'title'),
  'form.body': word('メッセージ本文', '쪽지 내용', '正文', 'message'),
  'record.noticeSentOn': word(
    'お客様への連絡の記録',
    '고객 안내 기록',
    '通知客户的记录',
    'record of notices to the buyer',
  ),
  unanswered: word('未回答のメッセージ', '미답변 쪽지', '未回复的纸条', 'unanswered messages'),
  orders: word('注文件数', '주문 건수', '订单数', 'number of orders'),
  now: word('現在の日付', '현재 날짜', '当前日期', 'today’s date'),
  crashed: word('チェック自体のエラー', '검사 자체 오류', '检查程序出错', 'an error in the check itself'),
};

export const guideWords: { readonly [G in Source['guide']]: Word } = {
  '000': word(
    'キャンセル・返金処理ガイド（日本語）',
    '취소·환불처리 가이드(일본어)',
    '取消/退款指南（日语）',
    'Cancel and refund guide (Japanese)',
  ),
  '001': word(
    'キャンセル・返金処理ガイド（中国語）',
    '취소·환불처리 가이드(중국어)',
    '如何取消订单及退款（中文）',
    'Cancel and refund guide (Chinese)',
  ),
  '002': word(
    'クレームの撤回方法ガイド',
    '클레임 철회 가이드',
    '撤回索赔指南',
    'Guide to withdrawing claims',
  ),
  '003': word(
    'キャンセル・返金処理ガイド（韓国語）',
    '캔슬&환불처리 가이드',
    '取消/退款指南（韩语）',
    'Cancel and refund guide (Korean)',
  ),
  '004': word(
    'キャンセル拒否ガイド（中国語）',
    '취소거부 가이드(중국어)',
    '拒绝取消申请的操作方法',
    'Guide to refusing a cancellation',
  ),
  U07: word('Qoo10大学 記事07', 'Qoo10대학 07', 'Qoo10大学 文章07', 'Qoo10 University, article 07'),
  U08: word('Qoo10大学 記事08', 'Qoo10대학 08', 'Qoo10大学 文章08', 'Qoo10 University, article 08'),
  U84: word('Qoo10大学 記事84', 'Qoo10대학 84', 'Qoo10大学 文章84', 'Qoo10 University, article 84'),
};

/** What is to be done by then, so that the name reads well beside "until" and in a sentence about it. */
export const deadlineWords: { readonly [K in DeadlineKind]: Word } = {
  'withdrawal-lapses': word(
    '撤回要請への返事',
    '철회요청에 대한 답변',
    '对撤回申请的答复',
    'Answer to the withdrawal request',
  ),
  'rerequest-opens': word('撤回の再要請', '철회 재요청', '再次申请撤回', 'Asking again for the withdrawal'),
  'claim-turns-late': word('クレームの処理', '클레임 처리', '处理投诉', 'Handling the claim'),
  'ship-by': word(
    '発送予定日までの発送',
    '발송예정일까지의 발송',
    '按运送预定日发货',
    'Dispatch by the planned day',
  ),
  'ship-after-refusal': word('拒否後の発送', '거부 후 발송', '拒绝后的发货', 'Dispatch after refusing'),
  'dispatch-penalty': word('入金後の発送', '입금 후 발송', '付款后的发货', 'Dispatch after payment'),
};
