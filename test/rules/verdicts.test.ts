import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

/** All that a verdict tells: any change of it shows. */
const told = ({ findings, unchecked }: Verdict): string =>
  [
    ...findings.map(
      ({ level, rule, message, data, field, remedies }) =>
        `${level} ${rule}.${message} ${JSON.stringify([data, field, remedies])}`,
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

/** The lines of a written file that begin with this word: each rule is held against its own. */
const writtenLines = (name: string, start: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${start} · `));
const isNotAsWritten = (name: string) =>
  `Verdicts have changed. If they were meant to, write ${name} anew with \`npx vitest run --project rules -u\`, look at its difference, and run again.`;

describe('every rule, over every value of every fact that it can read', { timeout: 120_000 }, () => {
  const lines: string[] = [];
  let cells = 0;

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s answers as written in verdicts.txt',
    (id, rule) => {
      const alone = judgeBy([rule]);
      const decided = new Set<string>();
      const own: string[] = [];
      for (const action of actionsOf(rule)) {
        const answers: string[] = [];
        const whole: string[] = [];
        for (const [one, around] of product(factsOf(rule, action), action)) {
          const verdict = alone(one, around);
          if (verdict.unchecked[0]?.missing[0] === 'crashed')
            expect.fail(`${id} crashes on ${JSON.stringify(one)}`);
          answers.push(answerOf(verdict));
          whole.push(told(verdict));
        }
        cells += answers.length;
        for (const answer of answers) decided.add(answer);
        own.push(`${id} · ${action} · ${answers.length} cells · ${tally(answers)} · ${digest(whole)}`);
      }
      lines.push(...own);
      expect([...decided].join(), `${id} says nothing in any cell: no attempt could ever break it`).toMatch(
        /block|warn|info/,
      );
      expect(own, isNotAsWritten('verdicts.txt')).toEqual(writtenLines('verdicts.txt', id));
    },
  );

  it('is all that verdicts.txt tells of', async () => {
    const head = `${cells} cells, each rule over every value of every fact that it can read`;
    await expect(`${[head, '', ...lines].join('\n')}\n`).toMatchFileSnapshot('verdicts.txt');
  });
});

describe('the joint domain: action × claim status × order status × reason × text', {
  timeout: 120_000,
}, () => {
  const lines: string[] = [];
  let cells = 0;
  const wordings = ['unread', 'none', '29 characters', '30 characters', 'Korean', 'own phone'].map(
    (name) => texts[name],
  );

  it.each(actions)(
    '%s has the same answer in any order of the rules, as written in verdicts-joint.txt',
    (action) => {
      const own: string[] = [];
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
        own.push(`${action} · ${status} · ${tally(levels)} · ${digest(whole)}`);
      }
      lines.push(...own);
      expect(own.join()).not.toContain('crashed');
      expect(own, isNotAsWritten('verdicts-joint.txt')).toEqual(writtenLines('verdicts-joint.txt', action));
    },
  );

  it('is all that verdicts-joint.txt tells of', async () => {
    const head = `${cells} cells: action × claim status × order status × reason × text`;
    await expect(`${[head, '', ...lines].join('\n')}\n`).toMatchFileSnapshot('verdicts-joint.txt');
  });
});
