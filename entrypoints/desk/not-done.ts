import { diskFull } from '../shared/messages';
import { useLines } from './lines';

const lines = {
  notDone: [
    'できませんでした。何も変わっていません。',
    '하지 못했습니다. 아무것도 바뀌지 않았습니다.',
    '未能完成，没有任何更改。',
    'It could not be done. Nothing was changed.',
  ],
  full: [
    'このパソコンの空き容量がありません。',
    '이 컴퓨터에 남은 저장 공간이 없습니다.',
    '本机存储空间已满。',
    'The disk of this computer is full.',
  ],
} as const;

/** What is said where the background could not do it; `detail`: its own words for why. */
export function useNotDone() {
  const line = useLines(lines);
  return (detail = ''): string => `${line('notDone')} ${detail === diskFull ? line('full') : detail}`.trim();
}
