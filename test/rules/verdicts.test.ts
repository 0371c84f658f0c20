import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { rules } from '../../rules';
import type { Fact } from '../../rules/facts';
import { judgeBy } from '../../rules/judge';
import type { Rule } from '../../rules/rule';
import type { Verdict } from '../../rules/verdict';
import {
  type Action,
  type Attempt,
  actions,
  type Context,
  claimStatuses,
  orderStatuses,
  reasons,
} from '../../rules/vocabulary';
import { attempt, context, domain, texts } from './domain';

const judge = judgeBy(rules);
const backwards = judgeBy([...rules].reverse());

/** What was said, without the wording of data: enough to see any verdict change. */
const told = ({ findings, unchecked }: Verdict): string =>
  [
    ...findings.map(
      ({ level, rule, message, data }) => `${level} ${rule}.${message} ${JSON.stringify(data)}`,
    ),
    ...unchecked.map(({ rule, missing }) => `unchecked ${rule} ${missing}`),
  ].join('\n');

const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n\n')).digest('hex').slice(0, 10);

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

/** Every combination of the values of these facts. */
function* product(facts: readonly Fact[], action: Action): Generator<[Attempt, Context]> {
  const lists = facts.map((fact) => domain[fact]);
  const at = lists.map(() => 0);
  for (;;) {
    const one = attempt(action, { claim: {} });
    const around = { ...context };
    lists.forEach((list, i) => {
      list[at[i] ?? 0]?.[1](one, around);
    });
    yield [one, around];
    let i = lists.length - 1;
    for (; i >= 0; i--) {
      const next = (at[i] ?? 0) + 1;
      at[i] = next < (lists[i]?.length ?? 0) ? next : 0;
      if (at[i]) break;
    }
    if (i < 0) return;
  }
}

const answerOf = ({ findings, unchecked }: Verdict): string =>
  [...findings.map(({ level, message }) => `${level} ${message}`), ...unchecked.map(() => 'unchecked')].join(
    ' + ',
  ) || 'silent';

/** The facts that can make a difference to a rule: its types let it read no other. */
function factsOf(rule: Rule, action: Action): Fact[] {
  const facts = new Set([...rule.needs, ...(rule.needsOn?.[action] ?? []), ...(rule.uses ?? [])]);
  // The chosen reason and the fact that one is chosen are one select.
  if (facts.has('texts') && action === 'send-message') facts.add('form.title');
  return [...facts];
}

/** A rule that does not read the action answers alike on all, but that a message has a title too. */
function actionsOf(rule: Rule): Action[] {
  if (rule.needs.includes('action') || rule.needsOn) return [...rule.actions];
  const [first] = rule.actions;
  const message = rule.needs.includes('texts')
    ? rule.actions.find((action) => action === 'send-message')
    : undefined;
  return [...new Set([first, message])].flatMap((action) => action ?? []);
}

it('answers in every cell of every rule, as written in verdicts.txt', { timeout: 60_000 }, async () => {
  const lines: string[] = [];
  let cells = 0;
  for (const rule of rules) {
    const alone = judgeBy([rule]);
    const decided = new Set<string>();
    for (const action of actionsOf(rule)) {
      const answers: string[] = [];
      const whole: string[] = [];
      for (const [one, around] of product(factsOf(rule, action), action)) {
        const verdict = alone(one, around);
        if (verdict.unchecked[0]?.missing[0] === 'crashed')
          expect.fail(`${rule.id} crashes on ${JSON.stringify(one)}`);
        answers.push(answerOf(verdict));
        whole.push(told(verdict));
      }
      cells += answers.length;
      for (const answer of answers) decided.add(answer);
      lines.push(`${rule.id} · ${action} · ${answers.length} cells · ${tally(answers)} · ${digest(whole)}`);
    }
    expect(
      [...decided].join(),
      `${rule.id} says nothing in any cell: no attempt could ever break it`,
    ).toMatch(/block|warn|info/);
  }
  lines.unshift(`${cells} cells, each rule over every value of every fact that it can read`, '');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('verdicts.txt');
});

it('answers in every cell of the joint domain, the same in any order of the rules', {
  timeout: 60_000,
}, async () => {
  const lines: string[] = [];
  let cells = 0;
  const wordings = ['unread', 'none', '29 characters', '30 characters', 'Korean', 'own phone'].map(
    (name) => texts[name],
  );
  for (const action of actions) {
    for (const status of [...claimStatuses, null, undefined]) {
      const levels: string[] = [];
      const whole: string[] = [];
      for (const orderStatus of [...orderStatuses, null, undefined])
        for (const reason of [...reasons, null, undefined])
          for (const text of wordings) {
            const one = attempt(action, {
              order: { status: orderStatus, payment: 'cash' },
              claim: status === null ? null : { status },
              form: {
                reason,
                text,
                body: text,
                title: text,
                received: null,
                approved: false,
                category: 'other',
              },
              record: { noticeSentOn: null },
              unanswered: true,
            });
            const verdict = judge(one, context);
            const said = told(verdict);
            if (cells++ % 7 === 0) expect(told(backwards(one, context))).toBe(said);
            levels.push(verdict.level);
            whole.push(said);
          }
      lines.push(`${action} · ${status} · ${tally(levels)} · ${digest(whole)}`);
    }
  }
  expect(lines.join()).not.toContain('crashed');
  lines.unshift(`${cells} cells: action × claim status × order status × reason × text`, '');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('verdicts-joint.txt');
});
