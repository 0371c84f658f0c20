import type { Action } from '../../../rules/vocabulary';
import type { List } from './lists';
import { area, type Brush, day, mark, number, people, select } from './scene';
import type { Pair } from './styles';

const returnReasons = ({ say }: Brush) =>
  ['option-change', 'order-cancel', 'shipping-delay', 'defective', 'misdelivery', 'other'].map((id) =>
    say(`returnReason.${id}`),
  );

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
export const claimList =
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

export const open = (brush: Brush, more: Parameters<typeof facts>[1], sections: string) =>
  brush.style.section(brush.say('claimPanel.title'), brush.style.block(facts(brush, more))) + sections;

export const reasonAndMemo = (brush: Brush, chosen: number, memo: string) =>
  brush.style.block([
    {
      label: brush.say('claimPanel.reason'),
      html: `${select('reason', returnReasons(brush), chosen)} <span>サイズを間違えたため</span>`,
      field: true,
    },
    { label: brush.say('claimPanel.memo'), html: area('memo', memo), field: true },
  ]);

export const bar = (brush: Brush, title: string, actions: readonly [Action, string][]) =>
  brush.style.bar(
    title,
    actions.map(([action, label]) =>
      brush.style.button(label, mark(action), `btn_${action.replace(/-/g, '')}_Onclick`),
    ),
  );
