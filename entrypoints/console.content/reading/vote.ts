import { fieldsBeside, labelsOf } from './beside';
import type { FieldElement } from './elements';
import type { Mark, Part } from './reading';
import type { LabelId, Scan } from './scan';
import { type Section, sectionOf } from './sections';

/** What is known of a field before its page was ever seen. */
export type Wanted = {
  is: (field: FieldElement) => boolean;
  labels?: readonly LabelId[];
  section?: LabelId;
  options?: (field: FieldElement) => boolean;
  name?: RegExp;
  near?: FieldElement | undefined;
};

const weight: Partial<Record<Mark, number>> = {
  options: 3,
  label: 2,
  section: 2,
  name: 1,
  beside: 1,
  neighbours: 1,
  kind: 1,
};

const shareCell = (one: Element, other: Element): boolean =>
  one.closest('td, dd, li, fieldset, p, div')?.contains(other) ?? false;

/**
 * Each field of the right kind collects the marks that speak for it. The best one wins when at least two marks
 * speak for it; two that are equally good are none, for a wrong field is worse than a missing one.
 */
export const vote = (
  scan: Scan,
  sections: readonly Section[],
  wanted: Wanted,
): Part<FieldElement> | undefined => {
  const candidates = scan.fields.filter(wanted.is);
  const besides = (wanted.labels ?? [])
    .flatMap((id) => labelsOf(scan, id))
    .map((label) => fieldsBeside(scan, label).filter((field) => candidates.includes(field)));
  const inSection = wanted.section
    ? candidates.filter((field) => sectionOf(sections, field) === wanted.section)
    : [];

  const rated = candidates.map((element) => {
    const marks: Mark[] = [];
    if (besides.some((beside) => beside.includes(element))) marks.push('label');
    if (besides.some((beside) => beside.length === 1 && beside[0] === element)) marks.push('beside');
    if (inSection.includes(element)) marks.push('section');
    if (inSection.length === 1 && inSection[0] === element) marks.push('kind');
    if (wanted.options?.(element)) marks.push('options');
    if (wanted.name?.test(`${element.id} ${element.name}`)) marks.push('name');
    if (wanted.near && wanted.near !== element && shareCell(wanted.near, element)) marks.push('neighbours');
    return { element, marks, score: marks.reduce((sum, mark) => sum + (weight[mark] ?? 0), 0) };
  });
  rated.sort((one, other) => other.score - one.score);
  const [best, second] = rated;
  if (!best || best.marks.length < 2 || best.score === second?.score) return undefined;
  return { element: best.element, marks: best.marks };
};
