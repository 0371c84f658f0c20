import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../rules';
import type { DeadlineKind, Situation } from '../../rules/vocabulary';
import { attempt, context, now } from './domain';

type Changes = Parameters<typeof attempt>[1];
const quiet = { shipBy: null, paidOn: null };
const find = (kind: DeadlineKind, changes: Changes = {}, at = now) => {
  const situation: Situation = attempt('send-message', {
    ...changes,
    order: { ...quiet, ...changes?.order },
  });
  const found = deadlinesOf(situation, { now: at }).filter((deadline) => deadline.kind === kind);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
};
/** The instant as it reads in Japan. */
const japan = (at: Date | undefined) =>
  at && new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 19);

describe('withdrawal-lapses', () => {
  const asked = (on: string, deadline: string | null = null) =>
    find('withdrawal-lapses', {
      claim: {
        type: 'return',
        status: 'withdrawal-requested',
        withdrawalRequestedOn: on,
        withdrawalDeadline: deadline,
      },
    });

  it.each([
    ['2021-07-29', '2021-08-04T23:59:59'],
    ['2021-07-13', '2021-07-19T23:59:59'],
    ['2026-12-28', '2027-01-03T23:59:59'],
    ['2028-02-25', '2028-03-02T23:59:59'],
  ])('asked on %s, the last day ends at %s', (on, due) => {
    expect(japan(asked(on)?.due)).toBe(due);
    expect(asked(on)?.certainty).toBe('exact');
  });

  it('lets the console’s own 撤回期限 win', () => {
    expect(japan(asked('2021-07-11', '2021-07-20')?.due)).toBe('2021-07-20T23:59:59');
  });

  it('is unknown where neither day is', () => {
    expect(find('withdrawal-lapses', { claim: { status: 'withdrawal-requested' } })).toBeUndefined();
  });

  it('is over when the buyer has answered', () => {
    expect(
      find('withdrawal-lapses', {
        claim: { status: 'withdrawal-held', withdrawalRequestedOn: '2026-11-14' },
      }),
    ).toBeUndefined();
  });
});

describe('rerequest-opens', () => {
  it('opens on the fifth day and is safe from the sixth', () => {
    const found = find('rerequest-opens', {
      claim: { status: 'withdrawal-held', withdrawalHeldOn: '2026-11-18' },
    });
    expect(japan(found?.opens)).toBe('2026-11-23T00:00:00');
    expect(japan(found?.due)).toBe('2026-11-24T00:00:00');
    expect(found?.certainty).toBe('edge');
  });

  it('counts from the later day', () => {
    const claim = { withdrawalHeldOn: '2026-11-10', withdrawalCancelledOn: '2026-11-18' };
    expect(japan(find('rerequest-opens', { claim })?.due)).toBe('2026-11-24T00:00:00');
  });

  it('is no matter once the claim has gone on', () => {
    expect(
      find('rerequest-opens', { claim: { status: 'returned', withdrawalHeldOn: '2026-11-18' } }),
    ).toBeUndefined();
  });
});

describe('claim-turns-late', () => {
  it.each(['cancel-requested', 'return-requested', 'non-receipt-received', 'returning'] as const)(
    'on %s',
    (status) => {
      const found = find('claim-turns-late', { claim: { status, requestedOn: '2026-11-19' } });
      expect(japan(found?.due)).toBe('2026-11-22T23:59:59');
      expect(found?.certainty).toBe('estimate');
    },
  );

  it.each([
    'cancelled',
    'cancel-refused',
    'returned',
    'refunded',
    'part-refunded',
    'exchange-delayed',
  ] as const)('not on %s', (status) => {
    expect(find('claim-turns-late', { claim: { status, requestedOn: '2026-11-19' } })).toBeUndefined();
  });
});

