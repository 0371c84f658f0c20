import type { Problem } from '../shared/problem';
import { useLines } from './lines';
import ProblemList from './problem-list';

export const unreadLines = {
  journal: [
    '記録を読み取れませんでした。',
    '기록을 읽지 못했습니다.',
    '无法读取记录。',
    'The journal could not be read.',
  ],
  deadlines: [
    '期限を読み取れませんでした。',
    '기한을 읽지 못했습니다.',
    '无法读取期限。',
    'The deadlines could not be read.',
  ],
  some: [
    '読み取れない記録があり、ここには含まれていません。',
    '읽지 못한 기록이 있으며 여기에는 포함되지 않았습니다.',
    '部分记录无法读取，此处未包含。',
    'Some of what is kept could not be read and is left out here.',
  ],
  notices: [
    '連絡の記録を読み取れませんでした。',
    '안내 기록을 읽지 못했습니다.',
    '无法读取通知记录。',
    'The record of notices could not be read.',
  ],
} as const;

/** Nothing at all could be read: an empty list then says nothing. */
export const isUnread = (problems: readonly Problem[]) => problems.some(({ why }) => why === 'not-readable');

const shown = 5;

/** What could not be read is said, and never looks like nothing being there. */
export default function Unread({
  of,
  problems,
}: {
  of: 'deadlines' | 'notices';
  problems: readonly Problem[];
}) {
  const line = useLines(unreadLines);
  return <ProblemList title={line(isUnread(problems) ? of : 'some')} problems={problems.slice(0, shown)} />;
}
