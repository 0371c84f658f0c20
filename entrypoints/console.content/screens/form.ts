import type { Action, Attempt } from '../../../rules/vocabulary';
import { chosenWords } from '../reading/choice';
import { type FieldElement, typedIn } from '../reading/elements';
import type { LabelId } from '../reading/labels';
import { type Page, unanimous, valueBeside } from '../reading/panel';
import { emptyForm, type FieldName, type Mark, type Part } from '../reading/reading';
import { parseChoice } from '../reading/values';

type Form = Attempt['form'];

/** A field of a form: what stands in it, and where it stands. */
export type Entry<Name extends FieldName> = {
  value: Form[Name];
  element: FieldElement | undefined;
  marks?: readonly Mark[] | undefined;
};
export type Entries = { [Name in FieldName]?: Entry<Name> };
export type Forms = Partial<Record<Action, Entries>>;

export const formsReading = (forms: Forms) => ({
  formOf: (action: Action): Form => {
    const values = Object.entries(forms[action] ?? {}).map(([name, entry]) => [name, entry.value]);
    return { ...emptyForm, ...Object.fromEntries(values) };
  },
  fieldMarks: (action: Action, name: FieldName): readonly Mark[] => forms[action]?.[name]?.marks ?? [],
  fieldOf: (action: Action, name: FieldName): HTMLElement | undefined => forms[action]?.[name]?.element,
});

type Found = Part<FieldElement> | undefined;

export const entry = <Value>(part: Found, value: Value) => ({
  value,
  element: part?.element,
  marks: part?.marks,
});
/**
 * A text field that was found says what is in it, at whatever moment it is asked; one that was not found could not be
 * read.
 */
export const writtenIn = (element: FieldElement | undefined, marks?: readonly Mark[]) => ({
  get value() {
    return element && typedIn(element);
  },
  element,
  marks,
});
export const written = (part: Found): Entry<'text'> => writtenIn(part?.element, part?.marks);
type Known = (text: string) => Form['reason'];
export const chosen = (
  part: Found,
  page: Page,
  labels: readonly LabelId[],
  known: Known,
): Entry<'reason'> => {
  const value = part
    ? parseChoice(chosenWords(part.element, known), known)
    : // A list that is drawn without a role shows its word like any other text.
      unanimous(labels.map((label) => valueBeside([page], label, (words) => known(words ?? ''))));
  return entry(part, value);
};