describe('a claim of which little is known', () => {
  it.each([
    ['no day', { requestedOn: null }, undefined],
    ['no status', { status: null }, undefined],
    ['an unread status', { status: undefined }, '2026-11-22T23:59:59'],
  ] as const)('turns late with %s: %s → %s', (_what, claim, due) => {
    expect(japan(find('claim-turns-late', { claim })?.due)).toBe(due);
  });
});

describe('orders to be dispatched', () => {
  it('are due at the end of the planned day', () => {
    const found = find('ship-by', { order: { shipBy: '2026-11-25' } });
    expect(japan(found?.due)).toBe('2026-11-25T23:59:59');
    expect(found?.certainty).toBe('exact');
  });

  it('are due by nothing where nothing says so', () => {
    for (const kind of ['ship-by', 'ship-after-refusal', 'dispatch-penalty'] as const)
      expect(find(kind)).toBeUndefined();
  });

  it('are due on the day of the refusal', () => {
    const changes = { record: { refusedOn: '2026-11-20' }, claim: { status: 'cancel-refused' } } as const;
    expect(japan(find('ship-after-refusal', changes)?.due)).toBe('2026-11-20T23:59:59');
    expect(find('ship-after-refusal', changes)?.certainty).toBe('exact');
  });

  it.each([
    ['over a weekend and a holiday', '2026-11-18', '2026-11-25T23:59:59'],
    ['within a week', '2026-11-09', '2026-11-13T23:59:59'],
    ['paid on a holiday', '2026-11-23', '2026-11-27T23:59:59'],
    ['over New Year', '2026-12-29', '2027-01-05T23:59:59'],
  ])('lose points after the fourth business day, %s', (_what, paidOn, due) => {
    expect(japan(find('dispatch-penalty', { order: { paidOn } }, new Date(`${paidOn}T12:00:00Z`))?.due)).toBe(
      due,
    );
  });

  it('are in danger of their sale on the fifth, once the points are lost', () => {
    const dueAt = (at: string) => find('dispatch-penalty', { order: { paidOn: '2026-11-09' } }, new Date(at));
    expect(japan(dueAt('2026-11-13T14:59:59Z')?.due)).toBe('2026-11-13T23:59:59');
    expect(japan(dueAt('2026-11-13T15:00:00Z')?.due)).toBe('2026-11-16T23:59:59');
    expect(dueAt('2026-11-13T15:00:00Z')?.certainty).toBe('estimate');
    expect(japan(dueAt('nonsense')?.due)).toBe('2026-11-13T23:59:59');
  });

  it.each(['in-transit', 'delivered', 'awaiting-payment'] as const)('are not those that are %s', (status) => {
    const changes = {
      order: { status, shipBy: '2026-11-25', paidOn: '2026-11-18' },
      record: { refusedOn: '2026-11-20' },
    };
    for (const kind of ['ship-by', 'ship-after-refusal', 'dispatch-penalty'] as const)
      expect(find(kind, changes)).toBeUndefined();
  });

  it('are not those that were cancelled', () => {
    expect(
      find('ship-by', { order: { shipBy: '2026-11-25' }, claim: { status: 'cancelled' } }),
    ).toBeUndefined();
  });
});

it('lists what runs out soonest first, with its order', () => {
  const situation = attempt('send-message', { claim: {}, record: { refusedOn: '2026-11-20' } });
  const found = deadlinesOf(situation, context);
  expect(found.map(({ kind }) => kind)).toEqual([
    'ship-after-refusal',
    'claim-turns-late',
    'ship-by',
    'dispatch-penalty',
  ]);
  expect(found.every(({ order, source }) => order === '324425405' && source.length > 0)).toBe(true);
});

it('does not depend on the zone of the machine', () => {
  const zone = process.env.TZ;
  const situation = attempt('send-message', { claim: {} });
  const expected = deadlinesOf(situation, context);
  try {
    for (const other of ['Asia/Seoul', 'Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC']) {
      process.env.TZ = other;
      expect(deadlinesOf(situation, context)).toEqual(expected);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
