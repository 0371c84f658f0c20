import { bar, claimList, open } from './claim-panel';
import { area, type Brush, day, iso, noWithdrawal, order, type Scene } from './scene';
import type { Pair } from './styles';

const withdrawal = (brush: Brush, pairs: readonly Pair[]) =>
  brush.style.section(brush.say('claimPanel.withdrawal.title'), brush.style.block(pairs));

/** The buyer has not answered a withdrawal request yet. */
export const withdrawalRunning: Scene = {
  path: 'CLAIM/ClaimManagement.aspx',
  list: claimList(({ say }) => `${say('claimType.return')}： ${say('stage.withdrawal-requested')}`),
  detail: (brush) =>
    open(
      brush,
      { requestedOn: day.requested, shippedOn: day.sent, deliveredOn: day.arrived, tracking: '121212121212' },
      withdrawal(brush, [
        { label: brush.say('claimPanel.withdrawal.requestedOn'), html: brush.style.shown('2022/08/14') },
        { label: brush.say('claimPanel.withdrawal.deadline'), html: brush.style.shown('2022/08/20') },
        { label: brush.say('claimPanel.withdrawal.reason'), html: brush.style.shown('発送済みです。') },
      ]) +
        bar(brush, '返品状態の確認および処理', [
          ['cancel-withdrawal', brush.say('claimButtons.cancel-withdrawal')],
        ]),
    ),
  expected: () => ({
    screen: 'claims',
    order: {
      ...order,
      status: 'delivered',
      shippedOn: iso(day.sent),
      trackingNumber: '121212121212',
    },
    claim: {
      type: 'return',
      status: 'withdrawal-requested',
      requestedOn: iso(day.requested),
      ...noWithdrawal,
      withdrawalRequestedOn: '2022-08-14',
      withdrawalDeadline: '2022-08-20',
    },
    actions: { 'cancel-withdrawal': {} },
  }),
};

/** The buyer said no: it can be asked again. */
export const withdrawalHeld: Scene = {
  path: 'claim/claimmanagement.aspx',
  list: claimList(({ say }) => `${say('claimType.return')} : ${say('stage.withdrawal-held')}`),
  detail: (brush) =>
    open(
      brush,
      { requestedOn: day.requested, shippedOn: day.sent, tracking: '121212121212' },
      withdrawal(brush, [
        { label: brush.say('claimPanel.withdrawal.requestedOn'), html: brush.style.shown('2022/08/14') },
        { label: brush.say('claimPanel.withdrawal.heldOn'), html: brush.style.shown('2022/08/16') },
        {
          label: brush.say('claimPanel.withdrawal.reason'),
          html: area('withdrawalReason', 'もう一度お願いします。'),
          field: true,
        },
        { label: brush.say('claimPanel.withdrawal.buyersReason'), html: brush.style.shown('同意しない') },
        { label: brush.say('claimPanel.withdrawal.nextDeadline'), html: brush.style.shown('2022/08/20') },
      ]) +
        bar(brush, '返品状態の確認および処理', [
          ['rerequest-withdrawal', brush.say('claimButtons.rerequest-withdrawal')],
        ]),
    ),
  expected: () => ({
    screen: 'claims',
    order: {
      ...order,
      status: 'in-transit',
      shippedOn: iso(day.sent),
      trackingNumber: '121212121212',
    },
    claim: {
      type: 'return',
      status: 'withdrawal-held',
      requestedOn: iso(day.requested),
      ...noWithdrawal,
      withdrawalRequestedOn: '2022-08-14',
      withdrawalHeldOn: '2022-08-16',
    },
    actions: { 'rerequest-withdrawal': { text: 'もう一度お願いします。' } },
  }),
};
