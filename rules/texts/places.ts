import type { Language } from '../vocabulary';
import type { Texts } from './text';

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

/** `§1a.5` as a seller finds it in the guide: 1章 発送前 手順5. What the Korean guide calls its own parts stays so. */
export function placeIn(texts: Texts, language: Language, place: string): string {
  const one = (each: string): string => {
    const [, chapter, half, step, note] = /^§([\d–]+)([ab])?(?:\.(\d+))?( 注意)?$/.exec(each) ?? [];
    if (chapter)
      return [
        texts['place.chapter']({ number: chapter }),
        half === 'a' ? texts['place.a'] : half === 'b' ? texts['place.b'] : '',
        step ? texts['place.step']({ number: step }) : '',
        note ? texts['place.note'] : '',
      ].join('');
    const [, part, number] = /^([①②])(\d+)$/.exec(each) ?? [];
    if (part && number) return part + texts['place.step']({ number });
    const [, question] = /^FAQ (\d+)$/.exec(each) ?? [];
    if (question) return texts['place.question']({ number: question });
    return /^(?:冒頭|开头) ※$/.test(each) ? texts['place.start'] : each;
  };
  return place
    .split(', ')
    .map(one)
    .join(language === 'ja' || language === 'zh' ? '、' : ', ');
}
