import { expect, it } from 'vitest';
import { judge } from '../../../rules';
import type { Action, RuleId } from '../../../rules/vocabulary';
import { attempt, context } from '../domain';

type Prohibition = [
  words: string,
  rule: RuleId,
  level: 'block' | 'warn',
  action: Action,
  changes: Parameters<typeof attempt>[1],
];

export const memo = 'この度は申し訳ございません。品切れのためキャンセルいたします。';
export const refusal = 'ご注文の商品はすでに発送しており、配送会社に引き渡しております。何卒ご了承ください。';

const guides = /^(?:00[0-4]|U\d\d)$/;

/** Each prohibition of a chapter, with the words and the place that forbid it. Nothing is said without a guide. */
export function forbidden(prohibitions: readonly Prohibition[]): void {
  it.each(prohibitions)('%s', (_words, rule, level, action, changes) => {
    const { findings } = judge(attempt(action, changes), context);
    const said = findings.filter((finding) => finding.rule === rule).map((finding) => finding.level);
    expect(said).toContain(level);
    for (const { source } of findings)
      expect(source.every(({ guide, place }) => guides.test(guide) && place.length > 0)).toBe(true);
  });
}
