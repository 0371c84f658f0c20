import { say } from '../../rules';
import type { Rule } from '../../rules/rule';
import { actionWords } from '../../rules/texts/words';
import { type RuleId, ruleIds } from '../../rules/vocabulary';

/** The order in which a seller meets the rules. */
const chapters: readonly [title: string, first: RuleId][] = [
  ['Before dispatch', 'cancel-reason-is-sellers'],
  ['After dispatch', 'return-only-after-dispatch'],
  ['Refusing a cancel', 'refusal-only-on-request'],
  ['Withdrawing a claim', 'withdrawal-not-blocked'],
  ['What the buyer reads', 'unanswered-message-first'],
];

/** The rulebook for people, printed from the catalogue. */
export function book(rules: readonly Rule[]): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lines = [
    '# The rulebook',
    '',
    'Printed from `catalogue/` by the tests; don’t edit it by hand. `BOOK=print npx vitest run --project rules`',
    'writes it anew. One rule is one file. The numbers name the guides; `U` is an article of Qoo10 University.',
    '',
    '- **block**: a guide says that it can’t or mustn’t be done.',
    '- **warn**: it can be done and usually goes wrong or costs something.',
    '- **info**: a consequence worth knowing beforehand; it never stops anything.',
    '',
    'A shop can set a rule to another level, or off. A finding that is milder than its rule (a day on the edge,',
    'a likeness instead of a match) can be lowered by that and is never raised: setting a rule to its own level',
    'changes nothing. A rule whose facts could not be read is *unchecked*, which is never the same as ok.',
  ];
  for (const id of ruleIds) {
    const chapter = chapters.find(([, first]) => first === id);
    if (chapter) lines.push('', `## ${chapter[0]}`);
    const rule = byId.get(id);
    if (!rule) continue;
    const facts = [...rule.needs, ...Object.values(rule.needsOn ?? {}).flat()].filter(
      (fact) => fact !== 'action',
    );
    const uses = (rule.uses ?? []).filter((fact) => fact !== 'action');
    lines.push(
      '',
      `### ${id}`,
      '',
      `${say('en', `asks.${id}`)}.`,
      '',
      `- **${rule.level}** on ${rule.actions.map((action) => `${actionWords[action].en} (\`${action}\`)`).join(', ')}`,
      `- From ${rule.source.map(({ guide, place }) => `[${guide} ${place}]`).join(', ')}`,
    );
    if (facts.length > 0)
      lines.push(`- Needs ${[...new Set(facts)].map((fact) => `\`${fact}\``).join(', ')}`);
    if (uses.length > 0)
      lines.push(`- Looks at ${uses.map((fact) => `\`${fact}\``).join(', ')} where it can be read`);
  }
  return `${lines.join('\n')}\n`;
}
