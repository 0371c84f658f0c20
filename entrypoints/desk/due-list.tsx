import { useState } from 'preact/hooks';
import Countdown from '../../components/countdown';
import { useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import { dayOf } from '../../components/timing';
import type { Deadline } from '../../rules/verdict';
import { useLines } from './lines';

const lines = {
  end: ['済みにする', '완료로 표시', '标为已处理', 'Done'],
  endOf: [
    (what: string, order: string) => `済みにする：${what} ${order}`,
    (what: string, order: string) => `완료로 표시: ${what} ${order}`,
    (what: string, order: string) => `标为已处理：${what} ${order}`,
    (what: string, order: string) => `Done: ${what} ${order}`,
  ],
} as const;

type Props = {
  deadlines: readonly Deadline[];
  now: Date;
  /** So many at first; the rest on demand. */
  most: number;
  onPick: (deadline: Deadline) => void;
  /** Takes one off the list that no page shows any more. */
  onEnd?: ((deadline: Deadline) => void) | undefined;
  /** Where another page shows the rest. */
  onMore?: (() => void) | undefined;
};

/** Deadlines as rows that lead to their order. */
export default function DueList({ deadlines, now, most, onPick, onEnd, onMore }: Props) {
  const { language, words, say } = useSpeech();
  const line = useLines(lines);
  const [shown, setShown] = useState(most);
  const rest = deadlines.length - shown;
  return (
    <>
      <ul class="due-list">
        {deadlines.slice(0, shown).map((deadline) => (
          <li key={`${deadline.order} ${deadline.kind}`} class={onEnd ? 'row-and-more' : undefined}>
            <button type="button" class="bare" onClick={() => onPick(deadline)}>
              <span class="line">
                <span class="what">{nameOf(say, 'deadline', deadline.kind)}</span>
                <span class="hint">{dayOf(deadline, language)}</span>
              </span>
              <span class="line">
                <span class="hint">{deadline.order && words.deadlines.order(deadline.order)}</span>
                <Countdown deadline={deadline} now={now} />
              </span>
            </button>
            {onEnd && (
              <button
                type="button"
                class="quiet"
                aria-label={line('endOf')(nameOf(say, 'deadline', deadline.kind), deadline.order ?? '')}
                onClick={() => onEnd(deadline)}
              >
                {line('end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more" onClick={onMore ?? (() => setShown(shown + 50))}>
          {words.deadlines.more(rest)}
        </button>
      )}
    </>
  );
}
