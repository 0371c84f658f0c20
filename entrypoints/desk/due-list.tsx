import { useState } from 'preact/hooks';
import Countdown from '../../components/countdown';
import { useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import { dayOf } from '../../components/timing';
import type { Deadline } from '../../rules/verdict';

type Props = {
  deadlines: readonly Deadline[];
  now: Date;
  /** So many at first; the rest on demand. */
  most: number;
  onPick: (deadline: Deadline) => void;
  /** Where another page shows the rest. */
  onMore?: (() => void) | undefined;
};

/** Deadlines as rows that lead to their order. */
export default function DueList({ deadlines, now, most, onPick, onMore }: Props) {
  const { language, words, say } = useSpeech();
  const [shown, setShown] = useState(most);
  const rest = deadlines.length - shown;
  return (
    <>
      <ul class="due-list">
        {deadlines.slice(0, shown).map((deadline) => (
          <li key={`${deadline.order} ${deadline.kind}`}>
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
