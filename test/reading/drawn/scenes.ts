import type { Screen } from '../../../entrypoints/console.content/reading/reading';
import type { Action, Attempt, Situation } from '../../../rules/vocabulary';
import { type Language, word } from '../../console/words/words';
import type { List } from './lists';
import type { Pair, Style } from './styles';

/** Everything a scene is drawn with. */
export type Brush = { style: Style; language: Language; say: (key: string) => string };

export type Expected = {
  screen: Screen;
  order: Partial<Situation['order']>;
  claim?: Situation['claim'];
  unanswered?: boolean;
  /** What each action that is offered would send. Exactly these controls and no others. */
  actions: Partial<Record<Action, Partial<Attempt['form']>>>;
};
export type Scene = {
  path: string;
  list?: (brush: Brush) => List;
  detail: (brush: Brush) => string;
  expected: (brush: Brush) => Expected;
};

export const number = '776206001';
const day = { ordered: '2022/08/09', requested: '2022/08/12', sent: '2022/08/11', arrived: '2022/08/13' };
const people = {
  names: ['山川', '山川 海'],
  phones: ['+81-050-1234-5678'],
  postalCodes: ['273-0017'],
  address: 'Japan 273-0017 千葉県 船橋市 西浦 9-9-9',
};

const mark = (name: string) => `data-is="${name}"`;
const area = (name: string, text: string, extra = '') =>
  `<textarea ${mark(name)} ${extra}>${text}</textarea>`;
const select = (name: string, options: readonly string[], chosen: number, none?: string) =>
  `<select ${mark(name)}>${none === undefined ? '' : `<option value="">${none}</option>`}${options.map((each, at) => `<option value="${at + 1}"${at === chosen ? ' selected' : ''}>${each}</option>`).join('')}</select>`;

const returnReasons = ({ say }: Brush) =>
  ['option-change', 'order-cancel', 'shipping-delay', 'defective', 'misdelivery', 'other'].map((id) =>
    say(`returnReason.${id}`),
  );
const cancelReasons = ({ say }: Brush) =>
  ['out-of-stock', 'shipping-delay', 'buyer-request', 'option-change', 'undeliverable-area'].map((id) =>
    say(`cancelReason.${id}`),
  );
/** Only the Chinese words are known: in other languages three of four are words that nobody has printed. */
const refusalReasons = ({ language }: Brush) =>
  language === 'zh'
    ? ['商品发送完了', '发送准备完了', '订购制作商品', '其他']
    : language === 'ja'
      ? ['ほげ済み', 'ほげ準備', 'ほげ製作', 'その他']
      : ['가나 완료', '가나 준비', '가나 제작', '기타'];

const facts = (
  { say, style }: Brush,
  { shippedOn = '', deliveredOn = '', requestedOn = '', tracking = '' } = {},
) => {
  const pair = (key: string, value: string): Pair => ({ label: say(key), html: style.shown(value) });
  return [
    pair('claimGrid.orderedOn', day.ordered),
    pair('claimPanel.orderNumber', number),
    pair('claimGrid.itemNumber', '899100001'),
    pair('claimPanel.itemName', 'test item'),
    pair('claimPanel.site', 'JP'),
    pair('claimPanel.payment', `1899 / ${say('claimPanel.cash')}`),
    pair('claimPanel.buyer', '山川'),
    pair('claimPanel.recipient', '山川 海'),
    pair('claimPanel.phone', '+81-050-1234-5678 / +81-'),
    pair('claimPanel.shippedOn', shippedOn),
    pair('claimPanel.trackingNumber', tracking),
    pair('claimPanel.deliveredOn', deliveredOn),
    pair('claimPanel.address', people.address),
    pair('claimPanel.requestedOn', requestedOn),
  ];
};

const claimColumns = [
  'claimGrid.status',
  'claimGrid.completedOn',
  'claimGrid.reason',
  'claimGrid.requestedOn',
  'claimGrid.orderedOn',
  'claimGrid.orderNumber',
  'claimGrid.cartNumber',
  'claimGrid.itemNumber',
];
const claimList =
  (status: (brush: Brush) => string, requestedOn = day.requested) =>
  (brush: Brush): List => {
    const { say } = brush;
    const other = `${say('claimType.return')}:${say('stage.done')}`;
    const row = (state: string, asked: string, order: string, cart: string) => [
      state,
      '',
      state && say('returnReason.order-cancel'),
      asked,
      day.ordered,
      order,
      cart,
      '899100001',
    ];
    return {
      id: '__grid_ClaimGrid',
      columns: claimColumns.map(say),
      rows: [
        { cells: row(other, '2022/07/01', '776206002', '249960002') },
        { cells: row(status(brush), requestedOn, number, '249960001'), selected: true, ticked: true },
        { cells: row(other, '2022/07/03', '776206003', '249960003') },
      ],
    };
  };

