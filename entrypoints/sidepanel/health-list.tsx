import LevelMark from '../../components/level-mark';
import { useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import { useLines } from '../desk/lines';
import { screenIds, screenNames } from '../desk/screen-names';
import { whenShort } from '../desk/when';
import type { HealthBook } from '../shared/reading-health';

const lines = {
  whole: ['すべて読み取れました', '모두 읽었습니다', '全部读取成功', 'Everything was read'],
  unread: [
    '読み取りの記録を確認できませんでした。',
    '화면 읽기 기록을 확인하지 못했습니다.',
    '无法查看页面读取记录。',
    'The record of how the screens were read could not be opened.',
  ],
  never: ['まだ開いていません', '아직 열지 않았습니다', '尚未打开', 'Not opened yet'],
} as const;

/** Whether each screen of the console could be read when it was last looked at. */
export default function HealthList({ health }: { health: HealthBook | 'failed' }) {
  const { language, words, say } = useSpeech();
  const line = useLines(lines);
  const names = useLines(screenNames);
  if (health === 'failed') return <p class="error">{line('unread')}</p>;
  return (
    <ul class="plain-list health">
      {screenIds.map((screen) => {
        const last = health[screen];
        const look = !last ? 'info' : last.missing.length > 0 ? 'unchecked' : 'ok';
        const told = !last
          ? line('never')
          : last.missing.length === 0
            ? line('whole')
            : words.banner.missingParts(
                last.missing.map((part) => nameOf(say, 'part', part)).join(words.and),
              );
        return (
          <li key={screen} data-screen={screen}>
            <span>
              {last ? <LevelMark look={look} form="shape" /> : <span class="mark-space" />}
              {names(screen)}
            </span>
            <span class="hint">
              {told}
              {last && ` · ${whenShort(new Date(last.at), language)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
