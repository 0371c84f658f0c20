import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import ProblemList from '../desk/problem-list';
import type { Problem } from '../shared/problem';

const lines = {
  title: [
    '使えない設定があり、ほかの値で動いています。',
    '쓸 수 없는 설정이 있어 다른 값으로 작동합니다.',
    '有无法使用的设置，目前以其他值运行。',
    'Some stored settings could not be used; others are in their place.',
  ],
} as const;

/** What was stored or set and can't be used: shown where settings are, with its place and what is wrong. */
export default function Problems() {
  return <SettingProblems problems={useDesk().effective.problems} />;
}

export function SettingProblems({ problems }: { problems: readonly Problem[] }) {
  return <ProblemList title={useLines(lines)('title')} problems={problems} />;
}
