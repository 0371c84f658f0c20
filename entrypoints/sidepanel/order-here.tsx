import { useMemo, useState } from 'preact/hooks';
import ActionVerdict from '../../components/action-verdict';
import DeadlineDetail from '../../components/deadline-detail';
import LevelMark, { type Look } from '../../components/level-mark';
import { Speaker, useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import { dayOf } from '../../components/timing';
import { deadlinesOf } from '../../rules/deadlines';
import { optionsFor } from '../../rules/options';
import valuesOf from '../../rules/templates/values-of';
import { spokenDay } from '../../rules/texts/spoken-day';
import { claimStatusWords, orderStatusWords } from '../../rules/texts/words';
import type { Option, Remedy } from '../../rules/verdict';
import type { Action, Situation } from '../../rules/vocabulary';
import { weakenedRules } from '../../rules/weakened';
import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import {
  copyLines,
  inquiryText,
  type RemedyText,
  templateText,
  withRemedyNames,
} from '../desk/what-if/remedy-texts';
import { countedOtherwise } from '../shared/console-day';
import { showInTab, type TabLook } from '../shared/tab-look';
import { themes } from '../shared/themes';

const lines = {
  ...copyLines,
  canDo: ['今できること', '지금 할 수 있는 일', '现在可以做的事', 'What can I do here?'],
  notNow: [
    (n: number) => `この状態では使わない操作（${n}）`,
    (n: number) => `이 상태에서는 쓰지 않는 작업(${n})`,
    (n: number) => `此状态下不使用的操作（${n}）`,
    (n: number) => `Not offered in this state (${n})`,
  ],
  toPage: ['画面で開く', '화면에서 보기', '在页面中查看', 'Show on the page'],
  toPageOf: [
    (action: string) => `「${action}」を画面で開く`,
    (action: string) => `‘${action}’ 화면에서 보기`,
    (action: string) => `在页面中查看“${action}”`,
    (action: string) => `Show “${action}” on the page`,
  ],
  notThere: [
    'この画面には見つかりませんでした。',
    '이 화면에서 찾지 못했습니다.',
    '此页面上没有找到。',
    'It was not found on this page.',
  ],
  unanswered: [
    '未回答のメッセージがあります',
    '답하지 않은 쪽지가 있습니다',
    '有未回复的纸条',
    'The buyer waits for an answer',
  ],
  answered: [
    '未回答のメッセージはありません',
    '답하지 않은 쪽지가 없습니다',
    '没有未回复的纸条',
    'No unanswered message',
  ],
  unreadMark: [
    '未回答のメッセージは読み取れませんでした',
    '미답변 쪽지를 읽지 못했습니다',
    '无法读取是否有未回复的纸条',
    'Unanswered messages could not be read',
  ],
  told: [
    (day: string) => `お客様へ連絡済み（${day}）`,
    (day: string) => `고객 안내 완료(${day})`,
    (day: string) => `已通知客户（${day}）`,
    (day: string) => `Buyer told (${day})`,
  ],
  unreadRecord: [
    '連絡の記録を読み取れませんでした',
    '안내 기록을 읽지 못했습니다',
    '无法读取通知记录',
    'The record of notices could not be read',
  ],
  notTold: [
    'お客様への連絡の記録はありません',
    '고객 안내 기록이 없습니다',
    '没有通知客户的记录',
    'No notice to this buyer on record',
  ],
} as const;

type Props = { tab: number; look: TabLook };

/** The order that is open in the console, and everything that can be done with it. */
export default function OrderHere({ tab, look }: Props) {
  const { language, say, words } = useSpeech();
  const { effective, now } = useDesk();
  const line = useLines(lines);
  const [opened, setOpened] = useState<readonly Action[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const [said, setSaid] = useState('');
  const named = useMemo(() => withRemedyNames(say, language), [say, language]);
  if (!look.situation) return null;

  const { situation } = look;
  const order = situation.order.number;
  const { levels, bulkFrom } = effective.settings;
  const context = { now, levels, bulkFrom };
  const options = optionsFor(situation, context);
  const runningOut = (of: Situation) => deadlinesOf(of, context);
  const differs = countedOtherwise(situation, runningOut);
  const status = situation.order.status;
  const claim = situation.claim?.status;

  const goTo = async (action: Action) => setSaid((await showInTab(tab, { action })) ? '' : line('notThere'));
  const copy = async (name: string, text: RemedyText | undefined) => {
    if (!text) return;
    try {
      await navigator.clipboard.writeText([text.title, text.body].filter(Boolean).join('\n\n'));
      const left = text.missing.length > 0 ? ` ${line('blanksLeft')(text.missing.join(words.and))}` : '';
      setSaid(line('copied')(name) + left);
    } catch {
      setSaid(line('notCopied'));
    }
  };
  const act = (remedy: Remedy, action: Action) => {
    if (remedy.kind === 'action') void goTo(remedy.action);
    if (remedy.kind === 'change') void goTo(action);
    const known = valuesOf(situation);
    if (remedy.kind === 'template')
      void copy(nameOf(named, 'template', remedy.template), templateText(remedy.template, known, language));
    if (remedy.kind === 'inquiry')
      void copy(nameOf(named, 'inquiry', remedy.inquiry), inquiryText(remedy.inquiry, known, language));
  };
  const toggle = (action: Action) =>
    setOpened((all) => (all.includes(action) ? all.filter((each) => each !== action) : [...all, action]));

  const row = (option: Option) => (
    <li key={option.action} data-option={option.action}>
      <ActionVerdict
        option={{ ...option, weakened: weakenedRules(levels, option.action) }}
        opened={opened.includes(option.action)}
        onToggle={() => toggle(option.action)}
        onRemedy={(remedy) => act(remedy, option.action)}
      />
      <button
        type="button"
        class="to-page"
        aria-label={line('toPageOf')(nameOf(say, 'action', option.action))}
        onClick={() => void goTo(option.action)}
      >
        {line('toPage')}
      </button>
    </li>
  );
  const fact = (look: Look, text: string) => (
    <p class="fact">
      <LevelMark look={look} form="shape" /> {text}
    </p>
  );
  const { unanswered } = situation;
  const { noticeSentOn } = situation.record;
  const offered = options.filter(({ fits }) => fits);
  const others = options.filter(({ fits }) => !fits);
  return (
    <Speaker language={language} say={named} words={words} theme={themes[effective.settings.theme]}>
      <div class="order-here card">
        <div class="order-head">
          <strong>{order ? words.deadlines.order(order) : '—'}</strong>
          {status && <span class="chip">{orderStatusWords[status][language]}</span>}
          {claim && <span class="chip">{claimStatusWords[claim][language]}</span>}
        </div>
        {unanswered === undefined
          ? fact('unchecked', line('unreadMark'))
          : unanswered
            ? fact('warn', line('unanswered'))
            : fact('ok', line('answered'))}
        {noticeSentOn
          ? fact('ok', line('told')(spokenDay(language, noticeSentOn)))
          : noticeSentOn === null
            ? fact('info', line('notTold'))
            : fact('unchecked', line('unreadRecord'))}
        {runningOut(situation).map((deadline) => (
          <DeadlineDetail
            key={deadline.kind}
            deadline={deadline}
            now={now}
            consoleDay={differs(deadline) ? dayOf(deadline, language) : undefined}
          />
        ))}
        <h3 class="order-title">{line('canDo')}</h3>
        <ul>{offered.map(row)}</ul>
        {others.length > 0 && (
          <button
            type="button"
            class="unfold bare"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {line('notNow')(others.length)}
          </button>
        )}
        {showsAll && <ul>{others.map(row)}</ul>}
        <p class="hint said" role="status">
          {said}
        </p>
      </div>
    </Speaker>
  );
}
