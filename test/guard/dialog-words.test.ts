import { expect, it } from 'vitest';
import { resultSaidBy } from '../../entrypoints/console.content/guard/answer-words';
import { actionsAskedBy } from '../../entrypoints/console.content/guard/dialog-words';
import type { Action } from '../../rules/vocabulary';

const results: [said: string, action: Action, result: 'done' | 'failed' | null][] = [
  ['撤回要請のキャンセルが完了しました。', 'cancel-withdrawal', 'done'],
  ['撤回要請が完了しました。', 'request-withdrawal', 'done'],
  ['5日以内は再要請できません。', 'request-withdrawal', 'failed'],
  ['已拒绝取消', 'refuse-cancel', 'done'],
  ['已接受退货申请', 'accept-return', 'done'],
  ['请重新选择拒绝取消理由', 'refuse-cancel', 'failed'],
  ['請重新發送', 'send-message', 'failed'],
  ['취소처리가 완료되었습니다.', 'approve-cancel', 'done'],
  ['정상적으로 처리되었습니다.', 'refuse-cancel', 'done'],
  ['세션이 만료되었습니다.', 'refuse-cancel', 'failed'],
  ['已处理', 'refuse-cancel', 'done'],
  [
    'メッセージ送信完了:1, 失敗:0\nメール送る成功:1, 失敗:0\nLive10メッセージ送る成功:0, 失敗:0',
    'send-message',
    'done',
  ],
  ['メッセージ送信完了:0, 失敗:1\nメール送る成功:1, 失敗:0', 'send-message', 'failed'],
  ['メッセージ送信完了:1, 失敗:1\nメール送る成功:2, 失敗:0', 'send-message', 'failed'],
  ['紙條發貨成功:1- 失敗:0\n郵件發貨成功 : 1- 失敗:1', 'send-message', 'done'],
  ['쪽지 발송 성공:0, 실패:1\nEmail 발송 성공:1, 실패:0', 'send-message', 'failed'],
  ['またのご利用をお待ちしております', 'approve-cancel', null],
];

it.each(results)('takes "%s" after %s for %s', (said, action, result) => {
  expect(resultSaidBy(said, action)).toBe(result);
});

it.each([
  ['仅限不可取消状态, 可选择拒绝取消处理。是否要拒绝取消处理?', 'refuse-cancel'],
  ['注文番号324425405のお客様にメッセージを送ります。', 'send-message'],
  ['給訂購號碼為327294741的買家發送紙條.現在發送嗎？', 'send-message'],
  ['취소하시겠습니까?', 'approve-cancel'],
  ['이 주문을 취소하시겠습니까?', 'approve-cancel'],
  ['선택한 1건을 취소 처리하시겠습니까?', 'cancel-order'],
  ['入力内容がクリアされます。キャンセル拒否しますか？', 'refuse-cancel'],
  ['キャンセル拒否を登録します。よろしいですか？', 'refuse-cancel'],
  ['返品された商品の受け取り完了し、返金処理を行う段階です。\n返金処理しますか？', 'refund-return'],
] satisfies [string, Action][])('knows which action "%s" asks about', (asked, action) => {
  expect(actionsAskedBy(asked)[0]).toBe(action);
});

it.each([
  'ログアウトしますか？',
  '入力をキャンセルしますか？',
  'キャンセル拒否一覧をダウンロードしますか？',
  '撤回要請のメモを削除してもよろしいですか？',
  '취소거부 목록을 다운로드하시겠습니까?',
  '是否下载拒绝取消列表？',
  '입력을 취소하시겠습니까?',
  '取消编辑吗？',
  'キャンセル拒否の内容がまだ保存されていません。このページを離れますか？',
  'キャンセル拒否の入力内容をクリアしますか？',
  '入力したキャンセル拒否の内容は破棄されます。よろしいですか？',
  'キャンセル拒否一覧を印刷します。よろしいですか？',
  'キャンセル拒否の画面を閉じますか？',
  '拒绝取消的内容尚未保存,确定离开此页面吗?',
  '是否导出拒绝取消列表?',
  '确定要清空拒绝取消的内容吗?',
  '취소거부 내용이 저장되지 않았습니다. 페이지를 나가시겠습니까?',
  '작성 중인 취소 거부 내용을 초기화하시겠습니까?',
  '취소거부 목록을 엑셀로 저장하시겠습니까?',
])('believes "%s" to be about nothing of ours', (asked) => {
  expect(actionsAskedBy(asked)).toEqual([]);
});
