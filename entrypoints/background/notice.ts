import { deadlineWords } from '../../rules/texts/words';
import type { Language } from '../../rules/vocabulary';
import type { KeptDeadline } from '../shared/deadlines';
import { japanTime } from '../shared/japan-time';

type Counts = { ahead: number; passed: number; opened: number };

const titles: Record<Language, (part: keyof Counts, count: number) => string> = {
  ja: (part, count) =>
    ({
      ahead: `期限が近い：${count}件`,
      passed: `期限切れ：${count}件`,
      opened: `再要請できます：${count}件`,
    })[part],
  ko: (part, count) =>
    ({ ahead: `기한 임박: ${count}건`, passed: `기한 지남: ${count}건`, opened: `재요청 가능: ${count}건` })[
      part
    ],
  zh: (part, count) =>
    ({ ahead: `即将到期：${count}条`, passed: `已过期：${count}条`, opened: `可再次申请：${count}条` })[part],
  en: (part, count) =>
    ({ ahead: `${count} due soon`, passed: `${count} overdue`, opened: `${count} can be asked again` })[part],
};
const more: Record<Language, (count: number) => string> = {
  ja: (count) => `ほか${count}件`,
  ko: (count) => `외 ${count}건`,
  zh: (count) => `另有${count}条`,
  en: (count) => `and ${count} more`,
};

const estimate: Record<Language, string> = {
  ja: '（目安）',
  ko: ' (예상)',
  zh: '（估计）',
  en: ' (estimate)',
};

/** Notifications cut what is longer, each system elsewhere. */
const linesShown = 4;

/** One notification, however many deadlines it speaks of. Order numbers only; the nearest first. */
export default function noticeOf(
  ahead: readonly KeptDeadline[],
  over: readonly KeptDeadline[],
  language: Language,
) {
  const opened = over.filter(({ kind }) => kind === 'rerequest-opens');
  const passed = over.filter(({ kind }) => kind !== 'rerequest-opens');
  const groups = { ahead, passed, opened };
  const title = (['ahead', 'passed', 'opened'] as const)
    .filter((part) => groups[part].length > 0)
    .map((part) => titles[language](part, groups[part].length))
    .join(' / ');
  const all = [...ahead, ...passed, ...opened];
  const lines = all.slice(0, linesShown).map(({ order, kind, due, certainty }) => {
    const [day = '', time = ''] = japanTime(new Date(due)).split(' ');
    const sure = certainty === 'estimate' ? estimate[language] : '';
    return `${order} ${deadlineWords[kind][language]} ${day.slice(5).replace('-', '/')} ${time}${sure}`;
  });
  if (all.length > linesShown) lines.push(more[language](all.length - linesShown));
  return { title, message: lines.join('\n'), first: all[0]?.kind };
}
