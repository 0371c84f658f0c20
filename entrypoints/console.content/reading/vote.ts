import type { FieldElement } from './elements';
import type { LabelId } from './labels';
import type { Mark, Part } from './reading';
import { isBefore, labelsOf, type Scan } from './scan';
import { type Section, sectionOf } from './sections';
import { fieldsBeside } from './slots';

/** What is known of a field before its page was ever seen. */
export type Wanted = {
  is: (field: FieldElement) => boolean;
  labels?: readonly LabelId[];
  section?: LabelId;
  options?: (field: FieldElement) => boolean;
  name?: RegExp;
  near?: FieldElement | undefined;
  /** What the field stands below on every page that has it. */
  after?: readonly LabelId[];
};

const weight: Partial<Record<Mark, number>> = { options: 3, label: 2, section: 2 };

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
  const starts = (wanted.after ?? []).flatMap((id) => labelsOf(scan, id));

  const { near } = wanted;
  const next = near && candidates.find((field) => isBefore(near, field));

  const rated = candidates.map((element) => {
    const marks: Mark[] = [];
    const beside = besides.filter((fields) => fields.includes(element));
    if (beside.length > 0) marks.push('label');
    if (beside.some((fields) => fields.length === 1)) marks.push('beside');
    if (inSection.includes(element)) marks.push('section');
    const isOnly = inSection.length === 1 && inSection[0] === element;
    if (isOnly) marks.push('kind');
    if (wanted.options?.(element)) marks.push('options');
    if (wanted.name?.test(`${element.id} ${element.name}`)) marks.push('name');
    if (starts.some((start) => isBefore(start.element, element))) marks.push('place');
    if (near && near !== element && (shareCell(near, element) || (isOnly && next === element)))
      marks.push('neighbours');
    return { element, marks, score: marks.reduce((sum, mark) => sum + (weight[mark] ?? 1), 0) };
  });
  rated.sort((one, other) => other.score - one.score);
  const [best, second] = rated;
  if (!best || best.score === second?.score) return undefined;
  // `beside` and `kind` only sharpen what label and section say; standing below something is said of many.
  const speaking = best.marks.filter((mark) => mark !== 'beside' && mark !== 'kind');
  const isNamed = speaking.some((mark) => mark !== 'place');
  return isNamed && speaking.length > 1 ? { element: best.element, marks: best.marks } : undefined;
};
