import { templatesFor } from '../../../rules/templates';
import { fill } from '../../../rules/templates/fill';
import { fillInquiry, inquiries } from '../../../rules/templates/inquiries';
import valuesOf from '../../../rules/templates/values-of';
import type { Remedy } from '../../../rules/verdict';
import type { Attempt } from '../../../rules/vocabulary';
import type { Reading } from '../reading/reading';
import { choose, fieldNamed, fieldOf, writeText } from './fields';

export type At = { reading: Reading; attempt: Attempt };
type Parts = { read: () => Reading | null; copy: (text: string) => void };

/** Does what a remedy's button says. True where the seller is now at the place that it is about. */
export const makeRemedy = ({ read, copy }: Parts) => {
  const insert = (id: string, { reading, attempt }: At): boolean => {
    const template = templatesFor(attempt).find((known) => known.id === id);
    if (!template) return false;
    const { title, body } = fill(template, valuesOf(attempt));
    const into = reading.fieldOf(attempt.action, template.use === 'message' ? 'body' : 'text');
    if (!into) {
      copy(body);
      return false;
    }
    const head = title === undefined ? undefined : reading.fieldOf(attempt.action, 'title');
    if (head && title !== undefined) writeText(head, title);
    return writeText(into, body);
  };

  const change = (remedy: Extract<Remedy, { kind: 'change' }>, { reading, attempt }: At): boolean => {
    const { field: dotted, value } = remedy;
    const field = fieldOf(reading, attempt.action, dotted);
    const name = fieldNamed(dotted);
    if (!field || !name) return false;
    if (value !== undefined) choose(field, () => read()?.formOf(attempt.action)[name] === value);
    field.focus();
    return true;
  };

  return (remedy: Remedy, at: At): boolean => {
    switch (remedy.kind) {
      case 'action': {
        const control = at.reading.controls.find(({ action }) => action === remedy.action);
        control?.element.focus();
        return control !== undefined;
      }
      case 'template':
        return insert(remedy.template, at);
      case 'inquiry': {
        const inquiry = inquiries.find(({ id }) => id === remedy.inquiry);
        if (inquiry) copy(fillInquiry(inquiry, valuesOf(at.attempt)).text.ja);
        return false;
      }
      case 'change':
        return change(remedy, at);
      case 'wait':
        return false;
    }
  };
};
