import type { Action } from '../../../rules/vocabulary';

export const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

/**
 * What the console asks before it acts, where the guides show it or its own words for the action leave no doubt.
 * The first that fits wins, so the narrower stand first.
 */
const questions: readonly [Action, RegExp][] = [
  ['send-message', /お客様にメッセージを送|發送紙條|发送纸条|쪽지를?(보내|발송)/],
  ['rerequest-withdrawal', /撤回の?再要請|再次(申请|要请)撤回|철회재요청/],
  ['cancel-withdrawal', /撤回要請[のを]?(キャンセル|取り?消)|取消撤回(申请|要请)|철회요청을?취소/],
  ['request-withdrawal', /撤回要請|撤回(申请|要请)|철회요청/],
  ['refuse-cancel', /キャンセル.{0,12}拒否|拒绝取消|취소.{0,3}거부/],
  ['return-to-exchange', /交換要請件?[にへ].{0,2}変更|改为交换|교환요청.{0,3}변경/],
  ['accept-return', /返品要請.{0,3}(受け?付|承認)|接受退货|반품요청.{0,2}(접수|승인)/],
  ['refund-return', /返金処理|退货处理的过程|要进行退货处理/],
  ['confirm-refund', /返金処理|退货处理/],
  ['return-order', /返品\/払い?戻し処理|退货\/退款|반품\/환불처리/],
  ['cancel-order', /^(この注文を)?キャンセル(処理)?を?しますか|要进行取消处理|취소처리하시겠/],
  [
    'approve-cancel',
    /^(この注文を)?キャンセル(処理)?を?しますか|要(进行)?取消(处理)?吗|((^|(주문|\d건)을?)취소|취소처리)하시겠/,
  ],
  ['set-ship-date', /発送予定日を.{0,4}(登録|入力|保存)|登记运送预定日|배송예정일을?등록/],
  ['ship-order', /発送処理を?しますか|发货处理吗|발송처리하시겠/],
];

/** Of a list of what was done, of a text still being written, of the page itself: whatever these name, they do none of it. */
const asides =
  /(ダウンロード|削除|印刷|クリア|破棄)(し|され)(て|ます(か|.よ))|離れ|[閉開][じき]ますか|(다운로드|삭제|인쇄|초기화|로저장)하시겠|(나가|닫으)시겠|[要否定认](下载|删除|导出|打印|清空|离开|关闭)/;

/** The actions that a question of the page may be about. */
export const actionsAskedBy = (text: string): Action[] => {
  const asked = plain(text);
  if (asides.test(asked)) return [];
  return questions.filter(([, words]) => words.test(asked)).map(([action]) => action);
};
