import type { Language } from '../../../rules/vocabulary';
import type { WordBook } from '../../shared/word-book';

const book = (
  block: string,
  warn: string,
  lost: string,
  reload: string,
  [back, goOn, goOnAnyway, reason]: readonly [string, string, string, string],
): WordBook => ({
  texts: {},
  words: {
    product: 'QSM Claim Guard',
    stopped: { block: [block], warn: [warn] },
    nothingSent: lost,
    back,
    goOn,
    goOnAnyway,
    reason,
    banner: { reload: lost, reloadNow: reload },
  },
});

/** Where neither storage nor the background has words to give: an action is still stopped, and can be answered. */
export const lastWords: { readonly [L in Language]: WordBook } = {
  ja: book(
    '「{0}」を止めました',
    '「{0}」の前にご確認ください',
    '拡張機能の文を読み込めませんでした。ガードは働いています。',
    '再読み込み',
    ['戻って直す', 'このまま進む', '理由を残して進む', 'それでも進む理由'],
  ),
  ko: book(
    "'{0}' 작업을 멈췄습니다",
    "'{0}' 전에 확인해 주세요",
    '확장 프로그램의 문구를 불러오지 못했습니다. 가드는 작동 중입니다.',
    '새로고침',
    ['돌아가서 고치기', '그대로 진행', '이유를 남기고 진행', '그래도 진행하는 이유'],
  ),
  zh: book('已停止“{0}”', '执行“{0}”前请确认', '未能读取扩展程序的文字，守护仍在工作。', '重新加载', [
    '返回修改',
    '仍要继续',
    '写明理由并继续',
    '仍要继续的理由',
  ]),
  en: book(
    'Stopped: {0}',
    'Check first: {0}',
    'The extension’s texts could not be loaded. The guard is still at work.',
    'Reload',
    ['Go back', 'Go on', 'Go on with this reason', 'Reason to go on anyway'],
  ),
};
