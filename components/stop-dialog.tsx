import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { strictLength } from '../rules/length';
import type { Finding, Remedy, Verdict } from '../rules/verdict';
import type { Action } from '../rules/vocabulary';
import FindingView from './finding';
import { holdTab, isComposing } from './keys';
import LevelMark from './level-mark';
import Sign from './sign';
import { useSpeech } from './speech';
import { keepAlone, standAlone } from './stand-alone';
import { nameOf } from './text-ids';
import UncheckedLines from './unchecked-lines';
import WeakenedRules from './weakened-rules';

export const LEAST_REASON = 3;
/** As long as the two presses of a double press are apart. */
const DOUBLE_MS = 500;

type Props = {
  action: Action;
  verdict: Verdict;
  /** A shop's policy may take the second step away from a block. */
  mayGoOn?: boolean;
  /** Rules that the guides have block and the shop has not. */
  weakened?: readonly string[];
  onBack: () => void;
  /** The reason is `null` where none is asked for. */
  onGoOn: (reason: string | null) => void;
  onRemedy?: ((remedy: Remedy, finding: Finding) => void) | undefined;
};

/** Stands between a press and its action. Nothing has left when it shows. */
export default function StopDialog({
  action,
  verdict,
  mayGoOn = true,
  weakened = [],
  onBack,
  onGoOn,
  onRemedy,
}: Props) {
  const { words, say } = useSpeech();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const opened = useRef(performance.now());
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isLong = strictLength(reason) >= LEAST_REASON;
  const tooShort = isAsked && !isLong;

  const needsReason = verdict.level === 'block';
  const level = needsReason ? 'block' : 'warn';
  const canGoOn = !needsReason || mayGoOn;

  useEffect(() => {
    if (!box.current || !back.current) return;
    standAlone(box.current, back.current);
    // In a small window the way back is far below: what was stopped, and why, is read first.
    box.current.scrollTop = 0;
    return keepAlone(box.current, back.current);
  }, []);

  const goOn = () => {
    if (!needsReason) return onGoOn(null);
    if (isLong) return onGoOn(reason.trim());
    setAsked(true);
    reasonBox.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const target = event.target;
    if (event.key === 'Escape') {
      event.preventDefault();
      onBack();
    } else if (
      (event.repeat || performance.now() - opened.current < DOUBLE_MS) &&
      (event.key === 'Enter' || event.key === ' ') &&
      target instanceof HTMLButtonElement
    ) {
      // A key still held down from the press on the page, or pressed twice there, must not answer here.
      event.preventDefault();
    } else if (box.current) holdTab(event, box.current);
  };

  const name = nameOf(say, 'action', action);
  return (
    <dialog
      ref={box}
      popover="manual"
      tabIndex={-1}
      class="stop card"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-findings`}
      data-action={action}
      data-level={level}
      data-look={level}
      onKeyDown={onKeyDown}
      // Down on the page, which asked at that: it presses where the focus is by now.
      onKeyPress={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <header>
        <Sign of={level} size={28} />
        <div>
          <p class="by">
            <Sign of="product" /> {words.product} <LevelMark look={level} form="badge" />
          </p>
          <h2 id={`${id}-title`}>{words.stopped[level](name)}</h2>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else to focus. */}
      <section class="body" tabIndex={0} aria-labelledby={`${id}-title`}>
        <p class="hint">{words.nothingSent}</p>
        <div id={`${id}-findings`} class="findings">
          {verdict.findings.map((finding) => (
            <FindingView key={finding.rule + finding.message} finding={finding} onRemedy={onRemedy} />
          ))}
          <WeakenedRules rules={weakened.filter((id) => verdict.findings.some(({ rule }) => rule === id))} />
        </div>
        <UncheckedLines unchecked={verdict.unchecked} />
        {needsReason && canGoOn && (
          <div class="reason stack">
            <label for={`${id}-reason`}>{words.reason}</label>
            <textarea
              id={`${id}-reason`}
              ref={reasonBox}
              rows={2}
              value={reason}
              aria-required="true"
              aria-invalid={tooShort ? 'true' : undefined}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <p id={`${id}-hint`} class="hint">
              {tooShort && (
                <span class="error" role="alert">
                  {words.reasonMissing(LEAST_REASON)}{' '}
                </span>
              )}
              {words.reasonHint}
            </p>
          </div>
        )}
        {!canGoOn && <p class="locked">{words.goOnLocked}</p>}
      </section>
      <footer>
        {canGoOn && (
          <button type="button" class="quiet" data-go="on" onClick={goOn}>
            {needsReason ? words.goOnAnyway : words.goOn}
          </button>
        )}
        <button type="button" class="main" data-go="back" ref={back} onClick={onBack}>
          {words.back}
        </button>
      </footer>
    </dialog>
  );
}
