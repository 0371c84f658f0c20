import { word } from '../../console/words/words';
import { bar, claimList, open, reasonAndMemo } from './claim-panel';
import { area, type Brush, day, iso, noWithdrawal, order, type Scene, select } from './scene';

/** Only the Chinese words are known: in other languages three of four are words that nobody has printed. */
const refusalReasons = ({ language }: Brush) =>
  language === 'zh'
    ? ['商品发送完了', '发送准备完了', '订购制作商品', '其他']
    : language === 'ja'
      ? ['ほげ済み', 'ほげ準備', 'ほげ製作', 'その他']
      : ['가나 완료', '가나 준비', '가나 제작', '기타'];

/** A buyer's request to cancel an order that is not dispatched: approve, refuse or ask to withdraw. */
export const cancelRequested: Scene = {
  path: 'Claim/ClaimManagement.aspx',
  list: claimList(({ say }) => `${say('claimType.cancel')}:${say('stage.requested')}`),
  detail: (brush) =>
    open(
      brush,
      { requestedOn: day.requested },
      reasonAndMemo(brush, 1, '在庫を確認しました。') +
        brush.style.section(
          brush.say('claimPanel.refusal.title'),
          brush.style.block([
            {
              label:
                brush.language === 'ja'
                  ? brush.say('claimPanel.refusal.reason')
                  : word('claimPanel.refusal.reason', 'zh'),
              html: `${select('refusalReason', refusalReasons(brush), 3, brush.language === 'ko' ? '선택' : brush.say('claimGrid.select'))} ${area('refusalText', 'お届け先の変更はできません。')}`,
              field: true,
            },
          ]),
        ) +
        brush.style.section(
          brush.say('claimPanel.withdrawal.title'),
          brush.style.block([
            {
              label: brush.say('claimPanel.withdrawal.flag'),
              html: select('flag', ['N', 'Y'], 0),
              field: true,
            },
            { label: brush.say('claimPanel.withdrawal.deadline'), html: '' },
            {
              label: brush.say('claimPanel.withdrawal.reason'),
              html: area('withdrawalReason', ''),
              field: true,
            },
          ]),
        ) +
        bar(brush, brush.language === 'zh' ? '退货状态确认与处理' : 'キャンセル状態の確認および処理', [
          ['approve-cancel', brush.say('claimButtons.approve-cancel')],
          ['request-withdrawal', brush.say('claimButtons.request-withdrawal')],
          ['refuse-cancel', brush.say('claimButtons.refuse-cancel')],
        ]),
    ),
  expected: () => ({
    screen: 'claims',
    order: { ...order, trackingNumber: null },
    claim: {
      type: 'cancel',
      status: 'cancel-requested',
      requestedOn: iso(day.requested),
      ...noWithdrawal,
    },
    actions: {
      'approve-cancel': { text: '在庫を確認しました。' },
      'refuse-cancel': { reason: 'other', text: 'お届け先の変更はできません。' },
      'request-withdrawal': { withdrawalFlag: false, text: '' },
    },
  }),
};

/** A dispatched order without a claim, on which the seller opens a return. */
export const sellersReturn: Scene = {
  path: 'Claim/claimmanagement.aspx',
  list: claimList(() => '', ''),
  detail: (brush) =>
    open(
      brush,
      { shippedOn: day.sent, tracking: '1212-1212-1212' },
      brush.style.section(
        '返品または交換の選択',
        brush.style.block([
          {
            label: brush.say('claimPanel.claimTypeChoice'),
            html: `${brush.style.radio('ty', brush.say('claimType.return'), 'value="R" checked')} ${brush.style.radio('ty', brush.say('claimType.exchange'), 'value="E"')}`,
            field: true,
          },
        ]),
      ) +
        reasonAndMemo(brush, 3, '欠陥がありました。') +
        bar(brush, brush.language === 'zh' ? '退货状态确认与处理' : '返品状態の確認および処理', [
          ['accept-return', brush.say('claimButtons.accept-return')],
          ['refund-return', brush.say('claimButtons.refund-return')],
          ['return-to-exchange', brush.say('claimButtons.return-to-exchange')],
        ]),
    ),
  expected: () => ({
    screen: 'claims',
    order: {
      ...order,
      status: 'in-transit',
      shippedOn: iso(day.sent),
      trackingNumber: '1212-1212-1212',
    },
    claim: null,
    actions: {
      'accept-return': { reason: 'defective', text: '欠陥がありました。' },
      'refund-return': { reason: 'defective', text: '欠陥がありました。' },
      'return-to-exchange': {},
    },
  }),
};
