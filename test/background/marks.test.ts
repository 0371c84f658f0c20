import './browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { acceptMarks, keepMarks } from '../../entrypoints/background/marks-keeper';
import { changesIn } from '../../entrypoints/shared/marks';
import { marksBook } from '../../entrypoints/shared/marks-book';

const kind = 'claims cancel-requested';
const whole = [
  'screen claims',
  'button refuse-cancel',
  'button refuse-cancel:label',
  'button refuse-cancel:kind',
  'field refuse-cancel.reason',
  'field refuse-cancel.reason:label',
  'value order.number',
  'value order.payment',
];
const day = (of: string) => new Date(`${of}T03:00:00Z`);
const look = async (on: string, marks: readonly string[], times = 1, of = kind) => {
  for (let at = 0; at < times; at++) await keepMarks({ kind: of, marks: [...marks] }, day(on));
};
const changes = async () => changesIn(await marksBook.getValue());

beforeEach(() => fake.reset());

describe('the marks of a screen', () => {
  it('are remembered without a word while nothing changes', async () => {
    await look('2026-11-20', whole, 3);
    await look('2026-11-21', whole, 3);
    expect(await changes()).toEqual([]);
    expect((await marksBook.getValue())[kind]?.good.on).toBe('2026-11-21');
  });

  it('are told as lost, degraded and new against the last good day', async () => {
    await look('2026-11-20', whole);
    const today = [
      ...whole.filter((mark) => !mark.startsWith('field') && !mark.endsWith(':kind')),
      'button approve-cancel',
    ];
    await look('2026-11-23', today, 3);
    expect(await changes()).toEqual([
      {
        kind,
        since: '2026-11-20',
        lost: ['field refuse-cancel.reason'],
        degraded: ['button refuse-cancel'],
        new: ['button approve-cancel'],
      },
    ]);
  });

  it.each([
    [2, 0],
    [3, 1],
  ])(
    'seen %i times a day without a part make %i changes: a page may be looked at half built',
    async (times, count) => {
      await look('2026-11-20', whole);
      await look('2026-11-21', ['screen claims'], times);
      expect(await changes()).toHaveLength(count);
    },
  );

  it('are good again once the part was seen that day', async () => {
    await look('2026-11-20', whole);
    await look('2026-11-21', ['screen claims'], 4);
    await look('2026-11-21', whole);
    expect(await changes()).toEqual([]);
  });

  it('count no value as lost that an order may be without', async () => {
    await look('2026-11-20', whole);
    await look(
      '2026-11-21',
      whole.filter((mark) => mark !== 'value order.payment'),
      4,
    );
    expect(await changes()).toEqual([]);
  });

  it('are compared with what all claims had in common where the claim can not be told any more', async () => {
    await look('2026-11-20', [...whole, 'value claim.status']);
    await look('2026-11-20', ['screen claims', 'value order.number', 'value claim.status'], 1, 'claims none');
    await look('2026-11-21', ['screen claims', 'value order.number'], 3, 'claims unread');
    expect(await changes()).toEqual([
      { kind: 'claims unread', since: '2026-11-20', lost: ['value claim.status'], degraded: [], new: [] },
    ]);
  });

  it('stay as they are now when the seller has looked', async () => {
    await look('2026-11-20', whole);
    await look('2026-11-21', ['screen claims'], 3);
    await acceptMarks();
    expect(await changes()).toEqual([]);
    await look('2026-11-22', ['screen claims'], 3);
    expect(await changes()).toEqual([]);
  });
});
