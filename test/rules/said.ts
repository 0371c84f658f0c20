import { judge } from '../../rules';
import type { RuleId } from '../../rules/vocabulary';
import { attempt, context } from './domain';

/** What one rule says of a message's body: `phone`, `name + like-mail`, or nothing. */
export function said(
  rule: RuleId,
  body: string | null | undefined,
  changes: Parameters<typeof attempt>[1] = {},
): string {
  const form = { category: 'cancel-refund', title: 'ご注文の件', body } as const;
  const verdict = judge(
    attempt('send-message', { ...changes, form: { ...form, ...changes?.form } }),
    context,
  );
  const found = verdict.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
  return [
    ...found,
    ...verdict.unchecked.filter((one) => one.rule === rule).map(({ missing }) => `? ${missing}`),
  ].join(' + ');
}
