import { describe, expect, it } from 'vitest';
import { optionsFor } from '../../rules';
import { actions, claimStatuses, orderStatuses, type Situation } from '../../rules/vocabulary';
import { attempt, context } from './domain';

type Changes = Parameters<typeof attempt>[1];
const options = (changes: Changes = {}) => {
  const situation: Situation = attempt('send-message', changes);
  return optionsFor(situation, context);
};
const advised = (changes: Changes) =>
  options(changes).flatMap(({ action, advised }) => (advised ? [action] : []));
const of = (action: string, changes: Changes) => options(changes).find((option) => option.action === action);

describe('what can be done', () => {
  it('is every action of the claim screen where there is a claim', () => {
    expect(options({ claim: {} }).map(({ action }) => action)).toEqual([
      'approve-cancel',
      'refuse-cancel',
      'request-withdrawal',
      'cancel-withdrawal',
      'rerequest-withdrawal',
      'accept-return',
      'refund-return',
      'return-to-exchange',
      'send-message',
    ]);
  });

  it('is every action of the delivery screen where there is none', () => {
    const delivery = ['ship-order', 'set-ship-date', 'cancel-order', 'return-order', 'send-message'];
    expect(options().map(({ action }) => action)).toEqual(delivery);
    expect(options({ order: { status: 'delivered' } }).map(({ action }) => action)).toEqual([
      ...delivery,
      'accept-return',
      'refund-return',
    ]);
  });

  it('is everything where nothing could be read, and says so', () => {
    const all = options({ claim: undefined });
    expect(all.map(({ action }) => action)).toEqual([...actions]);
    expect(all.find(({ action }) => action === 'refuse-cancel')?.verdict.unchecked).toEqual([
      { rule: 'refusal-only-on-request', missing: ['claim.status'] },
    ]);
    expect(all.some((option) => option.advised)).toBe(false);
  });

  it('never looks bad for what nobody has typed yet', () => {
    const form = options({ claim: {} }).flatMap(({ verdict }) => verdict.findings.map(({ field }) => field));
    expect(form.filter((field) => field !== null)).toEqual([]);
    expect(of('request-withdrawal', { claim: {} })?.verdict.level).toBe('ok');
    expect(of('refund-return', { claim: { type: 'return', status: 'collected' } })?.verdict.level).toBe(
      'info',
    );
  });

  it('says what the state forbids', () => {
    expect(of('refuse-cancel', { claim: {}, order: { status: 'delayed' } })?.verdict.level).toBe('block');
    expect(of('cancel-order', { order: { status: 'in-transit' } })?.verdict.level).toBe('block');
    expect(of('request-withdrawal', { claim: { status: 'returning' } })?.verdict.level).toBe('block');
  });

  it('knows which buttons the state has', () => {
    const fitting = options({ claim: { status: 'withdrawal-requested' } }).flatMap(({ action, fits }) =>
      fits ? [action] : [],
    );
    expect(fitting).toEqual(['cancel-withdrawal', 'send-message']);
  });
});

describe('what the guides advise', () => {
  it.each<[string, Changes, string[]]>([
    ['a cancel that is possible is approved [000 §2.5]', { claim: {} }, ['approve-cancel']],
    [
      'goods on their way: refuse, or ask for a withdrawal [004 §1, 002 FAQ 1]',
      { claim: {}, order: { status: 'in-transit' } },
      ['refuse-cancel', 'request-withdrawal'],
    ],
    [
      'a delayed order is approved, it can’t be refused [004 §1]',
      { claim: {}, order: { status: 'delayed' } },
      ['approve-cancel'],
    ],
    [
      'a refused cancel is dispatched today [004 §1]',
      { claim: { status: 'cancel-refused' } },
      ['ship-order'],
    ],
    [
      'a running withdrawal is talked over [002 §1]',
      { claim: { status: 'withdrawal-requested' } },
      ['send-message'],
    ],
    [
      'after the five days it is asked again [002 §4]',
      { claim: { status: 'withdrawal-held', withdrawalHeldOn: '2026-11-10' } },
      ['rerequest-withdrawal'],
    ],
    [
      'but the buyer is told first [002 §4.4]',
      {
        claim: { status: 'withdrawal-held', withdrawalHeldOn: '2026-11-10' },
        record: { noticeSentOn: null },
      },
      ['send-message'],
    ],
    [
      'collected goods are refunded [000 §1b.8]',
      { claim: { type: 'return', status: 'collected' } },
      ['refund-return'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(advised(changes)).toEqual(expected);
  });

  it('is never forbidden', () => {
    for (const status of [...claimStatuses, null])
      for (const orderStatus of [...orderStatuses, null, undefined])
        for (const option of options({
          claim: status === null ? null : { status },
          order: { status: orderStatus },
        }))
          if (option.advised) expect(option.verdict.level).not.toBe('block');
  });
});

describe('what follows', () => {
  it('is said with the day', () => {
    expect(of('request-withdrawal', { claim: {} })?.consequences).toContainEqual({
      message: 'follows.buyer-has-seven-days',
      data: { day: '2026-11-26' },
    });
    expect(
      of('cancel-withdrawal', { claim: { status: 'withdrawal-requested' } })?.consequences,
    ).toContainEqual({
      message: 'follows.locked-five-days',
      data: { day: '2026-11-26' },
    });
  });

  it('is said of a refusal in full', () => {
    expect(of('refuse-cancel', { claim: {} })?.consequences.map(({ message }) => message)).toEqual([
      'follows.ship-today',
      'follows.buyer-cannot-ask-again',
      'follows.reason-goes-to-buyer',
    ]);
  });
});
