import type { Action, ClaimStatus, ClaimType, OrderStatus } from '../../../rules/vocabulary';

// The console's own words in Japanese, Chinese and Korean, as the official guides print them. They stand in one
// list because one page mixes languages, each spelling once: `fold` makes one of those that differ by marks, spaces or
// the form of a character. Where a guide prints a word in one language alone, its plain translation stands beside it;
// a word that no guide prints is left out: better unknown than guessed.

type Words<Id extends string> = Partial<Record<Id, readonly string[]>>;

export const orderStatus: Words<OrderStatus> = {
  'awaiting-payment': ['入金待ち', '订购处理中', '주문처리중', '결제대기'],
  'new-order': ['新規注文', '新订购', '신규주문'],
  preparing: ['配送準備', '等待发货', '배송준비'],
  delayed: ['配送遅延', '运送延期', '배송지연'],
  requested: ['配送要請', '买家已付款', '배송요청'],
  'in-transit': ['配送中', '运送中', '배송중'],
  delivered: ['配送完了', '交易完成', '배송완료'],
};

export const claimType: Words<ClaimType> = {
  cancel: ['キャンセル', '取消', '취소'],
  return: ['返品', '退货', '반품'],
  exchange: ['交換', '替换', '교환'],
  'non-receipt': ['未受取通知', '未受取', '未收取申请', '未收取', '未收取举报', '미수취신고', '미수취'],
};

/** Heads the counters of the claims that shops ask to take back. */
export const withdrawals = ['クレームの撤回', '撤回索赔'];

export const claimStatus: Words<ClaimStatus> = {
  'cancel-requested': ['キャンセル要請', 'キャンセルリクエスト', '取消要求', '取消申请', '취소요청'],
  cancelling: ['キャンセル中', '取消中', '正在取消', '취소중'],
  cancelled: ['キャンセル完了', '取消完成', '취소완료'],
  'cancel-refused': ['キャンセル拒否完了', '已拒绝取消', '취소거부완료'],
  'return-requested': ['返品要請', '退货申请', '반품신청', '반품요청'],
  returning: ['返品中', '退货中', '正在退货', '반품중'],
  'refund-held': ['返金保留', '返品保留', '退货保留', '환불보류'],
  collected: ['回収完了/返金要請', '已收件退款请求', '수거완료/환불요청'],
  returned: ['返品完了', '退货完成', '반품완료'],
  'exchange-requested': [
    '交換申請/確認',
    '交換要請',
    '申请交换/卖家确认',
    '替换申请',
    '교환요청/확인',
    '교환요청',
  ],
  reshipping: ['再配送中', '再次运途中', '재배송중'],
  'exchange-delayed': ['交換遅延', '交换延期', '교환지연'],
  'non-receipt-received': ['通知受付', '接收申请', '신고접수'],
  'non-receipt-confirming': ['出品者確認', '卖家确认', '판매자확인'],
  'non-receipt-delayed': ['確認遅延', '确认送货', '확인지연'],
  'withdrawal-requested': ['撤回要請', '撤回申请', '철회요청'],
  'withdrawal-held': ['撤回保留', '철회보류'],
  refunded: ['返金完了', '退款完成'],
  'part-refunded': ['部分返金完了', '部分退款完成'],
};

/** What stands behind the claim type in the grid's status column, where it is no status by itself. */
export const stage = {
  requested: ['処理要請', '処理要求', '처리요청'],
  done: ['処理完了', '处理完成', '처리완료'],
} as const;

export const cancelReason = {
  'out-of-stock': ['品切れ', '无库存', '품절'],
  'shipping-delay': ['配送遅延', '运送延期', '배송지연'],
  'buyer-request': ['購入者都合によるキャンセル', '客户要求', '구매의사취소'],
  'option-change': ['選択/オプション情報の変更', '选择/选项信息变更', '선택/옵션정보 변경'],
  'undeliverable-area': ['発送不可地域', '不可进行运送的地区', '배송불가지역', '배송분가지역'],
} as const;

export const returnReason = {
  'option-change': ['選択事項変更', '修改订购'],
  'order-cancel': ['注文キャンセル', '订购取消', '구매자변심'],
  'shipping-delay': ['配送遅延', '运送延迟', '배송지연'],
  defective: ['商品の欠陥破損', '瑕疵商品'],
  misdelivery: ['誤配送(サイズ、色など)', '誤配達(サイズ、色)', '错送商品 (大小, 颜色等等)'],
  other: ['その他', '其它', '其他', '기타'],
} as const;

export const refusalReason = {
  shipped: ['商品发送完了', '상품발송완료', '발송완료'],
  prepared: ['发送准备完了', '발송준비완료'],
  'made-to-order': ['订购制作商品', '주문제작상품'],
  other: ['その他', '其他', '其它', '기타'],
} as const;

