import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import ClockLine from '../../components/clock-line';
import Milestones from '../../components/milestones';
import { useDesk } from '../desk/desk';
import { dueOf } from '../desk/due';
import DueList from '../desk/due-list';
import GuardLine from '../desk/guard-line';
import Header from '../desk/header';
import { useLines } from '../desk/lines';
import { openClaims, openOptions } from '../desk/places';
import { useStored } from '../desk/use-stored';
import { useTab } from '../desk/use-tab';
import WeakenedLine from '../desk/weakened-line';
import { readDeadlines } from '../shared/deadlines';
import { showInTab, type TabLook } from '../shared/tab-look';
import { useHealth } from './health';
import HealthList from './health-list';
import type { First } from './main';
import Notices from './notices';
import ReadingMore from './reading-more';
import { readRecords } from './records';

const lines = {
  settings: ['設定', '설정', '设置', 'Settings'],
  passed: ['期限切れ', '기한 지남', '已过期', 'Overdue'],
  due: ['今日まで', '오늘까지', '今天到期', 'Due today'],
  later: ['これから', '앞으로', '之后', 'Coming up'],
  noneDue: [
    '今日までのものはありません。',
    '오늘까지인 것이 없습니다.',
    '今天没有到期的事项。',
    'Nothing is due today.',
  ],
  files: [
    'カレンダー・表計算へ書き出す',
    '캘린더·표 계산으로 내보내기',
    '导出到日历或表格',
    'Save for a calendar or spreadsheet',
  ],
  here: ['開いている注文', '열려 있는 주문', '当前打开的订单', 'The open order'],
  noOrder: [
    'QSMで注文を開くと、ここに「今できること」が出ます。',
    'QSM에서 주문을 열면 여기에 지금 할 수 있는 일이 나옵니다.',
    '在QSM中打开订单后，这里会显示现在可以做的事。',
    'Open an order in QSM, and what can be done with it shows here.',
  ],
  notices: ['お客様への連絡', '고객 안내', '给客户的通知', 'Notices to buyers'],
  health: ['画面の読み取り', '화면 읽기', '页面读取情况', 'Reading of the screens'],
  whatIf: ['この操作はできる？', '이 작업, 해도 될까?', '这个操作可以吗？', 'Can I do this?'],
} as const;

type Here = ComponentType<{ tab: number; look: TabLook }>;
const readDue = async () => (await readDeadlines()).deadlines;

export default function SidePanel({ first }: { first: First }) {
  const line = useLines(lines);
  const { now, clock } = useDesk();
  const state = useTab();
  const kept = useStored('deadlines.', first.deadlines, readDue);
  const records = useStored('record.', first.records, readRecords);
  const health = useHealth(first.health, state, now);
  const [OrderHere, setOrderHere] = useState<Here | null>(null);
  const [WhatIf, setWhatIf] = useState<ComponentType | null>(null);
  const due = dueOf(kept, now);
  const open = state?.at === 'screen' && state.look.situation ? state : undefined;

  // The rules are a load of their own: the day's deadlines are there before them.
  const isOpen = open !== undefined;
  useEffect(() => {
    if (isOpen) void import('./order-here').then((loaded) => setOrderHere(() => loaded.default));
  }, [isOpen]);
  const toggle = async () => {
    if (WhatIf) return setWhatIf(null);
    const loaded = await import('../desk/what-if/what-if');
    setWhatIf(() => loaded.default);
  };
  const show = async (order: string | null) => {
    const shown = state?.at === 'screen' && order !== null && (await showInTab(state.tab, { order }));
    if (!shown) await openClaims();
  };

  const group = (name: 'passed' | 'today' | 'later', most: number) =>
    due[name].length > 0 && (
      <div class="due-group">
        <h3>
          {line(name === 'today' ? 'due' : name)}{' '}
          <span class={name === 'passed' ? 'number late' : 'number'}>{due[name].length}</span>
        </h3>
        <DueList deadlines={due[name]} now={now} most={most} onPick={({ order }) => void show(order)} />
      </div>
    );
  return (
    <main class="desk">
      <Header>
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {line('settings')}
        </button>
      </Header>
      <GuardLine state={state} />
      <WeakenedLine />
      {clock && <ClockLine ahead={clock.ahead} isExact={clock.isExact} />}
      <section aria-labelledby="here">
        <h2 id="here">{line('here')}</h2>
        {open && OrderHere ? (
          <OrderHere tab={open.tab} look={open.look} />
        ) : (
          <p class="hint">{line('noOrder')}</p>
        )}
      </section>
      <section aria-label={line('due')}>
        {group('passed', 20)}
        {group('today', 50)}
        {due.today.length === 0 && <p class="hint">{line('noneDue')}</p>}
        {group('later', 5)}
        {due.passed.length + due.today.length + due.later.length > 0 && (
          <button type="button" class="quiet more" onClick={() => void openOptions('deadlines')}>
            {line('files')}
          </button>
        )}
        <Milestones deadlines={due.today} now={now} />
      </section>
      <section aria-labelledby="notices">
        <h2 id="notices">{line('notices')}</h2>
        <Notices records={records} />
      </section>
      <section>
        <h2>
          <button type="button" class="unfold" aria-expanded={WhatIf !== null} onClick={() => void toggle()}>
            {line('whatIf')}
          </button>
        </h2>
        {WhatIf && <WhatIf />}
      </section>
      <section aria-labelledby="health">
        <h2 id="health">{line('health')}</h2>
        <HealthList health={health} />
        <ReadingMore />
      </section>
    </main>
  );
}
