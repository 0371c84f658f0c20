import type { Deadline } from '../../rules/verdict';
import { useDesk } from '../desk/desk';
import DueList from '../desk/due-list';
import LastBlocks from '../desk/last-blocks';
import { useLines } from '../desk/lines';
import { openGuide, openOptions, openPrivacy, openSidePanel } from '../desk/places';
import Top from '../desk/top';
import Unread, { isUnread, unreadLines } from '../desk/unread';
import { dueLines, goToOrder, useDue } from '../desk/use-due';
import { useTab } from '../desk/use-tab';
import WhatIfSection from '../desk/what-if/what-if-section';
import type { First } from './main';

const lines = {
  ...dueLines,
  journalUnread: unreadLines.journal,
  sidePanel: ['サイドパネル', '사이드 패널', '侧边栏', 'Side panel'],
  guide: ['使い方ガイド', '사용 가이드', '使用指南', 'Guide'],
  privacy: ['データの扱い', '데이터 처리', '数据处理', 'Privacy'],
  blocks: ['最近止めた操作', '최근에 멈춘 작업', '最近拦下的操作', 'Stopped lately'],
  noBlocks: [
    'まだ止めた操作はありません。',
    '아직 멈춘 작업이 없습니다.',
    '还没有拦下过操作。',
    'Nothing has been stopped yet.',
  ],
  journal: ['すべての記録', '전체 기록', '全部记录', 'Whole journal'],
  shortcut: [
    (keys: string) => `このポップアップは ${keys} でも開けます`,
    (keys: string) => `이 팝업은 ${keys} 키로도 열립니다`,
    (keys: string) => `也可按 ${keys} 打开此弹窗`,
    (keys: string) => `${keys} opens this popup, too`,
  ],
} as const;

export default function Popup({ first }: { first: First }) {
  const line = useLines(lines);
  const { now } = useDesk();
  const state = useTab(first.tab);
  const { due, problems } = useDue(first.deadlines);
  const { blocks } = first;
  const urgent = [...due.passed, ...due.today];

  const show = async (deadline: Deadline) => {
    await goToOrder(state, deadline);
    window.close();
  };
  const openPanel = () => {
    if (first.windowId === undefined) return;
    void openSidePanel(first.windowId).then(() => window.close());
  };

  return (
    <main class="desk">
      <Top state={state}>
        <button type="button" class="quiet" onClick={openPanel}>
          {line('sidePanel')}
        </button>
      </Top>
      <section aria-labelledby="due">
        <h2 id="due">
          {line('due')} <span class="number">{due.today.length}</span>
          {due.passed.length > 0 && (
            <span class="number late">
              {line('passed')} {due.passed.length}
            </span>
          )}
        </h2>
        <Unread of="deadlines" problems={problems} />
        {urgent.length === 0 && !isUnread(problems) && <p class="hint">{line('noneDue')}</p>}
        <DueList
          deadlines={urgent}
          now={now}
          most={4}
          onPick={(deadline) => void show(deadline)}
          onMore={openPanel}
        />
      </section>
      <section aria-labelledby="blocks">
        <h2 id="blocks">{line('blocks')}</h2>
        {blocks === 'failed' ? (
          <p class="error">{line('journalUnread')}</p>
        ) : blocks.length === 0 ? (
          <p class="hint">{line('noBlocks')}</p>
        ) : (
          <>
            <LastBlocks entries={blocks} />
            <button type="button" class="quiet more" onClick={() => void openOptions('journal')}>
              {line('journal')}
            </button>
          </>
        )}
      </section>
      <WhatIfSection />
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
