import { knowFrom, maybeFrom, missingOf, Reading, unread } from './facts';
import type { Rule, Told } from './rule';
import type { Finding, Unchecked, Verdict } from './verdict';
import type { Action, Attempt, Context, FindingLevel, SetLevel } from './vocabulary';

const weight = { info: 1, warn: 2, block: 3 } as const;

/** A judge over any list of rules. The order of the list never shows in a verdict. */
export function judgeBy(rules: readonly Rule[]): (attempt: Attempt, context: Context) => Verdict {
  const byAction = new Map<Action, Rule[]>();
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const action of rule.actions) {
      const those = byAction.get(action);
      if (those) those.push(rule);
      else byAction.set(action, [rule]);
    }
  }

  return (attempt, context) => {
    const reading = new Reading(attempt, context);
    const findings: Finding[] = [];
    const unchecked: Unchecked[] = [];
    const those = reading.action && byAction.get(reading.action);
    if (!reading.action) unchecked.push({ rule: 'unknown-action', missing: ['action'] });
    if (those) {
      const know = knowFrom(reading);
      const maybe = maybeFrom(reading);
      for (const rule of those) {
        const set = setLevel(reading, rule);
        if (set === 'off') continue;
        try {
          const answer = rule.check(know, maybe);
          if (!answer) continue;
          for (const told of Array.isArray(answer) ? answer : [answer])
            if (told === unread) unchecked.push({ rule: rule.id, missing: missingOf(rule, reading) });
            else findings.push(findingOf(rule, told, set));
        } catch (reason) {
          const missing = reason === unread ? missingOf(rule, reading) : ['crashed'];
          unchecked.push({ rule: rule.id, missing });
        }
      }
    }
    // Rules stand by id, and sorting is stable: the same findings always come in the same order.
    findings.sort((a, b) => weight[b.level] - weight[a.level]);
    return { level: findings[0]?.level ?? 'ok', findings, unchecked };
  };
}

function findingOf(rule: Rule, told: Told, set: FindingLevel | undefined): Finding {
  const level = set === undefined ? told.level : levelled(told.level, rule.level, set);
  const { message, data, field, remedies } = told;
  return { rule: rule.id, level, message, data, field, source: rule.source, remedies };
}

/**
 * A set level takes the place of the rule's own. What the rule itself says more mildly (a day on the
 * edge, a likeness instead of a match) can be lowered by it and is never raised, so that
 * setting a rule to the level it has anyway changes nothing.
 */
function levelled(told: FindingLevel, own: FindingLevel, set: FindingLevel): FindingLevel {
  if (told === own) return set;
  return weight[told] < weight[set] ? told : set;
}

const settable: ReadonlySet<unknown> = new Set<SetLevel>(['off', 'info', 'warn', 'block']);

function setLevel(reading: Reading, rule: Rule): SetLevel | undefined {
  const set: unknown = (reading.context?.levels as Record<string, unknown> | null | undefined)?.[rule.id];
  return isSetLevel(set) ? set : undefined;
}
const isSetLevel = (value: unknown): value is SetLevel => settable.has(value);
