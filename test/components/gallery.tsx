import { type ComponentChildren, render } from 'preact';
import Banner from '../../components/banner';
import Countdown from '../../components/countdown';
import DeadlineDetail from '../../components/deadline-detail';
import DeadlineList from '../../components/deadline-list';
import { dresser } from '../../components/design/dress';
import { guardStyle } from '../../components/design/guard-style';
import { style } from '../../components/design/style';
import EndedInError from '../../components/ended-in-error';
import InquiryCard from '../../components/inquiry-card';
import LiveLine from '../../components/live-line';
import NoticeRecord from '../../components/notice-record';
import Panel from '../../components/panel';
import StopDialog from '../../components/stop-dialog';
import TemplatePicker from '../../components/template-picker';
import { en } from '../../components/words/en';
import type { Deadline } from '../../rules/verdict';
import { type Language, languages } from '../../rules/vocabulary';
import { blank, dayBegins, deadlines, fill, lengthOf, longest, now, templates } from './picker-samples';
import { longer, longerWords } from './pseudo';
import { blocked, options, ownDelay, sayIn, tooShort, warned } from './samples';
import Voice from './voice';

const nothing = () => {};

const picker = (body: string) => (
  <TemplatePicker
    templates={templates}
    fill={fill}
    blank={blank}
    lengthOf={lengthOf}
    most={1000}
    typed={() => ({ title: '', body })}
    today="2026-11-20"
    onInsert={nothing}
    onClose={nothing}
  />
);

/** The countdowns beside the rows of a list, as narrow as their lane. */
const strip = (kind: 'edge' | 'beside', width: number, all: readonly Deadline[], at: Date) => (
  <section
    class={`countdown-strip ${kind}`}
    style={{ left: 0, top: '20px', width: `${width}px`, height: '200px' }}
    aria-label="Countdowns"
  >
    {all.map((deadline, row) => (
      <div key={deadline.order} class="countdown-row" style={{ top: `${row * 24}px`, height: '24px' }}>
        <Countdown deadline={deadline} now={at} brief />
      </div>
    ))}
  </section>
);

const parts: Record<string, (say: ReturnType<typeof sayIn>) => ComponentChildren> = {
  panel: () => (
    <Panel options={options} current="refuse-cancel" onRemedy={nothing}>
      {deadlines.slice(1, 2).map((deadline) => (
        <DeadlineDetail key={deadline.order} deadline={deadline} now={now} consoleDay="11/21" />
      ))}
    </Panel>
  ),
  'panel-record': () => (
    <Panel options={options.slice(2)} onRemedy={nothing} onShow={nothing}>
      <NoticeRecord notice={null} onWrite={nothing} onToldAnotherWay={nothing} />
      <NoticeRecord notice={null} isUndelivered onWrite={nothing} onToldAnotherWay={nothing} />
      <EndedInError action="approve-cancel" onInquiry={nothing} />
      <NoticeRecord notice={{ at: now, how: null }} onWrite={nothing} onToldAnotherWay={nothing} />
    </Panel>
  ),
  inquiry: (say) => (
    <InquiryCard
      name={say('inquiry.withdraw-claim')}
      path={['払戻し・クレーム撤回', 'クレーム撤回']}
      text={
        'お世話になっております。\n下記の注文について、クレームの撤回をお願いいたします。\n\n注文番号：100200301'
      }
      written={{ path: 'ja', text: 'ja' }}
      attach={[say('fact.unanswered')]}
      onCopy={async () => true}
    />
  ),
  'panel-brief': () => <Panel options={options} onRemedy={nothing} />,
  'panel-folded': () => <Panel options={options} folded onRemedy={nothing} />,
  'live-line': () => <LiveLine findings={[tooShort, ownDelay]} />,
  'live-line-done': () => <LiveLine findings={[]} praise />,
  banner: () => (
    <Banner
      notices={[
        { kind: 'missing', parts: ['refusalReason', 'refusalText'] },
        { kind: 'off', why: 'often' },
        { kind: 'reload' },
      ]}
      onReload={nothing}
    />
  ),
  countdown: () => (
    <section class="stack" aria-label="Countdowns">
      {deadlines.map((deadline) => (
        <div key={deadline.order} class="row">
          <Countdown deadline={deadline} now={now} />
          <Countdown deadline={deadline} now={now} named />
        </div>
      ))}
    </section>
  ),
  'countdown-edge': () => strip('edge', 4, deadlines, now),
  'countdown-lane': () => strip('beside', 116, longest, dayBegins),
  'deadline-list': () => <DeadlineList deadlines={deadlines} now={now} onPick={nothing} />,
  picker: () => picker(''),
  'picker-typed': () => picker('お問い合わせありがとうございます。'),
  'stop-block': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={blocked}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
  'stop-locked': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={blocked}
      mayGoOn={false}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
  'stop-warn': () => (
    <StopDialog
      action="refuse-cancel"
      verdict={warned}
      onBack={nothing}
      onGoOn={nothing}
      onRemedy={nothing}
    />
  ),
};

let host: HTMLElement | null = null;

const dress = dresser(() => guardStyle + style);

/** One part alone, as if just opened, on a page whose own style is as unkind as the console's. */
Object.assign(globalThis, {
  draw(name: string, wanted: string) {
    if (host?.shadowRoot) render(null, host.shadowRoot);
    host?.remove();
    host = document.body.appendChild(document.createElement('qsm-guard'));
    const root = host.attachShadow({ mode: 'open' });
    dress(root);
    const isPseudo = wanted === 'pseudo';
    const language: Language = languages.find((each) => each === wanted) ?? 'en';
    const say = sayIn(language);
    render(
      <Voice
        language={language}
        say={isPseudo ? (id, data) => longer(say(id, data)) : say}
        words={isPseudo ? longerWords(en) : undefined}
      >
        {parts[name]?.(say)}
      </Voice>,
      root,
    );
    // What a part does once it stands, opening itself as a dialog, say, it does in the next frame.
    return new Promise((stands) => requestAnimationFrame(() => requestAnimationFrame(stands)));
  },
});
