import type { Deadline } from '../rules/verdict';
import Countdown from './countdown';
import SourceLine from './source-line';
import { useSpeech } from './speech';
import { atZeroOf, nameOf } from './text-ids';
import { dayOf, opensAt } from './timing';

type Props = {
  deadline: Deadline;
  now: Date;
  /** The day that the console shows itself, where it differs from our own count. */
  consoleDay?: string | undefined;
};

/** One deadline of the open order: by when, how sure, and what happens then. */
export default function DeadlineDetail({ deadline, now, consoleDay }: Props) {
  const { language, words, say } = useSpeech();
  const day = dayOf(deadline, language);
  const atZero = atZeroOf(say, deadline.kind);
  return (
    <div class="deadline-detail">
      <div class="head">
        <h3>{nameOf(say, 'deadline', deadline.kind)}</h3>
        <Countdown deadline={deadline} now={now} />
      </div>
      <p>
        {opensAt(deadline) ? words.time.from(day) : words.time.until(day)}{' '}
        <span class="hint">{words.time.certainty[deadline.certainty]}</span>
      </p>
      {consoleDay && <p>{words.deadlines.consoleDiffers(consoleDay)}</p>}
      {atZero && <p class="hint">{atZero}</p>}
      <SourceLine source={deadline.source} />
    </div>
  );
}
