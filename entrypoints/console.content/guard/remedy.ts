import type { Remedy } from '../../../rules/verdict';
import type { Attempt } from '../../../rules/vocabulary';
import type { Reading } from '../reading/reading';
import { fieldNamed, fieldOf } from './fields';

export type At = { reading: Reading; attempt: Attempt };
type Parts = {
  read: () => Reading | null;
  write: (attempt: Attempt) => void;
  template: (attempt: Attempt, id: string) => void;
  inquiry: (attempt: Attempt, id: string) => void;
  /** Chooses in a field what is meant. */
  choose: (field: HTMLElement, means: () => boolean) => void;
};

/** Does what a remedy's button says. True where the seller is now at the place that it is about. */
export const makeRemedy = ({ read, write, template, inquiry, choose }: Parts) => {
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
        if (remedy.action === 'send-message') {
          write(at.attempt);
          return true;
        }
        const control = at.reading.controls.find(({ action }) => action === remedy.action);
        control?.element.focus();
        return control !== undefined;
      }
      case 'template':
        template(at.attempt, remedy.template);
        return true;
      case 'inquiry':
        inquiry(at.attempt, remedy.inquiry);
        return true;
      case 'change':
        return change(remedy, at);
      case 'wait':
        return false;
    }
  };
};
