import { useLines } from '../desk/lines';
import type { Origin } from '../shared/settings';

const lines = {
  policy: [
    '管理者のポリシーで固定されています',
    '관리자 정책으로 고정되어 있습니다',
    '由管理员策略固定',
    'Locked by your administrator’s policy',
  ],
  'shop-file': [
    '販売店の設定ファイルで固定されています',
    '판매점 설정 파일로 고정되어 있습니다',
    '由店铺设置文件固定',
    'Locked by your shop’s settings file',
  ],
} as const;

/** Where a locked setting comes from. What the seller may change says nothing. */
export default function OriginNote({ from }: { from: Origin | undefined }) {
  const line = useLines(lines);
  if (from !== 'policy' && from !== 'shop-file') return null;
  return (
    <p class="origin" data-origin={from}>
      {line(from)}
    </p>
  );
}
