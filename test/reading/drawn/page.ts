import { type Language, word } from '../../console/words/words';
import { decoys } from './decoys';
import { type ListName, lists } from './lists';
import type { Brush, Expected, Scene } from './scene';
import { type SceneName, scenes } from './scenes';
import { type SpellingName, spellings } from './spelling';
import { type StyleName, styles } from './styles';

export type Look = {
  scene: SceneName;
  style: StyleName;
  language: Language;
  spelling: SpellingName;
  list: ListName;
  /** Where the open order stands. */
  detail: 'below' | 'above' | 'layer';
  /** Things around it that look alike and are not meant. */
  decoys: boolean;
};
export type Drawn = { url: string; html: string; expected: Expected };

const root = 'https://qsm.qoo10.jp/gmkt.inc.gsm.web/';

export const brushOf = (look: Pick<Look, 'style' | 'language' | 'spelling'>): Brush => ({
  style: styles[look.style],
  language: look.language,
  say: (key) => spellings[look.spelling](word(key, look.language), look.language),
});

export const drawPage = (look: Look): Drawn => {
  const scene: Scene = scenes[look.scene];
  const brush = brushOf(look);
  const list = scene.list ? lists[look.list](scene.list(brush)) : '';
  const detail = scene.detail(brush);
  const around = look.decoys ? decoys(brush, scene.path) : { before: '', between: '', after: '' };
  const parts =
    look.detail === 'above'
      ? [detail, around.between, list]
      : look.detail === 'layer'
        ? [
            list,
            around.between,
            `<div class="layer" style="position:absolute;top:40px;left:40px">${detail}</div>`,
          ]
        : [list, around.between, detail];
  return {
    url: root + scene.path,
    html: `<!DOCTYPE html><html lang="${look.language}"><head><title>J·QSM</title></head><body>${around.before}${parts.join('')}${around.after}</body></html>`,
    expected: scene.expected(brush),
  };
};
