import { templates } from '../../../rules/templates';
import { type BlankName, blanks, type Values } from '../../../rules/templates/blanks';
import { fill } from '../../../rules/templates/fill';
import { fillInquiry, inquiries } from '../../../rules/templates/inquiries';
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

/** What is said after a text was copied. */
export const copyLines = {
  copied: [
    (name: string) => `コピーしました：${name}`,
    (name: string) => `복사했습니다: ${name}`,
    (name: string) => `已复制：${name}`,
    (name: string) => `Copied: ${name}`,
  ],
  blanksLeft: [
    (blanks: string) => `空欄が残っています（${blanks}）。貼り付けた後にご記入ください。`,
    (blanks: string) => `빈칸이 남아 있습니다(${blanks}). 붙여 넣은 뒤 채워 주세요.`,
    (blanks: string) => `还有空白处未填（${blanks}），请在粘贴后填写。`,
    (blanks: string) => `Still blank: ${blanks}. Fill in what is missing once it is pasted.`,
  ],
  notCopied: ['コピーできませんでした。', '복사하지 못했습니다.', '无法复制。', 'Could not copy.'],
} as const;

/** `missing`: the blanks that are still open, as they are called in the reader's language. */
export type RemedyText = { title: string; body: string; missing: readonly string[] };

const namesOf = (missing: readonly BlankName[], language: Language) =>
  missing.map((name) => blanks[name].name[language]);

/** With what is known of the order put in, and without the parts that nothing is known for. */
export function templateText(id: string, values: Values, language: Language): RemedyText | undefined {
  const found = templates.find((each) => each.id === id);
  if (!found) return;
  const { title = '', body, missing } = fill(found, values);
  return { title, body, missing: namesOf(missing, language) };
}

export function inquiryText(id: string, values: Values, language: Language): RemedyText | undefined {
  const found = inquiries.find((each) => each.id === id);
  if (!found) return;
  const { text, missing } = fillInquiry(found, values);
  return { title: '', body: text[language], missing: namesOf(missing, language) };
}