const open = (brush: Brush, more: Parameters<typeof facts>[1], sections: string) =>
  brush.style.section(brush.say('claimPanel.title'), brush.style.block(facts(brush, more))) + sections;

const reasonAndMemo = (brush: Brush, chosen: number, memo: string) =>
  brush.style.block([
    {
      label: brush.say('claimPanel.reason'),
      html: `${select('reason', returnReasons(brush), chosen)} <span>サイズを間違えたため</span>`,
      field: true,
    },
    { label: brush.say('claimPanel.memo'), html: area('memo', memo), field: true },
  ]);

const bar = (brush: Brush, title: string, actions: readonly [Action, string][]) =>
  brush.style.bar(
    title,
    actions.map(([action, label]) =>
      brush.style.button(label, mark(action), `btn_${action.replace(/-/g, '')}_Onclick`),
    ),
  );

const order: Partial<Situation['order']> = {
  number,
  cartNumber: '249960001',
  site: 'JP',
  payment: 'cash',
};
const noWithdrawal = {
  withdrawalRequestedOn: null,
  withdrawalDeadline: null,
  withdrawalHeldOn: null,
  withdrawalCancelledOn: null,
};
const iso = (text: string) => text.replaceAll('/', '-');

/** A buyer's request to cancel an order that is not dispatched: approve, refuse or ask to withdraw. */
const cancelRequested: Scene = {
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
const sellersReturn: Scene = {
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

const withdrawal = (brush: Brush, pairs: readonly Pair[]) =>
  brush.style.section(brush.say('claimPanel.withdrawal.title'), brush.style.block(pairs));

/** The buyer has not answered a withdrawal request yet. */
const withdrawalRunning: Scene = {
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
const withdrawalHeld: Scene = {
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

const orderColumns = [
  'deliveryGrid.orderStatus',
  'deliveryGrid.orderNumber',
  'deliveryGrid.cartNumber',
  'deliveryGrid.carrier',
  'deliveryGrid.trackingNumber',
  'deliveryGrid.shippedOn',
  'deliveryGrid.orderedOn',
  'deliveryGrid.paidOn',
  'deliveryGrid.shipBy',
];
const orderList =
  (status: string) =>
  ({ say }: Brush): List => {
    const row = (state: string, order: string, cart: string) => [
      say(state),
      order,
      cart,
      'ヤマト 宅急便',
      '',
      '',
      day.ordered,
      '20220810',
      '20220815',
    ];
    return {
      id: '__grid_GoodsGrid',
      columns: orderColumns.map(say),
      rows: [
        { cells: row('orderStatus.delivered', '776206002', '249960002') },
        { cells: row(status, number, '249960001'), selected: true, ticked: true },
      ],
    };
  };

const orderPanel = (brush: Brush, status: string) => {
  const { say, style } = brush;
  const pair = (key: string, value: string): Pair => ({ label: say(key), html: style.shown(value) });
  return (
    style.section(
      say('orderPanel.title'),
      style.block([
        pair('orderPanel.orderNumber', number),
        pair('orderPanel.orderStatus', say(status)),
        pair('orderPanel.site', 'JP'),
        pair('orderPanel.payment', say('claimPanel.cash')),
      ]),
    ) +
    style.section(
      say('orderPanel.shippingTitle'),
      style.block([
        pair('orderPanel.recipient', '山川 海'),
        pair('orderPanel.postalCode', '273-0017'),
        pair('orderPanel.address', '千葉県 船橋市 西浦 9-9-9'),
      ]),
    )
  );
};

const tabs = (brush: Brush, lit: string) =>
  `<ul class="tabs">${['shipDate', 'ship', 'cancel']
    .map(
      (tab) =>
        `<li${tab === lit ? ' class="on"' : ''}><a href="#" onclick="tab_Onclick('${tab}')">${brush.say(`deliveryForm.tabs.${tab}`)}</a></li>`,
    )
    .join('')}</ul>`;

const cancelForm = (brush: Brush, way: 'cancel' | 'return', memo: string) => {
  const { say, style } = brush;
  const row = (choice: 'cancel' | 'return', html: string) =>
    `<tr><td>${style.radio('rd', say(`deliveryForm.choice.${choice}`), `value="${choice}"${way === choice ? ' checked' : ''}`)}</td><td>${html}</td></tr>`;
  return (
    tabs(brush, 'cancel') +
    style.section(
      say('deliveryForm.title'),
      `<table><tbody>${row('cancel', `${select('reason', cancelReasons(brush), 2)} <select><option>${say('deliveryForm.scope.thisOrder')}</option></select>`)}${row('return', `${select('returnReason', [say('cancelReason.shipping-delay')], 0)} x`)}</tbody></table>${style.block(
        [{ label: say('deliveryForm.memo'), html: area('memo', memo), field: true }],
      )}<p>${style.button(say('deliveryForm.submit'), mark('submit'), 'btn_confirm_Onclick')}</p>`,
    )
  );
};

const cancelOrder: Scene = {
  path: 'Delivery/DeliveryManagement.aspx',
  list: orderList('orderStatus.requested'),
  detail: (brush) =>
    orderPanel(brush, 'orderStatus.requested') + cancelForm(brush, 'cancel', '申し訳ございません。'),
  expected: () => ({
    screen: 'delivery',
    order: {
      ...order,
      status: 'requested',
      trackingNumber: null,
    },
    claim: null,
    actions: { 'cancel-order': { reason: 'buyer-request', text: '申し訳ございません。' } },
  }),
};

const returnOrder: Scene = {
  path: 'delivery/DeliveryManagementPrime.aspx',
  list: orderList('orderStatus.in-transit'),
  detail: (brush) => orderPanel(brush, 'orderStatus.in-transit') + cancelForm(brush, 'return', ''),
  expected: () => ({
    screen: 'delivery',
    order: { ...order, status: 'in-transit' },
    claim: null,
    actions: { 'return-order': { reason: 'shipping-delay', text: '' } },
  }),
};

/** Under a cancel request the list shows the claim's word where the order's stood. */
const shipUnderClaim: Scene = {
  path: 'Delivery/DeliveryManagement.aspx',
  list: orderList('claimStatus.cancel-requested'),
  detail: (brush) =>
    orderPanel(brush, 'claimStatus.cancel-requested') +
    tabs(brush, 'ship') +
    `<div>${brush.style.block([{ label: brush.say('deliveryGrid.trackingNumber'), html: '<input type="text" value="">', field: true }])}${brush.style.button(brush.say('deliveryForm.submit'), mark('ship-order'), 'btn_ship_Onclick')}</div>`,
  expected: () => ({
    screen: 'delivery',
    order: { number },
    claim: { type: 'cancel', status: 'cancel-requested', requestedOn: undefined, ...noWithdrawal },
    actions: { 'ship-order': {} },
  }),
};

const message: Scene = {
  path: `Popup/Callcenter/pop_MessageSend.aspx?contr_no=${number}&from=DELIVERY`,
  detail: (brush) => {
    const { say, style } = brush;
    return (
      style.section(
        say('messagePopup.title'),
        style.block([
          {
            label: say('messagePopup.category'),
            html: select('category', ['配送', say('messagePopup.category.cancel'), '商品'], 1),
            field: true,
          },
          {
            label: say('messagePopup.subject'),
            html: `<input type="text" ${mark('title')} value="ご注文について">`,
            field: true,
          },
        ]),
      ) +
      `<div>${area('body', '品切れのためキャンセルいたします。', 'name="memo_contents"')}</div>` +
      `<p>翻訳 <select><option>JAPANESE</option></select> >> <select><option>ENGLISH</option></select> <textarea readonly name="trans"></textarea></p>` +
      `<p>${style.button(say('messagePopup.submit'), mark('send-message'), 'btn_send_Onclick')}</p>`
    );
  },
  expected: () => ({
    screen: 'message',
    order: { number },
    actions: {
      'send-message': {
        category: 'cancel-refund',
        title: 'ご注文について',
        body: '品切れのためキャンセルいたします。',
      },
    },
  }),
};

const refund: Scene = {
  path: 'Popup/Claim/pop_RefundConfirm.aspx',
  detail: (brush) => {
    const { say, style } = brush;
    const ask = (name: string, yes: string, no: string) =>
      `${style.radio(name, say('refundPopup.yes'), `value="Y" ${yes} ${mark(name)}`)} ${style.radio(name, say('refundPopup.no'), `value="N" ${no}`)}`;
    return (
      style.section(
        say('refundPopup.title'),
        style.block([{ label: say('claimPanel.orderNumber'), html: style.shown(number) }]),
      ) +
      `<p>${say('refundPopup.received')} ${ask('received', '', 'checked')}</p><p>${say('refundPopup.approve')} ${ask('approved', '', '')}</p>` +
      `<p>${style.button(say('refundPopup.submit'), mark('confirm-refund'), 'btn_ok_Onclick')} ${style.button(say('refundPopup.dismiss'), mark('dismiss'), 'btn_close_Onclick')}</p>`
    );
  },
  expected: () => ({
    screen: 'refund',
    order: { number },
    actions: { 'confirm-refund': { received: false, approved: null } },
  }),
};

const counters = ['cancel-requested', 'return-requested', 'exchange-requested', 'cancelling', 'returning'];
const home: Scene = {
  path: 'Default.aspx',
  detail: ({ say }) =>
    `<table><tbody>${counters.map((id) => `<tr><td>${say(`homeCounters.${id}`)}</td><td><a href="#">3</a></td></tr>`).join('')}</tbody></table>`,
  expected: () => ({ screen: 'home', order: {}, actions: {} }),
};

export const scenes = {
  cancelRequested,
  sellersReturn,
  withdrawalRunning,
  withdrawalHeld,
  cancelOrder,
  returnOrder,
  shipUnderClaim,
  message,
  refund,
  home,
} satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as SceneName[];
