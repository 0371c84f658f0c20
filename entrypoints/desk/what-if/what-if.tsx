import { useId, useMemo, useRef, useState } from 'preact/hooks';
import Announcement from '../../../components/announcement';
import FindingView from '../../../components/finding';
import LevelMark, { type Look, lookOf } from '../../../components/level-mark';
import { Speaker, useSpeech } from '../../../components/speech';
import { nameOf } from '../../../components/text-ids';
import WeakenedRules from '../../../components/weakened-rules';
import { rules } from '../../../rules/catalogue';
import { judgeBy } from '../../../rules/judge';
import { optionsFor } from '../../../rules/options';
import valuesOf from '../../../rules/templates/values-of';
import type { Remedy, Unchecked } from '../../../rules/verdict';
import { reasons } from '../../../rules/vocabulary';
import { weakenedRules } from '../../../rules/weakened';
import { japanDate } from '../../shared/japan-time';
import { themes } from '../../shared/themes';
import { useDesk } from '../desk';
import { useLines } from '../lines';
import { attemptOf, type Case, change, firstCase } from './case';
import { lines } from './lines';
import { copyLines, inquiryText, templateText, withRemedyNames } from './remedy-texts';
import WhatIfForm from './what-if-form';

const judge = judgeBy(rules);
const sentences = {
  ok: 'verdictOk',
  unchecked: 'verdictUnchecked',
  info: 'verdictInfo',
  warn: 'verdictWarn',
  block: 'verdictBlock',
} as const satisfies Record<Look, keyof typeof lines>;

/** The rulebook asked by hand: works where the console can't be read, and before anything is opened there. */
export default function WhatIf() {
  const { language, say, words } = useSpeech();
  const { effective, now } = useDesk();
  const line = useLines({ ...lines, ...copyLines });
  const id = useId();
  const [told, setTold] = useState<Case>(firstCase);
  const [done, setDone] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const named = useMemo(() => withRemedyNames(say, language), [say, language]);
  const tell = (news: Partial<Case>) => setTold((before) => change(before, news));

  const { levels, bulkFrom } = effective.settings;
  const context = { now, levels, bulkFrom };
  const attempt = attemptOf(told, japanDate(now));
  const verdict = judge(attempt, context);
  const look = lookOf(verdict);
  const sentence = line(sentences[look]);
  const follows =
    optionsFor(attempt, context).find(({ action }) => action === told.action)?.consequences ?? [];

  const act = (remedy: Remedy) => {
    if (remedy.kind === 'action') tell({ action: remedy.action });
    if (remedy.kind === 'template') {
      const text = templateText(remedy.template, valuesOf(attempt), language);
      if (!text) return;
      tell({ text: text.body, ...(told.action === 'send-message' ? { title: text.title } : {}) });
      setDone(line('inserted')(nameOf(named, 'template', remedy.template)));
    }
    if (remedy.kind === 'inquiry') {
      const text = inquiryText(remedy.inquiry, valuesOf(attempt), language);
      if (!text) return;
      const copied = line('copied')(nameOf(named, 'inquiry', remedy.inquiry));
      const left = text.missing.length > 0 ? ` ${line('blanksLeft')(text.missing.join(words.and))}` : '';
      navigator.clipboard
        .writeText(text.body)
        .then(() => setDone(copied + left))
        .catch(() => setDone(line('notCopied')));
    }
    if (remedy.kind === 'change') {
      const { field, value } = remedy;
      const reason = reasons.find((each) => each === value);
      if (field === 'form.reason' && reason) tell({ reason });
      else if (field === 'form.withdrawalFlag') tell({ withdrawalFlag: true });
      else if (field === 'form.received') tell({ received: true });
      else if (field === 'form.approved') tell({ approved: true });
      else box.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
    }
  };

  return (
    <Speaker language={language} say={named} words={words} theme={themes[effective.settings.theme]}>
      <div class="what-if" ref={box}>
        <p class="hint">{line('intro')}</p>
        <WhatIfForm told={told} onTell={tell} />
        <section class="what-if-result" data-look={look} aria-labelledby={`${id}-result`}>
          <h3 id={`${id}-result`}>
            <LevelMark look={look} form="badge" />
            <span>{sentence}</span>
          </h3>
          <WeakenedRules rules={weakenedRules(levels, told.action)} />
          {verdict.findings.map((finding) => (
            <FindingView key={finding.rule + finding.message} finding={finding} onRemedy={act} />
          ))}
          <NotTold unchecked={verdict.unchecked} />
          {follows.length > 0 && (
            <div>
              <h4>{line('follows')}</h4>
              <ul class="consequences">
                {follows.map(({ message, data }) => (
                  <li key={message}>{named(message, data)}</li>
                ))}
              </ul>
            </div>
          )}
          <p class="hint" role="status">
            {done}
          </p>
          <Announcement text={sentence} />
        </section>
      </div>
    </Speaker>
  );
}

/** Here nothing failed to be read: it was not told. */
function NotTold({ unchecked }: { unchecked: readonly Unchecked[] }) {
  const { say, words } = useSpeech();
  const line = useLines(lines);
  const facts = [...new Set(unchecked.flatMap(({ missing }) => missing))];
  if (facts.length === 0) return null;
  return (
    <div class="unchecked" data-unchecked={unchecked.map(({ rule }) => rule).join(' ')}>
      <LevelMark look="unchecked" form="shape" />
      <p>
        <b>{line('notTold')}</b> {facts.map((fact) => nameOf(say, 'fact', fact)).join(words.and)}
      </p>
    </div>
  );
}
