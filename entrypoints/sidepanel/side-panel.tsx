import { useEffect, useState } from 'preact/hooks';
import Milestones from '../../components/milestones';
import type { Deadline } from '../../rules/verdict';
import { useDesk } from '../desk/desk';
import type { Due } from '../desk/due';
import DueList from '../desk/due-list';
import { useLines } from '../desk/lines';
import { useNotDone } from '../desk/not-done';
import { openOptions } from '../desk/places';
import Top from '../desk/top';
import Unread, { isUnread } from '../desk/unread';
import { dueLines, endDeadline, goToOrder, useDue } from '../desk/use-due';
import { useStored } from '../desk/use-stored';
import { useTab } from '../desk/use-tab';
import WhatIfSection from '../desk/what-if/what-if-section';
import type { TabState } from '../shared/tab-look';
import { useHealth } from './health';
import HealthList from './health-list';
import type { First } from './main';
import Notices from './notices';
import ReadingMore from './reading-more';
import { readRecords } from './records';

const lines = {
  ...dueLines,
  possible: ['今からできること', '지금 가능한 일', '现在可以做的', 'Possible now'],
  later: ['これから', '앞으로', '之后', 'Coming up'],
  files: [
    'カレンダー・表計算へ書き出す',
    '캘린더·스프레드시트로 내보내기',
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
} as const;

/** The rules come with it: where no order is open, the page does without them. */
export const loadOrderHere = () => import('./order-here').then((loaded) => loaded.default);
export const hasOrder = (state: TabState | undefined) =>
  state?.at === 'screen' && state.look.situation ? state : undefined;

export default function SidePanel({ first }: { first: First }) {
  const line = useLines(lines);
  const { now } = useDesk();
  const state = useTab(first.tab);
  const { due, problems } = useDue(first.deadlines);
  const records = useStored('record.', first.records, readRecords);
  const health = useHealth(first.health, state);
  const [OrderHere, setOrderHere] = useState(() => first.OrderHere);
  const open = hasOrder(state);

  const notDone = useNotDone();
  const [failed, setFailed] = useState('');
  const end = async (deadline: Deadline) => {
    const sent = await endDeadline(deadline);
    setFailed(sent && !sent.ok ? notDone(sent.detail) : '');
  };

  const isOpen = open !== undefined;
  useEffect(() => {
    if (isOpen) void loadOrderHere().then((loaded) => setOrderHere(() => loaded));
  }, [isOpen]);

  const group = (name: keyof Due, most: number) =>
    due[name].length > 0 && (
      <div class="due-group">
        <h3>
          {line(name === 'today' ? 'due' : name)}{' '}
          <span class={name === 'passed' ? 'number late' : 'number'}>{due[name].length}</span>
        </h3>
        <DueList
          deadlines={due[name]}
          now={now}
          most={most}
          onPick={(deadline) => void goToOrder(state, deadline)}
          onEnd={name === 'possible' ? undefined : (deadline) => void end(deadline)}
        />
      </div>
    );
  return (
    <main class="desk">
      <Top state={state} />
      <section aria-labelledby="here">
        <h2 id="here">{line('here')}</h2>
        {open && OrderHere ? (
          <OrderHere tab={open.tab} look={open.look} />
        ) : (
          <p class="hint">{line('noOrder')}</p>
        )}
      </section>
      <section aria-label={line('due')}>
        <Unread of="deadlines" problems={problems} />
        <div role="status">{failed && <p class="error">{failed}</p>}</div>
        {group('passed', 20)}
        {group('today', 50)}
        {due.today.length === 0 && !isUnread(problems) && <p class="hint">{line('noneDue')}</p>}
        {group('possible', 5)}
        {group('later', 5)}
        {Object.values(due).some((some) => some.length > 0) && (
          <button type="button" class="quiet more" onClick={() => void openOptions('deadlines')}>
            {line('files')}
          </button>
        )}
        <Milestones deadlines={[...due.passed, ...due.today, ...due.later]} now={now} />
      </section>
      <section aria-labelledby="notices">
        <h2 id="notices">{line('notices')}</h2>
        <Notices records={records} />
      </section>
      <WhatIfSection />
      <section aria-labelledby="health">
        <h2 id="health">{line('health')}</h2>
        <HealthList health={health} />
        <ReadingMore />
      </section>
    </main>
  );
}
