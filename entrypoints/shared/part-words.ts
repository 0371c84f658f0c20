import type { Language } from '../../rules/vocabulary';

type Words = { readonly [L in Language]: string };
const words = (ja: string, ko: string, zh: string, en: string): Words => ({ ja, ko, zh, en });

/** The parts that a screen can lack, as a seller calls them. */
export const partWords: { readonly [part: string]: Words | undefined } = {
  language: words('この画面の言葉', '이 화면의 언어', '此页面的语言', 'the language of this page'),
  orderNumber: words('注文番号', '주문번호', '订购号码', 'the order number'),
  orderStatus: words('配送状態', '배송상태', '运送状态', 'the order status'),
  claimStatus: words('処理状態', '처리상태', '处理状态', 'the claim status'),
  refusalReason: words('キャンセル拒否の理由', '취소거부 사유', '拒绝取消理由', 'the reason for refusing'),
  refusalText: words(
    'キャンセル拒否の説明',
    '취소거부 설명',
    '拒绝取消的说明',
    'the explanation for refusing',
  ),
  withdrawalFlag: words('撤回要請のY/N', '철회요청 Y/N', '撤回申请的Y/N', 'the withdrawal Y/N'),
  withdrawalReason: words('撤回の要請理由', '철회요청 사유', '撤回申请理由', 'the reason for the withdrawal'),
  returnReason: words('返品の理由', '반품 사유', '退货理由', 'the return reason'),
  cancelReason: words('キャンセルの理由', '취소 사유', '取消理由', 'the cancel reason'),
  cancelOrReturn: words(
    'キャンセルか返品かの選択',
    '취소/반품 선택',
    '取消或退货的选择',
    'the choice between cancel and return',
  ),
  embeddedPart: words(
    'この画面に埋め込まれた部分',
    '이 화면에 삽입된 부분',
    '此页面中嵌入的部分',
    'a part that is embedded in this page',
  ),
  unknownButton: words(
    '操作ボタンの並びにある、知らないボタン',
    '작업 버튼 옆에 있는, 모르는 버튼',
    '操作按钮旁边的未知按钮',
    'a button beside the actions whose words are not known',
  ),
  actionButtons: words(
    'この注文の操作ボタン',
    '이 주문의 작업 버튼',
    '此订单的操作按钮',
    'the buttons for acting on this order',
  ),
  approveButton: words(
    'キャンセルのボタン',
    '취소처리 버튼',
    '取消处理按钮',
    'the button for approving the cancellation',
  ),
  acceptButton: words(
    '返品を受け付けるボタン',
    '반품 접수 버튼',
    '受理退货的按钮',
    'the button for accepting the return',
  ),
  refundButton: words('返金のボタン', '환불 버튼', '退款按钮', 'the button for refunding'),
  openTab: words('開いているタブ', '열려 있는 탭', '当前打开的标签', 'which tab is open'),
  shipButton: words('発送のボタン', '발송 버튼', '发货按钮', 'the button for dispatching'),
  confirmButton: words('確認のボタン', '확인 버튼', '确认按钮', 'the button for confirming'),
  memo: words('販売者メモ', '판매자 메모', '卖家留言', 'the seller’s memo'),
  messageCategory: words('メッセージのカテゴリ', '쪽지 카테고리', '纸条分类', 'the message category'),
  messageTitle: words('メッセージのタイトル', '쪽지 제목', '纸条标题', 'the message title'),
  messageBody: words('メッセージ本文', '쪽지 내용', '纸条正文', 'the message text'),
  sendButton: words('送信ボタン', '보내기 버튼', '发送按钮', 'the send button'),
  receivedQuestion: words(
    '「返品商品を受け取りましたか」',
    '‘반품 상품을 받았습니까?’',
    '“收到退货商品了吗?”',
    '“Have you received the goods?”',
  ),
  approveQuestion: words(
    '「払い戻しの承認をしますか」',
    '‘환불을 승인하시겠습니까?’',
    '“要确认退货申请吗?”',
    '“Do you approve the refund?”',
  ),
};
