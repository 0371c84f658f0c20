import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import ClockLine from '../../components/clock-line';
import { useDesk } from '../desk/desk';
import { dueOf } from '../desk/due';
import DueList from '../desk/due-list';
import GuardLine from '../desk/guard-line';
import Header from '../desk/header';
import LastBlocks from '../desk/last-blocks';
import { useLines } from '../desk/lines';
import { openClaims, openGuide, openOptions, openPrivacy, openSidePanel } from '../desk/places';
import { useStored } from '../desk/use-stored';
import { useTab } from '../desk/use-tab';
import WeakenedLine from '../desk/weakened-line';
import { readDeadlines } from '../shared/deadlines';
import { showInTab } from '../shared/tab-look';
import type { First } from './main';

const lines = {
  sidePanel: ['サイドパネル', '사이드 패널', '侧边栏', 'Side panel'],
  settings: ['設定', '설정', '设置', 'Settings'],
  guide: ['使い方ガイド', '사용 가이드', '使用指南', 'Guide'],
  privacy: ['データの扱い', '데이터 처리', '数据处理', 'Privacy'],
  due: ['今日まで', '오늘까지', '今天到期', 'Due today'],
  passed: ['期限切れ', '기한 지남', '已过期', 'Overdue'],
  noneDue: [
    '今日までのものはありません。',
    '오늘까지인 것이 없습니다.',
    '今天没有到期的事项。',
    'Nothing is due today.',
  ],
  blocks: ['最近止めた操作', '최근에 멈춘 작업', '最近拦下的操作', 'Stopped lately'],
  noBlocks: [
    'まだ止めた操作はありません。',
    '아직 멈춘 작업이 없습니다.',
    '还没有拦下过操作。',
    'Nothing has been stopped yet.',
  ],
  journal: ['すべての記録', '전체 기록', '全部记录', 'Whole journal'],
  whatIf: ['この操作はできる？', '이 작업, 해도 될까?', '这个操作可以吗？', 'Can I do this?'],
  shortcut: [
    (keys: string) => `このポップアップは ${keys} でも開けます`,
    (keys: string) => `이 팝업은 ${keys} 키로도 열립니다`,
    (keys: string) => `也可按 ${keys} 打开此弹窗`,
    (keys: string) => `${keys} opens this popup, too`,
  ],
} as const;

const readDue = async () => (await readDeadlines()).deadlines;

export default function Popup({ first }: { first: First }) {
  const line = useLines(lines);
  const { now, clock } = useDesk();
  const state = useTab();
  const kept = useStored('deadlines.', first.deadlines, readDue);
  const [WhatIf, setWhatIf] = useState<ComponentType | null>(null);
  const due = dueOf(kept, now);
  const urgent = [...due.passed, ...due.today];

  const show = async (order: string | null) => {
    const shown = state?.at === 'screen' && order !== null && (await showInTab(state.tab, { order }));
    if (!shown) await openClaims();
    window.close();
  };
  const openPanel = () => {
    if (first.windowId === undefined) return;
    void openSidePanel(first.windowId).then(() => window.close());
  };
  // The rulebook is a load of its own: the popup is there before it.
  const toggle = async () => {
    if (WhatIf) return setWhatIf(null);
    const loaded = await import('../desk/what-if/what-if');
    setWhatIf(() => loaded.default);
  };

  return (
    <main class="desk">
      <Header>
        <button type="button" class="quiet" onClick={openPanel}>
          {line('sidePanel')}
        </button>
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {line('settings')}
        </button>
      </Header>
      <GuardLine state={state} />
      <WeakenedLine />
      {clock && <ClockLine ahead={clock.ahead} isExact={clock.isExact} />}
      <section aria-labelledby="due">
        <h2 id="due">
          {line('due')} <span class="number">{due.today.length}</span>
          {due.passed.length > 0 && (
            <span class="number late">
              {line('passed')} {due.passed.length}
            </span>
          )}
        </h2>
        {urgent.length === 0 && <p class="hint">{line('noneDue')}</p>}
        <DueList
          deadlines={urgent}
          now={now}
          most={4}
          onPick={({ order }) => void show(order)}
          onMore={openPanel}
        />
      </section>
      <section aria-labelledby="blocks">
        <h2 id="blocks">{line('blocks')}</h2>
        {first.blocks.length === 0 && <p class="hint">{line('noBlocks')}</p>}
        <LastBlocks entries={first.blocks} />
        {first.blocks.length > 0 && (
          <button type="button" class="quiet more" onClick={() => void openOptions('journal')}>
            {line('journal')}
          </button>
        )}
      </section>
      <section>
        <h2>
          <button type="button" class="unfold" aria-expanded={WhatIf !== null} onClick={() => void toggle()}>
            {line('whatIf')}
          </button>
        </h2>
        {WhatIf && <WhatIf />}
      </section>
      <div class="foot row">
        <button type="button" class="quiet" onClick={() => void openGuide()}>
          {line('guide')}
        </button>
        <button type="button" class="quiet" onClick={() => void openPrivacy()}>
          {line('privacy')}
        </button>
      </div>
      {first.shortcut && <p class="hint foot">{line('shortcut')(first.shortcut)}</p>}
    </main>
  );
}
