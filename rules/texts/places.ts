import type { Language } from '../vocabulary';

/** Where in a guide something stands, as the catalogue and the deadlines name it. */
export const places = [
  '§1',
  '§4',
  '§1, §3.4',
  '§1, §4',
  '§1.2',
  '§1.2, §4.4',
  '§1.4, §4.4',
  '§2.5',
  '§3.4',
  '§4.4',
  '§1–4',
  '§1a, §1b',
  '§1a.4',
  '§1a.4, §1a.5',
  '§1a.5, §2',
  '§1a.6',
  '§1a.6, §1b.7',
  '§1a.8',
  '§1b',
  '§1b.7',
  '§1b.10',
  '§1 注意',
  '§3 注意',
  '§3 注意, §4 注意',
  'FAQ 1',
  'FAQ 3',
  'FAQ 5',
  '冒頭 ※',
  '开头 ※',
  '① ※',
  '①, ②',
  '①5',
  '①5, 구매자 사유 ①',
  '①6',
  '①8',
  '②',
  '②6',
  '구매자 사유 ②',
  '구매자 사유 ② 2)',
] as const;

type Terms = {
  chapter: (number: string) => string;
  /** The two halves of the first chapter: for orders that have left, and for those that have not. */
  a: string;
  b: string;
  step: (number: string) => string;
  note: string;
  question: (number: string) => string;
  start: string;
  and: string;
};

const terms: { readonly [L in Language]: Terms } = {
  ja: {
    chapter: (number) => `${number}章`,
    a: ' 発送前',
    b: ' 発送後',
    step: (number) => ` 手順${number}`,
    note: ' 注意事項',
    question: (number) => `よくある質問 ${number}問目`,
    start: '冒頭の※',
    and: '、',
  },
  ko: {
    chapter: (number) => `${number}장`,
    a: ' 발송 전',
    b: ' 발송 후',
    step: (number) => ` ${number}번`,
    note: ' 주의사항',
    question: (number) => `자주하는 질문 ${number}번째`,
    start: '첫머리의 ※',
    and: ', ',
  },
  zh: {
    chapter: (number) => `第${number}章`,
    a: ' 发货前',
    b: ' 发货后',
    step: (number) => ` 步骤${number}`,
    note: ' 注意事项',
    question: (number) => `常见问题 第${number}问`,
    start: '开头的※',
    and: '、',
  },
  en: {
    chapter: (number) => `chapter ${number}`,
    a: ' before dispatch',
    b: ' after dispatch',
    step: (number) => ` step ${number}`,
    note: ' notes',
    question: (number) => `question ${number} of the FAQ`,
    start: 'the ※ at its start',
    and: ', ',
  },
};

/** `§1a.5` as a seller finds it in the guide: 1章 発送前 手順5. What the Korean guide calls its own parts stays so. */
export function placeIn(language: Language, place: string): string {
  const term = terms[language];
  const one = (each: string): string => {
    const [, chapter, half, step, note] = /^§([\d–]+)([ab])?(?:\.(\d+))?( 注意)?$/.exec(each) ?? [];
    if (chapter)
      return [
        term.chapter(chapter),
        half === 'a' ? term.a : half === 'b' ? term.b : '',
        step ? term.step(step) : '',
        note ? term.note : '',
      ].join('');
    const [, part, number] = /^([①②])(\d+)$/.exec(each) ?? [];
    if (part && number) return part + term.step(number);
    const [, question] = /^FAQ (\d+)$/.exec(each) ?? [];
    if (question) return term.question(question);
    return /^(?:冒頭|开头) ※$/.test(each) ? term.start : each;
  };
  return place.split(', ').map(one).join(term.and);
}
