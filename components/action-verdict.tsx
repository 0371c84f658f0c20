import { useId } from 'preact/hooks';
import type { Finding, Option, Remedy } from '../rules/verdict';
import FindingView from './finding';
import LevelMark, { lookOf } from './level-mark';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';
import UncheckedLines from './unchecked-lines';
import WeakenedRules from './weakened-rules';

type Props = {
  option: Option;
  opened: boolean;
  onToggle: () => void;
  onRemedy: (remedy: Remedy, finding: Finding) => void;
  /** Leads to the action's own place on the console's page. */
  onShow?: (() => void) | undefined;
};

/** One action and what is known about it: a line each, more on demand. */
export default function ActionVerdict({ option, opened, onToggle, onRemedy, onShow }: Props) {
  const { words, say } = useSpeech();
  const id = useId();
  const { action, verdict, consequences, advised } = option;
  const look = lookOf(verdict);
  const known = verdict.findings.length + verdict.unchecked.length + consequences.length > 0;
  return (
    <section class="action-verdict" data-look={look} aria-labelledby={`${id}-name`}>
      <div class="head">
        <h3 id={`${id}-name`}>
          {nameOf(say, 'action', action)}
          {advised && <span class="advised">{words.advised}</span>}
        </h3>
        <LevelMark look={look} form="badge" />
      </div>
      <WeakenedRules rules={option.weakened ?? []} />
      {known && (
        <div class="stack" id={`${id}-more`}>
          {verdict.findings.map((finding) => (
            <FindingView
              key={finding.rule + finding.message}
              finding={finding}
              brief={!opened}
              onRemedy={onRemedy}
            />
          ))}
          <UncheckedLines unchecked={verdict.unchecked} />
          {opened && consequences.length > 0 && (
            <ul class="consequences">
              {consequences.map(({ message, data }) => (
                <li key={message}>{say(message, data)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div class="row">
        {verdict.findings.length + consequences.length > 0 && (
          <button
            type="button"
            class="bare quiet disclose"
            aria-expanded={opened}
            aria-controls={`${id}-more`}
            onClick={onToggle}
          >
            {opened ? words.fewerDetails : words.details}
            <span class="unseen"> {nameOf(say, 'action', action)}</span>
          </button>
        )}
        {onShow && (
          <button type="button" class="bare quiet" onClick={onShow}>
            {words.showOnPage}
            <span class="unseen"> {nameOf(say, 'action', action)}</span>
          </button>
        )}
      </div>
    </section>
  );
}
