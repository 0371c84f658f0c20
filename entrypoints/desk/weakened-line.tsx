import LevelMark from '../../components/level-mark';
import { useDesk } from './desk';
import { useLines } from './lines';
import { openOptions } from './places';

const lines = {
  weakened: [
    (n: number) => `ガイドで「不可」のルール${n}件を、販売店の設定で弱めています。`,
    (n: number) => `가이드에서 ‘불가’인 규칙 ${n}개의 수준을 판매점 설정에서 낮췄습니다.`,
    (n: number) => `指南中为“不可”的${n}条规则，已被店铺设置降低级别。`,
    (n: number) =>
      n === 1
        ? 'One rule that is “Not allowed” in the guides is weakened by your shop’s settings.'
        : `${n} rules that are “Not allowed” in the guides are weakened by your shop’s settings.`,
  ],
  show: ['見る', '보기', '查看', 'Show'],
} as const;

/** A guard that was made weaker must not look like a whole one. */
export default function WeakenedLine({ onShow }: { onShow?: () => void }) {
  const line = useLines(lines);
  const { weakened } = useDesk();
  if (weakened.length === 0) return null;
  return (
    <div class="weakened-line" data-look="warn" data-weakened={weakened.join(' ')}>
      <LevelMark look="warn" form="shape" />
      <p>{line('weakened')(weakened.length)}</p>
      <button type="button" class="quiet" onClick={onShow ?? (() => void openOptions('rules'))}>
        {line('show')}
      </button>
    </div>
  );
}
