import type { Finding, Option } from '../../../rules/verdict';
import type { Action, Attempt } from '../../../rules/vocabulary';
import { fieldNamed } from '../guard/fields';
import type { Seen } from '../guard/look';
import { fieldNames, type Reading } from '../reading/reading';

export type Line = {
  field: HTMLElement;
  findings: readonly Finding[];
  places: readonly (string | null)[];
  isEnough: boolean;
};
type PlaceOf = (finding: Finding, attempt: Attempt) => string | null;
export type PanelState = {
  options: readonly Option[];
  /** The action that the seller is filling in. */
  current: Action | undefined;
  controls: readonly HTMLElement[];
  /** Where the open order is told, when nothing can be done about it here. */
  place?: Element | undefined;
  lines: readonly Line[];
};

const counts = ({ data }: Finding) => typeof data.missing === 'number';

/** What every action of the screen would meet, before any is pressed. */
export const makePanelState = (optionOf: (seen: Seen) => Option, placeOf: PlaceOf) => {
  const typedIn = new WeakSet<Element>();
  const counted = new WeakSet<Element>();
  let lastTyped: Element | null = null;

  const lineOf = (field: HTMLElement, findings: Finding[]): Omit<Line, 'places'> | null => {
    // An empty form is no mistake yet, but "30 more" is worth knowing before the first letter.
    const isCounting = findings.some(counts);
    if (isCounting) counted.add(field);
    const isEnough = findings.length === 0 && counted.has(field);
    return isCounting || isEnough || (typedIn.has(field) && findings.length > 0)
      ? { field, findings, isEnough }
      : null;
  };

  const linesOf = ({ reading, attempt, verdict }: Seen): Line[] =>
    fieldNames.flatMap((name) => {
      const field = reading.fieldOf(attempt.action, name);
      if (!field) return [];
      const findings = verdict.findings.filter(
        (finding) => finding.level !== 'info' && fieldNamed(finding.field) === name,
      );
      const line = lineOf(field, findings);
      return line ? { ...line, places: findings.map((finding) => placeOf(finding, attempt)) } : [];
    });

  return {
    typed: (field: Element) => {
      typedIn.add(field);
      lastTyped = field;
    },
    of: (reading: Reading, seen: readonly Seen[]): PanelState => {
      const has = (action: Action, field: Element) =>
        fieldNames.some((name) => reading.fieldOf(action, name) === field);
      const last = lastTyped;
      const current = last ? seen.find(({ attempt }) => has(attempt.action, last)) : undefined;
      return {
        options: seen.map(optionOf),
        current: current?.attempt.action,
        controls: reading.controls.map(({ element }) => element),
        lines: current ? linesOf(current) : [],
      };
    },
  };
};
