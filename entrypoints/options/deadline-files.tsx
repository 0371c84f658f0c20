import { useState } from 'preact/hooks';
import { useSpeech } from '../../components/speech';
import { atZeroOf, nameOf } from '../../components/text-ids';
import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import saveFile from '../desk/save-file';
import Unread, { isUnread } from '../desk/unread';
import { deadlinesAsCsv, deadlinesAsIcs, type FileWords } from '../shared/deadline-export';
import { isOpen, readDeadlines } from '../shared/deadlines';
import { japanDate } from '../shared/japan-time';
import type { Problem } from '../shared/problem';

const lines = {
  title: ['期限の書き出し', '기한 내보내기', '导出期限', 'Export the deadlines'],
  hint: [
    'まだ終わっていない期限をすべて、カレンダーや表計算のファイルにします。注文番号と期限だけで、お客様の情報は入りません。',
    '아직 끝나지 않은 기한을 모두 캘린더나 스프레드시트 파일로 만듭니다. 주문번호와 기한뿐이며 고객 정보는 들어가지 않습니다.',
    '将所有尚未结束的期限保存为日历或表格文件。只含订购号码和期限，不含客户信息。',
    'All deadlines that are still open, for a calendar or a spreadsheet. Order numbers and times only, nothing about buyers.',
  ],
  ics: ['カレンダー用（.ics）', '캘린더용(.ics)', '日历文件（.ics）', 'For a calendar (.ics)'],
  csv: ['表計算用（CSV）', '스프레드시트용(CSV)', '表格文件（CSV）', 'For a spreadsheet (CSV)'],
  saved: [
    (n: number) => `${n}件を書き出しました。`,
    (n: number) => `${n}건을 내보냈습니다.`,
    (n: number) => `已导出${n}条。`,
    (n: number) => (n === 1 ? '1 deadline saved.' : `${n} deadlines saved.`),
  ],
  until: [
    (time: string, sure: string) => `日本時間 ${time}（${sure}）`,
    (time: string, sure: string) => `일본 시간 ${time}(${sure})`,
    (time: string, sure: string) => `日本时间 ${time}（${sure}）`,
    (time: string, sure: string) => `${time} in Japan (${sure})`,
  ],
  none: [
    '終わっていない期限はありません。',
    '끝나지 않은 기한이 없습니다.',
    '没有尚未结束的期限。',
    'No deadline is open.',
  ],
} as const;

const kinds = {
  ics: { type: 'text/calendar', write: deadlinesAsIcs },
  csv: { type: 'text/csv', write: deadlinesAsCsv },
} as const;

/** All open deadlines as files that other programs read. */
export default function DeadlineFiles() {
  const { say, words } = useSpeech();
  const { now } = useDesk();
  const line = useLines(lines);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const fileWords: FileWords = {
    name: (kind) => nameOf(say, 'deadline', kind),
    until: (time, certainty) => line('until')(time, words.time.certainty[certainty]),
    atZero: (kind) => atZeroOf(say, kind),
  };
  const save = async (kind: keyof typeof kinds) => {
    const { deadlines, problems: found } = await readDeadlines();
    setProblems(found);
    if (isUnread(found)) return setSaid('');
    const open = deadlines.filter(isOpen);
    if (open.length === 0) return setSaid(line('none'));
    const { type, write } = kinds[kind];
    saveFile(`deadlines-${japanDate(now)}.${kind}`, type, [write(open, fileWords, now)]);
    setSaid(line('saved')(open.length));
  };
  return (
    <fieldset class="group">
      <legend>{line('title')}</legend>
      <p class="hint">{line('hint')}</p>
      <div class="row">
        <button type="button" onClick={() => void save('ics')}>
          {line('ics')}
        </button>
        <button type="button" onClick={() => void save('csv')}>
          {line('csv')}
        </button>
        <span class="hint" role="status">
          {said}
        </span>
      </div>
      <Unread of="deadlines" problems={problems} />
    </fieldset>
  );
}
