import { useSpeech } from '../../components/speech';
import { useLines } from '../desk/lines';
import Unread, { isUnread } from '../desk/unread';
import { whenShort } from '../desk/when';
import { lastNotices, type Records } from './records';

const most = 8;
const lines = {
  none: [
    '送った連絡の記録はまだありません。',
    '보낸 안내 기록이 아직 없습니다.',
    '还没有发送通知的记录。',
    'No notice has been seen going out yet.',
  ],
  message: ['メッセージ', '쪽지', '纸条', 'Message'],
  'told-another-way': ['ほかの方法で連絡', '다른 방법으로 안내', '以其他方式通知', 'Told another way'],
} as const;

export default function Notices({ records }: { records: Records }) {
  const { language, words } = useSpeech();
  const line = useLines(lines);
  const notices = lastNotices(records, most);
  const { problems } = records;
  return (
    <>
      <Unread of="notices" problems={problems} />
      {notices.length === 0 && !isUnread(problems) && <p class="hint">{line('none')}</p>}
      <ul class="plain-list">
        {notices.map(({ order, at, how }) => (
          <li key={order}>
            <span>{words.deadlines.order(order)}</span>
            <span class="hint">
              {line(how)} · {whenShort(new Date(at), language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
