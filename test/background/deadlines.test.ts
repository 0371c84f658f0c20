import './browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { endDeadline, keepSeen, merged, pruneDeadlines } from '../../entrypoints/background/deadline-book';
import startedBy from '../../entrypoints/background/started';
import { readDeadlines, type SeenRow, seenRow } from '../../entrypoints/shared/deadlines';
import { judgedKinds } from '../../entrypoints/shared/judged-kinds';
import { deadlinesOf } from '../../rules/deadlines';
import { deadlineKinds } from '../../rules/ids';
import type { Situation } from '../../rules/vocabulary';
import deadline from './deadline';

beforeEach(() => fake.reset());

const look = { at: '2026-11-20T03:00:00.000Z', screen: 'claims' };
const row = (changes: Partial<SeenRow>): SeenRow => ({
  order: '100000001',
  deadlines: [],
  judged: [],
  ...changes,
});
const seen = (changes: object = {}) => {
  const { kind, due, opens, certainty } = deadline(changes);
  return { kind, due, opens, certainty };
};

describe('a look at an order', () => {
  it('begins a deadline', () => {
    expect(merged([], row({ deadlines: [seen()] }), look)).toEqual([
      deadline({ since: look.at, seen: look.at, screen: 'claims' }),
    ]);
  });

  it('keeps since when a deadline is known that is shown again', () => {
    expect(merged([deadline()], row({ deadlines: [seen()] }), look)).toEqual([
      deadline({ seen: look.at, screen: 'claims' }),
    ]);
  });

  it('begins anew where the day has moved', () => {
    const moved = { due: '2026-11-25T14:59:59.999Z' };
    expect(merged([deadline()], row({ deadlines: [seen(moved)] }), look)).toEqual([
      deadline({ ...moved, since: look.at, seen: look.at, screen: 'claims' }),
    ]);
  });

  it.each([
    ['ends what it could decide on and does not show', 'ship-by', '2026-11-19T12:00:00.000Z', look.at],
    ['leaves what it could not decide on', 'claim-turns-late', '2026-11-19T12:00:00.000Z', null],
    ['that another tab has overtaken ends nothing', 'ship-by', '2026-11-20T03:00:01.000Z', null],
    ['that seems much older, by a clock set back, counts', 'ship-by', '2026-11-22T00:00:00.000Z', look.at],
  ] as const)('%s', (_, judged, before, settled) => {
    const kept = [deadline({ seen: before })];
    expect(merged(kept, row({ judged: [judged] }), look)[0]?.settled).toBe(settled);
  });

  it('that another tab has overtaken moves no day', () => {
    const kept = [deadline({ seen: '2026-11-20T03:00:01.000Z' })];
    expect(merged(kept, row({ deadlines: [seen({ due: '2026-11-25T14:59:59.999Z' })] }), look)).toEqual(kept);
  });

  it('opens again what had ended', () => {
    const ended = deadline({ settled: '2026-11-19T00:00:00.000Z' });
    expect(merged([ended], row({ deadlines: [seen()] }), look)).toMatchObject([
      { settled: null, since: look.at },
    ]);
  });
});

describe('a grid of orders', () => {
  const rows = ['1', '2', '3'].map((order) => row({ order, deadlines: [seen()] }));
  const grid = { ...look, language: null, rows };

  it('is written at once, and not again when nothing has changed', async () => {
    expect(await keepSeen(grid)).toBe(true);
    expect(await keepSeen({ ...grid, at: '2026-11-20T04:00:00.000Z' })).toBe(false);
    expect((await readDeadlines()).deadlines.map(({ order }) => order)).toEqual(['1', '2', '3']);
  });

  it('that names an order twice loses neither of its deadlines', async () => {
    const twice = [row({ deadlines: [seen()] }), row({ deadlines: [seen({ kind: 'claim-turns-late' })] })];
    await keepSeen({ ...grid, rows: twice });
    expect((await readDeadlines()).deadlines.map(({ kind }) => kind)).toEqual([
      'ship-by',
      'claim-turns-late',
    ]);
  });

  it('replaces a broken entry and keeps its bytes aside', async () => {
    await fake.storage.local.set({ 'deadlines.1': [{ due: 'soon' }] });
    expect((await readDeadlines()).problems).toMatchObject([{ at: 'deadlines.1', why: 'not-valid' }]);
    await keepSeen(grid);
    expect((await readDeadlines()).problems).toEqual([]);
    expect(await fake.storage.local.get('broken.deadlines.1')).toEqual({
      'broken.deadlines.1': [{ due: 'soon' }],
    });
  });
});

