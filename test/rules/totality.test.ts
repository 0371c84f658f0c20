import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf, judge, optionsFor, rules } from '../../rules';
import { judgeBy } from '../../rules/judge';
import type { Rule } from '../../rules/rule';
import { type Attempt, actions, type Context, levels, ruleIds } from '../../rules/vocabulary';
import { attempt, context, now, order } from './domain';

/** Something else in place of a branch or a field, of whatever kind. */
const junk = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    Number.NaN,
    -1,
    '',
    '2026-02-30',
    '\ud800',
    [],
    {},
    true,
    () => 'x',
    Symbol('x'),
  ),
  fc.anything(),
);
const branches = ['order', 'claim', 'form', 'record', 'unanswered', 'orders'] as const;
const spoiled = fc
  .record({
    action: fc.constantFrom(...actions),
    claim: fc.constantFrom(null, {}),
    at: fc.subarray([...branches]),
    junk,
  })
  .map(({ action, claim, at, junk }) => {
    const one: Record<string, unknown> = { ...attempt(action, { claim }) };
    for (const branch of at) one[branch] = junk;
    return one;
  });

describe('whatever it is given', () => {
  // What a page hands over has no type: these are values that TypeScript would not let pass.
  const give = (value: unknown) => value as Attempt;
  const around = (value: unknown) => value as Context;

  it('judge answers', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, junk), fc.oneof(fc.constant(context), junk), (one, at) => {
        const verdict = judge(give(one), around(at));
        expect(levels).toContain(verdict.level);
        expect(verdict.level).toBe(verdict.findings[0]?.level ?? 'ok');
        expect(verdict.unchecked.flatMap(({ missing }) => missing)).not.toContain('crashed');
      }),
      { numRuns: 1000 },
    );
  });

  it('deadlinesOf and optionsFor answer', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, junk), fc.oneof(fc.constant(context), junk), (one, at) => {
        expect(Array.isArray(deadlinesOf(give(one), around(at)))).toBe(true);
        expect(optionsFor(give(one), around(at)).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a missing branch', { action: 'refuse-cancel' }, 'claim.status'],
    ['an unknown status', { ...attempt('refuse-cancel', {}), claim: { status: 'gone' } }, 'claim.status'],
    [
      'an unknown reason',
      { ...attempt('refuse-cancel', { claim: {} }), form: { reason: 'tired', text: 'あ' } },
      'form.reason',
    ],
    [
      'a wrong type',
      { ...attempt('refuse-cancel', { claim: {} }), form: { reason: 'other', text: 30 } },
      'form.text',
    ],
    [
      'an impossible day',
      attempt('rerequest-withdrawal', { claim: { withdrawalHeldOn: '2026-02-30' } }),
      'claim.withdrawalHeldOn',
    ],
  ])('takes %s for unread', (_what, one, missing) => {
    expect(judge(give(one), context).unchecked.flatMap((unchecked) => unchecked.missing)).toContain(missing);
  });

  it('says that it knows no rules for an unknown action', () => {
    const verdict = judge(give({ ...attempt('ship-order'), action: 'burn-order' }), context);
    expect(verdict).toEqual({
      level: 'ok',
      findings: [],
      unchecked: [{ rule: 'unknown-action', missing: ['action'] }],
    });
  });

  it('judges a text of 100 kB', () => {
    for (const text of [
      'あ'.repeat(50_000),
      '👨‍👩‍👧'.repeat(6_000),
      '0'.repeat(100_000),
      '1-'.repeat(50_000),
      '{'.repeat(100_000),
      '○'.repeat(100_000),
      '（'.repeat(100_000),
      '×'.repeat(100_000),
      '_'.repeat(100_000),
      '♪'.repeat(100_000),
      '839726483 '.repeat(10_000),
      `${'a'.repeat(100_000)}@`,
      `a@${'a.'.repeat(50_000)}`,
    ]) {
      const start = performance.now();
      judge(attempt('send-message', { form: { title: text, body: text } }), context);
      judge(attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text } }), context);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    id: 'refusal-reason-chosen',
    actions: ['refuse-cancel'],
    level: 'block',
    source: [{ guide: '004', place: '§3.4' }],
    needs: [],
    check: () => {
      throw new Error('broken');
    },
  };

  it('is unchecked, and takes no other down', () => {
    const verdict = judgeBy([broken, ...rules.filter(({ id }) => id !== broken.id)])(
      attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text: '短い' } }),
      context,
    );
    expect(verdict.unchecked).toEqual([{ rule: 'refusal-reason-chosen', missing: ['crashed'] }]);
    expect(verdict.findings[0]).toMatchObject({ rule: 'refusal-other-explained', data: { missing: 28 } });
  });
});

describe('the shop’s own levels', () => {
  const short = attempt('refuse-cancel', { claim: {}, form: { reason: 'other', text: '短い' } });
  const set = (level: 'off' | 'info' | 'warn' | 'block') =>
    judge(short, { now, levels: { 'refusal-other-explained': level } }).findings.find(
      ({ rule }) => rule === 'refusal-other-explained',
    )?.level;

  it('take the place of a rule’s own', () => {
    expect([set('block'), set('warn'), set('info'), set('off')]).toEqual([
      'block',
      'warn',
      'info',
      undefined,
    ]);
  });

  it('silence a rule that could not be checked, too', () => {
    const unread = attempt('refuse-cancel', { claim: undefined, form: { reason: 'shipped', text: 'あ' } });
    expect(judge(unread, context).unchecked.map(({ rule }) => rule)).toContain('refusal-only-on-request');
    expect(judge(unread, { now, levels: { 'refusal-only-on-request': 'off' } }).unchecked).toEqual([]);
  });

  it('raise a warning where the shop wants it, but no day on the edge', () => {
    const untold = attempt('cancel-order', {
      record: { noticeSentOn: null },
      form: { reason: 'out-of-stock', text: 'あ' },
    });
    expect(judge(untold, { now, levels: { 'buyer-notified-first': 'block' } }).level).toBe('block');
    const edge = attempt('rerequest-withdrawal', {
      claim: { status: 'withdrawal-held', withdrawalHeldOn: '2026-11-15' },
      form: { text: 'お願いします' },
    });
    expect(judge(edge, { now, levels: { 'rerequest-cooldown': 'block' } }).level).toBe('warn');
    expect(judge(edge, { now, levels: { 'rerequest-cooldown': 'info' } }).level).toBe('info');
  });

  it('change nothing when set to what they are anyway', () => {
    const own = Object.fromEntries(rules.map(({ id, level }) => [id, level]));
    for (const action of actions) {
      const one = attempt(action, {
        claim: {},
        form: { text: '03-1234-5678', body: '090-1111-2222', title: 'x' },
        order: { ...order, payment: 'cash' },
      });
      expect(judge(one, { now, levels: own })).toEqual(judge(one, context));
    }
  });

  it('ignore what is no level', () => {
    const levels = Object.fromEntries(ruleIds.map((id) => [id, 'loud']));
    expect(judge(short, { now, levels } as unknown as Context)).toEqual(judge(short, context));
  });
});
