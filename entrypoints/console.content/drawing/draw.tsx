import type { Finding, Option } from '../../../rules/verdict';
import type { Action } from '../../../rules/vocabulary';
import type { Seen } from '../guard/look';
import type { FieldName, Reading } from '../reading/reading';
import type { Line, PanelState } from './panel';

/** The longest look back at a field that the seller has typed in. */
export type Touched = ReadonlySet<Element>;

const nameOf = (finding: Finding): FieldName | undefined => {
  const name = finding.field?.slice('form.'.length);
  return names.find((known) => known === name);
};
const names: readonly FieldName[] = [
  'reason',
  'text',
  'withdrawalFlag',
  'received',
  'approved',
  'category',
  'title',
  'body',
];

/** What every action of the screen would meet, before any is pressed. */
export const panelOf = ({
  reading,
  seen,
  optionOf,
  touched,
}: {
  reading: Reading;
  seen: readonly Seen[];
  optionOf: (seen: Seen) => Option;
  touched: Touched;
}): PanelState => {
  const fieldsOf = (action: Action) => names.flatMap((name) => reading.fieldOf(action, name) ?? []);
  const current = seen.find(({ attempt }) => fieldsOf(attempt.action).some((field) => touched.has(field)));
  return {
    options: seen.map(optionOf),
    current: current?.attempt.action,
    controls: reading.controls.map(({ element }) => element),
    lines: current ? linesOf(current, touched) : [],
  };
};

/** Only under fields that the seller has been at: an empty form is no mistake yet. */
const linesOf = ({ reading, attempt, verdict }: Seen, touched: Touched): Line[] =>
  names.flatMap((name) => {
    const field = reading.fieldOf(attempt.action, name);
    if (!field) return [];
    const findings = verdict.findings.filter(
      (finding) => finding.level !== 'info' && nameOf(finding) === name,
    );
    const isTouched = touched.has(field);
    const isNext = findings.length > 0 && findings.some(({ rule }) => rule === 'refusal-other-explained');
    return isTouched || isNext
      ? [
          {
            field,
            findings,
            isTouched:
              isTouched && name === 'text' && findings.length === 0 && attempt.form.reason === 'other',
          },
        ]
      : [];
  });
