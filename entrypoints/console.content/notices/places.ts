import type { Finding } from '../../../rules/verdict';
import type { Attempt } from '../../../rules/vocabulary';
import type { Judge } from '../guard/judging';
import { pinpoint } from './pinpoint';

const fields = ['text', 'title', 'body'] as const;

/** Findings about some words among others; what lacks, or is too long, stands nowhere in particular. */
const isSomewhere = ({ rule, message }: Finding) => rule === 'no-personal-data' || message === 'hangul';

/** Which words of the text a finding means. */
export const placeOf = (finding: Finding, attempt: Attempt, judge: Judge): string | null => {
  const name = fields.find((each) => finding.field === `form.${each}`);
  const text = name && attempt.form[name];
  if (!name || !text || !isSomewhere(finding)) return null;
  return pinpoint(text, (part) =>
    judge({ ...attempt, form: { ...attempt.form, [name]: part } }).findings.some(
      ({ rule, message, field }) =>
        rule === finding.rule && message === finding.message && field === finding.field,
    ),
  );
};