/** What an empty choice ends with: nothing has been chosen yet. */
export const noChoice = [
  ...['選択', '選択する', '選択してください', '선택', '선택하세요', '선택해주세요', 'Select'],
];

/** What stands beside a way back: a question to be answered with yes or no. */
export const wayBack = ['OK', '確認', 'はい', 'いいえ', '閉じる', '确定', '关闭', '是', '否', '확인', '닫기'];

/** The counters of the home screen, which name what a click on the number opens. */
export const homeCounters = [
  ...['キャンセルリクエスト', '返品要請', '交換要請', '未受取通知', 'キャンセル中', '返品中', '交換中'],
  ...['取消申请', '退货申请', '替换申请', '未收取举报', '正在取消', '正在退货', '正在替换'],
  ...['취소요청', '반품요청', '교환요청', '미수취신고', '취소중', '반품중', '교환중'],
];

export const claimButtons: Words<Action> = {
  'approve-cancel': ['キャンセル', '取消处理', '취소처리'],
  'refuse-cancel': ['キャンセル拒否', '拒绝取消', '취소거부'],
  'request-withdrawal': [
    'キャンセルの撤回要請',
    '返品の撤回要請',
    '交換の撤回要請',
    '取消的撤回要请',
    '退货的撤回要请',
    '交换的撤回要请',
  ],
  'cancel-withdrawal': ['撤回要請のキャンセル'],
  'rerequest-withdrawal': ['撤回の再要請'],
  'accept-return': ['返品要請受付/承認', '退货要求接受/验证'],
  'refund-return': ['回収完了/全額払い戻し', '回收完成/全额退款'],
  'return-to-exchange': ['返品から交換要請件への変更', '退货申请要求交换处理'],
};

/** What a panel says beside its words, and a list below them. */
const facts = {
  orderNumber: ['注文番号', '订购号码', '주문번호'],
  cartNumber: ['カート番号', '购物车号码', '장바구니번호'],
  orderStatus: ['配送状態', '运送状态', '배송상태'],
  itemNumber: ['商品番号', '商品コード', '商品代码', '상품코드'],
  itemName: ['商品名', '상품명'],
  site: ['決済サイト', '订购国家', '주문국가', '결제사이트'],
  buyer: ['購入者名', '买家姓名', '구매자명'],
  buyerKana: ['購入者名(フリガナ)'],
  buyerPhone: ['購入者電話番号'],
  buyerMobile: ['購入者携帯電話番号'],
  recipient: ['受取人名/連絡先', '受取人名', '收件人名', '收取人名', '수취인명/연락처', '수취인명'],
  recipientKana: ['受取人名(フリガナ)'],
  giver: ['プレゼント贈り主'],
  phone: ['受取人電話番号', '受取人連絡先', '連絡先', '收取人联络处', '电话号码', '수취인 연락처', '연락처'],
  mobile: ['受取人携帯電話番号'],
  address: ['配送先', '住所', '运送地址', '배송지주소'],
  postalCode: ['郵便番号', '邮政编码', '우편번호'],
  carrier: ['配送会社', '运送公司', '택배사'],
  orderedOn: ['注文日', '订购日', '주문일'],
  shippedOn: ['商品発送日', '商品发货日', '상품발송일', '発送日', '发货日', '발송일'],
  paidOn: ['入金日', '汇款日', '입금일'],
  shipBy: ['発送予定日', '发货预定日', '발송예정일'],
  deliveredOn: ['配送完了日', '交易完成日', '배송완료일'],
  trackingNumber: ['送り状番号', '运送单号', '송장번호'],
} as const;
export type Fact = keyof typeof facts;

