import { useState } from 'preact/hooks';
import LevelMark from '../../components/level-mark';
import { markNames } from '../../components/mark-name';
import { useSpeech } from '../../components/speech';
import { spokenDay } from '../../rules/texts/spoken-day';
import { useLines } from '../desk/lines';
import { useNotDone } from '../desk/not-done';
import { isScreenName, screenNames } from '../desk/screen-names';
import { changesIn, type MarksBook, type MarksChange } from '../shared/marks';
import { send } from '../shared/messages';

const lines = {
  title: [
    (day: string) => `${day}と変わったところ`,
    (day: string) => `${day}과 달라진 점`,
    (day: string) => `与${day}不同之处`,
    (day: string) => `Changed since ${day}`,
  ] as const,
  lost: [
    (parts: string) => `見つからなくなりました：${parts}`,
    (parts: string) => `더 이상 찾을 수 없습니다: ${parts}`,
    (parts: string) => `找不到了：${parts}`,
    (parts: string) => `No longer found: ${parts}`,
  ],
  degraded: [
    (parts: string) => `手がかりが減りました：${parts}`,
    (parts: string) => `단서가 줄었습니다: ${parts}`,
    (parts: string) => `线索减少了：${parts}`,
    (parts: string) => `Found by fewer marks: ${parts}`,
  ],
  new: [
    (parts: string) => `新しく見つかりました：${parts}`,
    (parts: string) => `새로 발견했습니다: ${parts}`,
    (parts: string) => `新发现：${parts}`,
    (parts: string) => `New: ${parts}`,
  ],
  accept: [
    '確認しました。今の画面を基準にする',
    '확인했습니다. 지금 화면을 기준으로 하기',
    '已确认，以当前页面为准',
    'I have looked: take the page as it is now',
  ],
} as const;

/** How the console's screens differ from the last day on which all was found. */
export default function Changes({ book }: { book: MarksBook }) {
  const { language, say, words } = useSpeech();
  const line = useLines(lines);
  const names = useLines(screenNames);
  const notDone = useNotDone();
  const [said, setSaid] = useState('');
  const changes = changesIn(book);
  if (changes.length === 0) return null;
  const list = (marks: readonly string[]) =>
    markNames(marks)
      .map((name) => say(name) || name)
      .join(words.and);
  const told = ({ kind, since, ...change }: MarksChange) => {
    const [screen = ''] = kind.split(' ');
    return (
      <li key={kind} data-kind={kind}>
        <strong>{isScreenName(screen) ? names(screen) : screen}</strong>{' '}
        {line('title')(spokenDay(language, since))}
        {(['lost', 'degraded', 'new'] as const).map(
          (what) =>
            change[what].length > 0 && (
              <div key={what} data-change={what} class="hint">
                {line(what)(list(change[what]))}
              </div>
            ),
        )}
      </li>
    );
  };
  const accept = async () => {
    const sent = await send('marks.accept', null);
    setSaid(sent.ok ? '' : notDone(sent.detail));
  };
  return (
    <div class="weakened-line" data-look="warn" role="status">
      <LevelMark look="warn" form="shape" />
      <div>
        <ul class="plain-list">{changes.map(told)}</ul>
        <button type="button" class="quiet" onClick={() => void accept()}>
          {line('accept')}
        </button>
        {said && <p class="error">{said}</p>}
      </div>
    </div>
  );
}
