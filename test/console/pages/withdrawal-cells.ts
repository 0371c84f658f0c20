import { type Day, shift, withSlashes } from '../days';
import { escaped } from '../html';
import type { Cell } from '../layouts/layout';
import type { Order } from '../orders/order';
import type { Panel } from '../panel';

/**
 * The withdrawal's three states: to be asked for, asked for, and held because the buyer said no. A new request
 * made today would run for seven days, today being the first.
 */
export const withdrawalCells = (
  panel: Panel,
  order: Order | null,
  mode: 'ask' | 'running' | 'held',
  today: Day,
): Cell[][] => {
  const asked = order?.claim?.withdrawal;
  const cell = (part: string, label: string, html: string, wide = false): Cell => ({
    part,
    label: panel.say(`claimPanel.withdrawal.${label}`),
    html,
    wide,
  });
  const reason = (value: string) => panel.text('withdrawalReason', value, 2, mode === 'ask');
  if (mode === 'ask')
    return [
      [
        cell(
          'withdrawalFlag',
          'flag',
          panel.choices(
            'withdrawalFlag',
            [
              ['N', 'N'],
              ['Y', 'Y'],
            ],
            'N',
          ),
        ),
        cell('withdrawalDeadline', 'deadline', withSlashes(shift(today, 6))),
      ],
      [cell('withdrawalReason', 'reason', reason(''), true)],
    ];
  const dates = [
    cell(`${mode}RequestedOn`, 'requestedOn', withSlashes(asked?.requestedOn ?? null)),
    mode === 'running'
      ? cell('runningDeadline', 'deadline', withSlashes(asked?.deadline ?? null))
      : cell('withdrawalHeldOn', 'heldOn', withSlashes(asked?.heldOn ?? null)),
  ];
  if (mode === 'running')
    return [dates, [cell('withdrawalText', 'reason', escaped(asked?.reason ?? ''), true)]];
  return [
    dates,
    [
      cell(
        'withdrawalReason',
        'reason',
        `${reason('')}<p class="note">${escaped(panel.say('claims.rerequestNote'))}</p>`,
        true,
      ),
    ],
    [cell('buyersReason', 'buyersReason', escaped(asked?.buyersReason ?? ''), true)],
    [cell('nextDeadline', 'nextDeadline', withSlashes(shift(today, 6)), true)],
  ];
};