export const panel = {
  ...facts,
  title: ['取引情報', '交易信息', '거래정보'],
  orderTitle: ['注文情報', '订购信息', '주문정보'],
  shippingTitle: ['配送情報', '运送信息', '배송정보'],
  quantity: ['数量', '수량'],
  options: ['オプション情報', '选项信息', '옵션정보'],
  payment: [
    '注文金額の合計 / 決済手段',
    '决済手段',
    '決済手段',
    '总订购额 / 付款方式',
    '付款方式',
    '합계(JPY) / 결제수단',
    '결제수단',
  ],
  country: ['国家', '국가'],
  wishes: ['配送要請事項', '买家已付款要求', '배송요청사항'],
  requestedOn: ['要請日', '要求日', '요청일'],
  claimStatus: ['処理状態', '처리상태'],
  completedOn: ['完了日', '完成日', '완료일'],
  nonReceiptType: ['未受取タイプ', '未收取类型', '미수취종류'],
  message: ['メッセージ', '短信', '메시지'],
  inbox: ['受信箱'],
  messageButton: [
    'お客様へのメッセージ',
    '给客户发送纸条',
    '给客户发纸条',
    '给客户发货纸条',
    '고객에게 쪽지 보내기',
  ],
  reason: ['理由', '사유'],
  memo: ['販売者メモ', '卖家留言', '판매자 메모'],
  claimTypeChoice: ['クレームのタイプ', '投诉类型'],
  cartTitle: ['カート情報', '购物车信息', '장바구니정보'],
  customerTitle: ['顧客の管理', '顧客管理', '客户管理', '고객관리'],
  choiceTitle: ['返品または交換の選択', '退货或交换选择'],
  stateTitle: [
    '返品状態の確認および処理',
    '退货状态确认与处理',
    'キャンセル状態の確認および処理',
    '交換状態の確認および処理',
  ],
  withdrawalTitle: ['撤回要請の情報', '撤回申请信息', '철회요청정보'],
  withdrawalFlag: ['撤回要請', '撤回申请', '철회요청'],
  withdrawalRequestedOn: ['撤回要請日'],
  withdrawalDeadline: ['撤回期限', '철회기한'],
  withdrawalReason: ['要請理由', '申请理由', '요청사유'],
  heldOn: ['保留日', '보류일'],
  buyersNo: ['顧客の拒否理由'],
  nextDeadline: ['再要請時の撤回期限'],
  refusalTitle: ['キャンセル拒否', '拒绝取消', '취소거부'],
  // Only the Chinese label is printed; the others join the two words that it joins.
  refusalReason: [
    '拒绝取消理由',
    'キャンセル拒否理由',
    'キャンセル拒否の理由',
    '拒否理由',
    '拒绝理由',
    '취소거부사유',
    '거부사유',
    // What explains it, in a line of its own.
    ...['拒否内容', '拒绝内容', '거부내용'],
  ],
} as const;

export const grid = {
  ...facts,
  select: ['選択', '선택'],
  status: panel.claimStatus,
  /** In the list of one cart's orders, below the big list. */
  cartStatus: ['キャンセル/払い戻し状態'],
  completedOn: ['キャンセル/返品の完了日', 'キャンセル/返品完了日', '取消/退货完成日', '취소/반품완료일'],
  reason: ['キャンセル/返品の理由', 'キャンセル/返品理由', '取消/退货理由', '취소/반품사유'],
  nonReceiptReason: ['未受取理由', '未收到原因'],
  /** Of whatever the rows say. */
  state: ['状態', '상태'],
  requestedOn: ['キャンセル/返品の要請日', 'キャンセル/返品要請日', '取消/退货申请日', '취소/반품요청일'],
  collection: [
    '商品の回収方法',
    '返品回収方法',
    '返品の回収方法',
    '退货收回方式',
    '退货收货方式',
    '반품수거방식',
  ],
} as const;

export const delivery = {
  shipDateTab: ['発送予定日の入力', '运送预定日输入', '배송예정일 입력'],
  shipTab: ['発送処理(一括発送)', '发货处理(批量发货)', '발송처리(일괄발송)'],
  // The buttons of the two forms are printed nowhere: the tab's words without its bracket, and the date that it asks for.
  ship: ['発送処理', '发货处理', '발송처리'],
  shipDate: ['発送予定日', '运送预定日', '배송예정일'],
  cancelTab: ['キャンセル処理', '取消处理', '취소처리'],
  pickupTab: ['直接引越しの認証', '现场领取验证', '방문수령인증'],
  onlineTab: ['オンラインサービス提供', '提供网上服务', '온라인 서비스 제공'],
  cancelTitle: ['発送不可/キャンセル処理', '发货不可/取消处理', '발송불가/취소처리'],
  chooseCancel: ['キャンセル/払い戻し処理', '取消/换钱交易', '취소/환불처리'],
  chooseReturn: ['返品/払い戻し処理', '退货/退款', '반품/환불처리'],
  scope: ['該当する注文のみキャンセル処理', '仅对该订购商品取消处理', '해당 주문건만 취소처리'],
  submit: ['確認', '확인'],
} as const;

export const message = {
  title: ['メッセージを送る', '發送紙條', '쪽지 보내기'],
  category: ['カテゴリ', '分類', '카테고리'],
  cancelCategory: ['キャンセル/払い戻し', '취소/환불'],
  subject: ['タイトル', '標題', '제목'],
  cannedReplies: ['よく使う返事', '常用的回復', '常用問答'],
  // The boxes beside it hold what is to be translated, not what is sent.
  translator: ['翻訳', '翻譯器', '翻译器', '번역기'],
  alsoSend: ['追加送信', '添加', '추가 발송'],
  submit: ['送信する', '發送', '보내기'],
} as const;

/** What a button says that does what the words around it ask for. */
export const confirming = ['確認', '確定', '送信', '登録', '保存', '提交', '확인', '등록', '저장', 'OK'];

export const refund = {
  title: ['返品処理する', '退货处理'],
  received: ['返品商品を受け取りましたか。', '收到退货商品了吗?'],
  approve: ['払い戻しの承認をしますか。', '要确认退货申请吗?'],
  yes: ['はい', '是'],
  no: ['いいえ', '不', '否'],
  submit: ['確認'],
} as const;
