/**
 * What the guides' pictures show without translating it, and what they leave out. A word here is ours:
 * a reader of real pages must not learn it. Japanese, then Chinese and Korean where a guide prints them.
 */
const own: Record<string, readonly [ja: string, zh?: string | undefined, ko?: string]> = {
  'order.orderedOn': ['注文日', '订购日', '주문일'],
  'order.itemNumber': ['商品番号', '商品代码', '상품코드'],
  'order.quantity': ['数量', '数量', '수량'],
  'order.option': ['オプション情報', '选项信息', '옵션정보'],
  'order.carrier': ['配送会社', '运送公司', '택배사'],
  'order.completedOn': ['完了日', '完成日', '완료일'],
  'order.nonReceiptType': ['未受取タイプ', '未收取类型', '미수취종류'],
  'order.advert': ['外部広告', '合作名称', '외부광고'],
  'order.message': ['メッセージ', '短信', '메시지'],
  'order.gift': ['おまけ', '赠品', '사은품'],
  'order.method': ['配送方法', '运送方式', '배송방식'],
  'order.methodTracked': ['一般配送(追跡-O)', '一般运送 (追跡-O)', '일반배송(추적-O)'],
  'order.country': ['国家', '国家', '국가'],
  'order.request': ['配送要請事項', '买家已付款要求', '배송요청사항'],
  'order.customer': ['顧客管理', '客户管理', '고객관리'],
  'order.currency': ['通貨', '通货', '통화'],
  'order.amount': ['決済金額', '付款金额', '결제금액'],
  'order.sellerCode': ['販売者商品コード', '卖家商品代码', '판매자상품코드'],
  'order.refundStatus': ['キャンセル/払い戻し状態'],
  'order.card': ['カード', '信用卡', '신용카드'],
  'order.itemAndNumber': ['商品番号/商品名', '商品代码/商品名', '상품코드/상품명'],
  'order.edit': ['編集', '编辑', '편집'],
  'order.buyerReturns': ['お客様が返送', '顾客寄回', '고객 반송'],

  'claims.heading': ['キャンセル & 未受取', '取消&未收取', '취소 & 미수취'],
  'claims.byState': ['状態別に照会', '状态类查询', '상태별조회'],
  'claims.byCondition': ['選択条件照会', '详情查询', '상세조회'],
  'claims.period': ['期間選択', '期间选择', '기간선택'],
  'claims.condition': ['詳細条件', '详情查询', '상세조건'],
  'claims.anyNumber': ['注文番号orカート番号', '订购号码', '주문번호'],
  'claims.all': ['全体', '全部', '전체'],
  'claims.search': ['照会', '查询', '조회'],
  'claims.refresh': ['更新', '刷新', '새로고침'],
  'claims.selectAll': ['全体選択', '选择所有', '전체선택'],
  'claims.lateNote': [
    '* 遅延は、キャンセル/返品/未受取の受付日から4日が過ぎても完了/確認されていない件です。',
    undefined,
    '* 지연 건은 취소/반품/미수취 접수일로부터 4일이 지나도 완료/확인되지 않은 건',
  ],
  'claims.cart': [
    'カート情報 (カート番号: N)',
    '购物车信息 (购物车号码: N)',
    '장바구니정보 (장바구니번호: N)',
  ],
  'claims.typeSection': ['返品または交換の選択', '退货或交换选择', '반품 또는 교환 선택'],
  'claims.actions.cancel': ['キャンセル状態の確認および処理', '取消状态确认与处理', '취소상태 확인 및 처리'],
  'claims.actions.return': ['返品状態の確認および処理', '退货状态确认与处理', '반품상태 확인 및 처리'],
  'claims.actions.exchange': ['交換状態の確認および処理', '交换状态确认与处理', '교환상태 확인 및 처리'],
  'claims.actions.non-receipt': [
    '未受取状態の確認および処理',
    '未收取状态确认与处理',
    '미수취상태 확인 및 처리',
  ],
  'claims.attachment': ['添付ファイル', '附件', '첨부파일'],
  'claims.memoNote': [
    '* 入力したメモはお客様が確認することができます。メモの内容は注文国家の言語にて慎重にご記入ください。',
    '* 输入的内容买家也可阅读。为了方便买家了解相关信息，建议您慎重使用订购商品网站国家的语言进行输入。',
    '* 고객이 확인할 수 있는 내용입니다. 주문국가 언어를 이용하여 좀더 신중하게 기입해 주십시오.',
  ],
  'claims.shopsReason': ['ショップの撤回要請理由'],
  'claims.withdrawalNote': [
    '* 撤回期限は要請日より7日となります。期限内に顧客より応答がない場合、自動的に撤回されます。',
  ],
  'claims.rerequestNote': [
    '* 撤回の再要請をする場合は事前に顧客へ案内をし、その理由を入力してください。 * 顧客が撤回要請の拒否をして5日以内は再要請ができません。',
  ],
  'claims.refusalNote': [
    '「その他」の理由は30文字以上で記入してください。商品の遅延・生産出荷の遅延など販売店の都合による発送遅延は拒否理由になりません。',
    '请直接联系顾客说明情况。(在拒绝处理时需要注意，商品延迟·生产出货延迟等店铺原因发货延迟时，不能作为拒绝取消理由) "其他"理由必须填写30字以上',
  ],
  'claims.customer': ['顧客の管理', '客户管理', '고객관리'],
  'claims.thread.from': ['送信元', '发件人', '보낸사람'],
  'claims.thread.title': ['タイトル', '标题', '제목'],
  'claims.thread.at': ['日時', '日期', '일시'],
  'claims.thread.body': ['メッセージ', '信息', '메시지'],
  'claims.thread.state': ['状況', '状态', '상태'],
  'claims.thread.open': ['未回答', '未回复', '미답변'],
  'claims.thread.answered': ['回答済み', '已回复', '답변완료'],

  // The guides print these in Chinese only; a seller must be able to read the Japanese page all the same.
  'refusalReason.none': ['選択'],
  'refusalReason.shipped': ['商品発送完了'],
  'refusalReason.prepared': ['発送準備完了'],
  'refusalReason.made-to-order': ['受注製作商品'],
  'claimPanel.refusal.reason': ['キャンセル拒否理由'],

  'delivery.summary': ['配送要請(要約を見る)', '买家已付款(摘要查看)', '배송요청(요약보기)'],
  'delivery.details': ['配送要請(詳細を見る)', '买家已付款(详情查看)', '배송요청(상세보기)'],
  'delivery.sent': ['配送中/配送完了', '运送中/交易完成', '배송중/배송완료'],
  'delivery.requests': ['キャンセル要請/キャンセル中', '取消申请/正在取消', '취소요청/취소중(최근2주)'],
  'delivery.tabs.pickup': ['直接引越しの認証', '现场领取验证', '방문수령인증'],
  'delivery.tabs.online': ['オンラインサービス提供', '提供网上服务', '온라인 서비스 제공'],
  'delivery.returnNote': [
    '該当の注文は、返品されます。',
    '此订购件将退货处理。',
    '이 주문건은 반품처리됩니다.',
  ],
  'delivery.tellFirst': [
    '必ず顧客に事前にお知らせした上でキャンセルをしてください。お知らせせずにキャンセルした場合は信用ポイントが差し引かれます。',
    '在取消之前请务必告知买家，如果没有事先告知买家直接进行取消处理时，可能对信用有不良影响。',
    '반드시 고객에게 사전 안내 후 취소처리를 하시기 바랍니다. 안내없이 임의로 취소처리를 하는 경우, 신용도에 불이익이 있을 수 있습니다.',
  ],
  'delivery.prime': ['配送管理 (Prime)', '运送管理 (Prime)', '배송관리 (Prime)'],
  'delivery.shipSubmit': ['発送処理', '发货处理', '발송처리'],
  'delivery.dateSubmit': ['発送予定日の登録', '登记运送预定日', '배송예정일 등록'],
  'delivery.pickFirst': [
    '上欄の注文リストから注文を選択してください。',
    '请先选择上方订单。',
    '상단 주문 목록에서 먼저 선택해 주세요.',
  ],

  'message.note': [
    'お客様の個人情報(お客様名、住所、決済情報、ID/パスワード、Eメール、携帯番号など)をここに記入しないで下さい。',
    '使用者個人資訊(用戶名,位址, 結算資訊, ID/密碼, 電子郵件, 手機號碼等)請不要記錄在此處.',
    '고객의 개인정보(고객명, 주소, 결제정보, ID/비밀번호, 이메일, 폰번호 등)를 이곳에 기입하지 마십시오.',
  ],
  'message.category.item': ['商品', '商品', '상품'],
  'message.category.delivery': ['配送', '配送', '배송'],
  'message.category.other': ['その他', 'その他', '기타'],
  'message.body': ['メッセージ', '內容', '내용'],
  'message.file': ['ファイル', '文件', '파일'],

  'refund.note': [
    '返品商品の回収完了および返金処理する段階です。該当の注文情報をもう一度ご確認ください。',
    '处于收回返还商品以及退货处理中的状态。请重新确认商品信息',
  ],

  'home.heading': ['QSM 基本情報', 'QSM 基本信息', 'QSM 기본정보'],
  'home.claims': ['クレーム', '索赔', '클레임'],
  'home.orders': ['注文/配送', '订购/运送', '주문/배송'],
  'home.round': ['練習の結果', '练习结果', '연습 결과'],

  'login.title': ['ログイン', '登录', '로그인'],
  'login.id': ['ID', 'ID', 'ID'],
  'login.password': ['パスワード', '密码', '비밀번호'],
  'login.expired': [
    'セッションが切れました。もう一度ログインしてください。(練習用なので、何を入力しても入れます)',
    '会话已过期，请重新登录。(练习用，输入任何内容都可以登录)',
    '세션이 만료되었습니다. 다시 로그인해 주세요. (연습용이므로 무엇을 입력해도 됩니다)',
  ],
  'menu.clock': ['サーバー時間', '服务器时间', '서버 시간'],
  'practice.line': [
    'これは練習用コンソールです。Qoo10ではありません。',
    '这是练习用控制台，不是Qoo10。',
    '연습용 콘솔입니다. Qoo10이 아닙니다.',
  ],
};

export default own;
