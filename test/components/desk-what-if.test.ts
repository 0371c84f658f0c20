import { expect, it } from 'vitest';
import { linesIn } from '../../entrypoints/desk/lines';
import { attemptOf, type Case, change, firstCase } from '../../entrypoints/desk/what-if/case';
import { sections } from '../../entrypoints/options/rulebook/sections';
import { judge } from '../../rules';
import { Attempt, type Level, ruleIds } from '../../rules/vocabulary';

const now = new Date('2026-11-21T03:00:00.000Z');
const today = '2026-11-21';
const told = (news: Partial<Case>): Case =>
  change(change(firstCase, { action: news.action ?? firstCase.action }), news);

const table: [what: string, told: Case, level: Level, rule: string | null][] = [
  ['a refusal without a reason', told({}), 'block', 'refusal-reason-chosen'],
  [
    'a refusal explained in 29 characters',
    told({ reason: 'other', text: 'よ'.repeat(29) }),
    'block',
    'refusal-other-explained',
  ],
  [
    'a refusal explained in 30',
    told({ reason: 'other', text: 'よ'.repeat(30) }),
    'info',
    'refusal-means-ship-today',
  ],
  [
    "a cancel for the buyer's reason without a request",
    told({ action: 'cancel-order', claimType: 'none', reason: 'buyer-request' }),
    'block',
    'cancel-reason-is-sellers',
  ],
  [
    'asking again 4 days after the no',
    told({
      action: 'rerequest-withdrawal',
      claimStatus: 'withdrawal-held',
      heldOn: '2026-11-17',
      text: '撤回をお願いいたします',
      isNoticeSent: true,
    }),
    'block',
    'rerequest-cooldown',
  ],
  [
    'asking again 6 days after it',
    told({
      action: 'rerequest-withdrawal',
      claimStatus: 'withdrawal-held',
      heldOn: '2026-11-15',
      text: '撤回をお願いいたします',
      isNoticeSent: true,
    }),
    'ok',
    null,
  ],
];

it.each(table)('%s is judged as on the page', (_, asked, level, rule) => {
  const attempt = attemptOf(asked, today);
  expect(Attempt.safeParse(attempt).success).toBe(true);
  const verdict = judge(attempt, { now });
  expect(verdict.level).toBe(level);
  expect(verdict.findings[0]?.rule ?? null).toBe(rule);
});

it('what was not told is unchecked, and never passes for clear', () => {
  const asked = told({
    action: 'cancel-order',
    claimType: 'none',
    reason: 'out-of-stock',
    isNoticeSent: undefined,
  });
  const { unchecked } = judge(attemptOf({ ...asked, orderStatus: undefined }, today), { now });
  expect(unchecked.map(({ rule }) => rule)).toContain('buyer-notified-first');
  expect(unchecked.map(({ rule }) => rule)).toContain('order-not-yet-dispatched');
});

it('a reason of another action is dropped with it', () => {
  const refusal = told({ reason: 'made-to-order' });
  expect(change(refusal, { action: 'cancel-order' }).reason).toBeNull();
});

it('a claim status of another type gives way to the first of its own', () => {
  expect(change(firstCase, { claimType: 'return' }).claimStatus).toBe('return-requested');
  expect(change(firstCase, { claimType: 'none' }).claimStatus).toBeUndefined();
});

it('each rule stands in one chapter of the book, and only one', () => {
  const named = sections.flatMap((section) => [...section.rules]);
  expect([...named].sort()).toEqual([...ruleIds].sort());
});

it('a line is spoken in the language that is set', () => {
  const lines = { yes: ['はい', '예', '是', 'Yes'] } as const;
  expect((['ja', 'ko', 'zh', 'en'] as const).map((language) => linesIn(language)(lines)('yes'))).toEqual([
    'はい',
    '예',
    '是',
    'Yes',
  ]);
});
