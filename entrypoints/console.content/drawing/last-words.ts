import type { Language } from '../../../rules/vocabulary';
import type { WordBook } from '../../shared/word-book';

/** As the browser draws a dialog, in the colours that it takes for one that the reader can see. */
const look =
  '.qg{font:14px/1.5 sans-serif;color-scheme:light dark}.stop,.over{position:fixed;padding:16px;color:CanvasText;background:Canvas;border:2px solid}.stop{inset:0;margin:auto}.over{inset:8px 8px auto}svg,button:empty{display:none}';

const book = (stopped: string, back: string, goOn: string, lost: string): WordBook => {
  const words = { back, goOn, goOnAnyway: goOn, reason: goOn, nothingSent: lost, banner: { reload: lost } };
  return { texts: {}, look, words: { ...words, stopped: { block: [stopped], warn: [stopped] } } };
};

/** Where neither storage nor the background has words to give: an action is still stopped, and can be answered. */
export const lastWords: { readonly [L in Language]: WordBook } = {
  ja: book(
    '「{0}」を止めました',
    '戻って直す',
    'このまま進む',
    '文を読み込めません。再読み込みしてください。',
  ),
  ko: book(
    '‘{0}’ 실행을 멈췄습니다',
    '돌아가서 고치기',
    '그대로 진행',
    '문구를 불러올 수 없습니다. 새로고침해 주세요.',
  ),
  zh: book('已拦下“{0}”', '返回修改', '仍要继续', '无法读取文字。请重新加载。'),
  en: book('Stopped: {0}', 'Go back', 'Go on', 'The texts cannot be read. Please reload.'),
};