describe('a deadline that is over', () => {
  it('ends by the seller’s word, alone of its order, and begins anew where a page still shows it', async () => {
    const both = [deadline({ order: '1' }), deadline({ order: '1', kind: 'claim-turns-late' })];
    await fake.storage.local.set({ 'deadlines.1': both });
    const at = new Date('2026-11-22T00:00:00.000Z');
    await endDeadline({ order: '1', kind: 'ship-by' }, at);
    await endDeadline({ order: '2', kind: 'ship-by' }, at);
    const settled = async () => (await readDeadlines()).deadlines.map(({ settled: when }) => when);
    expect(await settled()).toEqual([at.toISOString(), null]);
    await keepSeen({
      ...look,
      at: '2026-11-22T01:00:00.000Z',
      language: null,
      rows: [row({ order: '1', deadlines: [seen()] })],
    });
    expect(await settled()).toEqual([null, null]);
  });

  it('goes after the time that things are kept, by when it was settled or due', async () => {
    await fake.storage.local.set({
      'deadlines.1': [deadline({ order: '1', due: '2026-05-01T14:59:59.999Z' })],
      'deadlines.2': [
        deadline({ order: '2', due: '2026-12-01T14:59:59.999Z', settled: '2026-05-01T00:00:00.000Z' }),
        deadline({ order: '2', kind: 'claim-turns-late' }),
      ],
    });
    await pruneDeadlines(new Date('2026-06-01T00:00:00.000Z'));
    expect((await readDeadlines()).deadlines).toEqual([deadline({ order: '2', kind: 'claim-turns-late' })]);
  });
});

describe('what a reading can decide on', () => {
  const nothing: Situation = { order: {}, claim: undefined, record: {} };
  it.each<[string, Situation, string[]]>([
    ['nothing, when nothing was read', nothing, []],
    [
      'the claim, where there is none',
      { ...nothing, claim: null },
      ['withdrawal-lapses', 'rerequest-opens', 'claim-turns-late'],
    ],
    [
      'the claim, where it is over',
      { ...nothing, claim: { status: 'cancel-refused' } },
      ['withdrawal-lapses', 'rerequest-opens', 'claim-turns-late'],
    ],
    ...(['cancelled', 'returned', 'refunded'] as const).map((status): [string, Situation, string[]] => [
      `all, where the order is ${status}: nothing is shipped any more`,
      { ...nothing, claim: { status } },
      [...deadlineKinds],
    ]),
    [
      'no running withdrawal without its days',
      { ...nothing, claim: { status: 'withdrawal-requested' } },
      ['rerequest-opens'],
    ],
    [
      'a running withdrawal with its day',
      { ...nothing, claim: { status: 'withdrawal-requested', withdrawalDeadline: '2026-11-26' } },
      ['withdrawal-lapses', 'rerequest-opens'],
    ],
    [
      'that no withdrawal runs, by the status alone',
      { ...nothing, claim: { status: 'returning' } },
      ['withdrawal-lapses'],
    ],
    [
      'all of the shipping, when it has left',
      { ...nothing, order: { status: 'in-transit' } },
      ['ship-by', 'ship-after-refusal', 'dispatch-penalty'],
    ],
    [
      'the ship date, where it is shown empty',
      { ...nothing, order: { status: 'new-order', shipBy: null } },
      ['ship-by'],
    ],
    [
      'no shipping of an order whose status is unread',
      { ...nothing, order: { shipBy: null, paidOn: null } },
      [],
    ],
  ])('is %s', (_, situation, kinds) => {
    expect(judgedKinds(situation)).toEqual(kinds);
  });
});

describe('a report of one order', () => {
  it('is its deadlines as data, with what the reading could decide on', () => {
    const situation: Situation = {
      order: { number: '1', status: 'preparing', shipBy: '2026-11-21' },
      claim: null,
      record: {},
    };
    expect(seenRow(situation, deadlinesOf(situation, { now: new Date(look.at) }))).toEqual({
      order: '1',
      deadlines: [seen()],
      judged: ['withdrawal-lapses', 'rerequest-opens', 'claim-turns-late', 'ship-by'],
    });
  });

  it.each([[undefined], [null], [''], ['<b>']])('is none for an order whose number is %j', (number) => {
    expect(seenRow({ order: { number }, claim: null, record: {} }, [])).toBe(null);
  });
});

describe('what has just been done', () => {
  const at = '2026-07-29T03:00:00.000Z';
  it.each([
    ['refused', 'ship-after-refusal', '2026-07-29T14:59:59.999Z', null],
    ['withdrawalRequested', 'withdrawal-lapses', '2026-08-04T14:59:59.999Z', null],
    ['withdrawalCancelled', 'rerequest-opens', '2026-08-03T15:00:00.000Z', '2026-08-02T15:00:00.000Z'],
  ] as const)('begins its deadline: %s', (what, kind, due, opens) => {
    const started = startedBy({ what, order: '100000001', at }, new Date(at));
    expect(started?.rows[0]?.deadlines).toMatchObject([{ kind, due, opens }]);
  });

  it('ends the withdrawal that was running, when it was cancelled', async () => {
    const tell = async (what: 'withdrawalRequested' | 'withdrawalCancelled', when: string) => {
      const started = startedBy({ what, order: '1', at: when }, new Date(when));
      if (started) await keepSeen(started);
    };
    await tell('withdrawalRequested', at);
    await tell('withdrawalCancelled', '2026-07-30T03:00:00.000Z');
    const { deadlines } = await readDeadlines();
    expect(deadlines.map(({ kind, settled }) => [kind, settled])).toEqual([
      ['withdrawal-lapses', '2026-07-30T03:00:00.000Z'],
      ['rerequest-opens', null],
    ]);
  });
});
