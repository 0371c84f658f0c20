import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Deadline } from '../rules/verdict';
import Countdown from './countdown';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';
import { dayOf, isDueToday } from './timing';

const PAGE = 50;

type Props = {
  /** In the order of the page's own rows. */
  deadlines: readonly Deadline[];
  now: Date;
  isPartial?: boolean;
  onPick: (deadline: Deadline) => void;
  children?: ComponentChildren;
};

export default function DeadlineList({ deadlines, now, isPartial = false, onPick, children }: Props) {
  const { language, words, say } = useSpeech();
  const [soonest, setSoonest] = useState(true);
  const [today, setToday] = useState(false);
  const [shown, setShown] = useState(PAGE);

  const wanted = today ? deadlines.filter((each) => isDueToday(each, now)) : deadlines;
  const sorted = soonest ? wanted.toSorted((a, b) => a.due.getTime() - b.due.getTime()) : wanted;
  return (
    <section class="deadline-list card" aria-label={words.deadlines.title}>
      <header class="row">
        <h2>
          {words.deadlines.title} <span class="hint">{wanted.length}</span>
        </h2>
        <div class="row">
          <button type="button" aria-pressed={soonest} onClick={() => setSoonest(!soonest)}>
            {words.deadlines.soonestFirst}
          </button>
          <button type="button" aria-pressed={today} onClick={() => setToday(!today)}>
            {words.deadlines.onlyToday}
          </button>
        </div>
      </header>
      {sorted.length === 0 && (
        <p class="nothing">{today ? words.deadlines.noneToday : words.deadlines.none}</p>
      )}
      <ul>
        {sorted.slice(0, shown).map((deadline) => (
          <li key={`${deadline.order} ${deadline.kind} ${deadline.due.getTime()}`}>
            <button type="button" class="bare" onClick={() => onPick(deadline)}>
              <Countdown deadline={deadline} now={now} />
              <span class="what">
                {nameOf(say, 'deadline', deadline.kind)}
                {deadline.order && <span class="hint"> {words.deadlines.order(deadline.order)}</span>}
              </span>
              <span class="hint">{dayOf(deadline, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {sorted.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + PAGE)}>
          {words.deadlines.more(sorted.length - shown)}
        </button>
      )}
      {children}
      {isPartial && <p class="note hint">{words.deadlines.partial}</p>}
    </section>
  );
}
