import { describe, expect, it } from 'vitest';
import { optionsFor } from '../../rules';
import {
  type Action,
  actions,
  type Context,
  claimStatuses,
  orderStatuses,
  type Situation,
} from '../../rules/vocabulary';
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

  it('has every answer of a refund’s last question on Yes', () => {
    const { verdict } = of('confirm-refund', { claim: undefined }) ?? {};
    expect(verdict?.findings.map(({ rule }) => rule)).not.toContain('refund-questions-answered');
  });

  it('needs nothing that nobody has typed yet', () => {
    expect(options({ claim: {} }).flatMap(({ verdict }) => verdict.unchecked)).toEqual([]);
  });

  it.each<[string, Changes, boolean]>([
    ['that the shop opens itself', { order: { status: 'delivered' } }, true],
    ['after a refused cancel', { claim: { status: 'cancel-refused' } }, true],
    ['of which nobody knows whose it is', { claim: { status: undefined } }, true],
    ['that the buyer asked for', { claim: { type: 'return', status: 'collected' } }, false],
  ])('asks for a notice before the refund of a return %s', (_whose, changes, isAsked) => {
    const refund = of('refund-return', { ...changes, record: { noticeSentOn: null } });
    expect(refund?.verdict.findings.some(({ rule }) => rule === 'buyer-notified-first')).toBe(isAsked);
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

  it.each<[string, Changes]>([
    ['there is no claim', {}],
    ['the claim could not be read', { claim: undefined }],
    ['its status could not be read', { claim: { status: undefined } }],
  ])('says of no button that it is there or not where %s', (_where, changes) => {
    expect(options(changes).some((option) => 'fits' in option)).toBe(false);
  });

  it('is the dispatch, too, after a refusal, and only then', () => {
    expect(options({ claim: { status: 'cancel-refused' } })[0]?.action).toBe('ship-order');
    expect(of('ship-order', { claim: { status: 'cancelled' } })).toBeUndefined();
  });

  it('is what a dispatched order allows where nobody could read whether it is', () => {
    const unread = { order: { status: undefined, shippedOn: undefined } };
    expect(of('refund-return', unread)).toBeDefined();
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
    [
      'a return that is asked for is accepted [000 §1b.7]',
      { claim: { type: 'return', status: 'return-requested' }, order: { status: 'delivered' } },
      ['accept-return'],
    ],
    ['an order without a claim is dispatched', {}, ['ship-order']],
    ['but not before it is paid', { order: { status: 'awaiting-payment' } }, []],
    ['nor once more', { order: { status: 'in-transit' } }, []],
    ['of a claim that nobody could read nothing is', { claim: undefined }, []],
    ['and nothing of one that is over', { claim: { status: 'cancelled' } }, []],
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

describe('what a shop has forbidden itself', () => {
  it('is not advised', () => {
    const levels = { 'unanswered-message-first': 'block' } as const;
    const waiting = attempt('send-message', { claim: {}, unanswered: true });
    expect(optionsFor(waiting, context).some(({ advised }) => advised)).toBe(true);
    expect(optionsFor(waiting, { ...context, levels }).some(({ advised }) => advised)).toBe(false);
  });
});

describe('what follows', () => {
  const followsOf = (action: Action, at: Context = context) =>
    optionsFor(attempt('send-message', { claim: undefined }), at)
      .find((option) => option.action === action)
      ?.consequences.map(({ message, data }) =>
        [message.replace('follows.', ''), ...Object.values(data)].join(' '),
      );

  it.each<[Action, string[]]>([
    ['ship-order', ['shipping-starts']],
    ['set-ship-date', ['date-binds']],
    ['cancel-order', ['order-ends', 'refund-at-once', 'memo-goes-to-buyer']],
    ['return-order', ['refund-at-once', 'memo-goes-to-buyer']],
    ['approve-cancel', ['order-ends', 'refund-at-once']],
    ['refuse-cancel', ['ship-today', 'buyer-cannot-ask-again', 'reason-goes-to-buyer']],
    ['request-withdrawal', ['reason-goes-to-buyer', 'buyer-has-seven-days 2026-11-26']],
    ['rerequest-withdrawal', ['reason-goes-to-buyer', 'buyer-has-seven-days 2026-11-26']],
    ['cancel-withdrawal', ['claim-goes-on', 'locked-five-days 2026-11-26']],
    ['accept-return', ['goods-come-back']],
    ['refund-return', ['refund-after-popup', 'memo-goes-to-buyer']],
    ['return-to-exchange', ['becomes-exchange']],
    ['confirm-refund', ['refund-at-once']],
    ['send-message', ['counts-as-notice']],
  ])('of %s is %j', (action, follows) => {
    expect(followsOf(action)).toEqual(follows);
  });

  it('has no day where nobody knows which day it is', () => {
    const clockless = { now: new Date(Number.NaN) };
    expect(followsOf('request-withdrawal', clockless)).toEqual(['reason-goes-to-buyer']);
    expect(followsOf('cancel-withdrawal', clockless)).toEqual(['claim-goes-on']);
  });
});
