import type { Say } from '../../../components/speech';
import { type Language, languages, say } from '../../../rules';
import { templates } from '../../../rules/templates';
import { inquiries } from '../../../rules/templates/inquiries';

const named = (language: Language): Map<string, string> =>
  new Map([
    ...templates.map(({ id, name }) => [`template.${id}`, name[language]] as const),
    ...inquiries.map(({ id, name }) => [`inquiry.${id}`, name[language]] as const),
  ]);

const voiceOf = (language: Language): Say => {
  const names = named(language);
  return (id, data) => {
    const text = say(language, id, data);
    // The rules answer with the id where they have no text; whoever draws then knows a better word for it.
    return text === id ? (names.get(id) ?? '') : text;
  };
};

const voices: ReadonlyMap<Language, Say> = new Map(
  languages.map((language) => [language, voiceOf(language)]),
);
const silent: Say = () => '';

/** One and the same function for one language, so that nothing is drawn anew for it. */
export const textsIn = (language: Language): Say => voices.get(language) ?? silent;
