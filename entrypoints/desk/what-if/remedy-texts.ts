import { templates } from '../../../rules/templates';
import { inquiries } from '../../../rules/templates/inquiries';
import type { Language } from '../../../rules/vocabulary';
import type { Say } from '../../shared/say';

/** Names of templates and inquiries are a load of their own: only a page that shows remedies takes it. */
export const withRemedyNames =
  (say: Say, language: Language): Say =>
  (id, data) => {
    const [kind, name] = id.split('.', 2);
    if (kind === 'template') return templates.find((each) => each.id === name)?.name[language] ?? '';
    if (kind === 'inquiry') return inquiries.find((each) => each.id === name)?.name[language] ?? '';
    return say(id, data);
  };

/** A template as it stands, blanks and all: nothing of an order is known here. */
export function templateText(id: string): { title: string; body: string } | undefined {
  const found = templates.find((each) => each.id === id);
  return found && { title: found.use === 'message' ? found.title : '', body: found.body };
}

export const inquiryText = (id: string, language: Language): string | undefined =>
  inquiries.find((each) => each.id === id)?.text[language];
