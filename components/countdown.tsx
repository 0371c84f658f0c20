import type { Deadline } from '../rules/verdict';
import Sign from './sign';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';
import { opensAt, type TimeLeft, timeLeft, timeLookOf } from './timing';

/** A stretch of time in words. */
export function spanIn({ span }: Speech['words']['time'], { days, hours, minutes }: TimeLeft): string {
  if (days > 0) return span.days(days);
  return [
    ...(hours > 0 ? [span.hours(hours)] : []),
    ...(minutes > 0 || hours === 0 ? [span.minutes(minutes)] : []),
  ].join(span.between);
}

export function timeWords(deadline: Deadline, now: Date, { words: { time } }: Speech): string {
  const look = timeLookOf(deadline, now);
  const left = spanIn(time, timeLeft(deadline, now));
  if (opensAt(deadline))
    return { far: time.opensIn(left), today: time.openAtRisk, hour: time.openAtRisk, passed: time.open }[
      look
    ];
  if (look === 'passed') return time.passed(left);
  return look === 'today' ? `${time.dueToday} · ${time.left(left)}` : time.left(left);
}

/** What it is about is said by shape and colour; what is left is the time. */
const briefly = (deadline: Deadline, now: Date, { words: { time } }: Speech): string => {
  const look = timeLookOf(deadline, now);
  const left = timeLeft(deadline, now);
  const span = spanIn(time, left);
  const { brief } = time;
  if (opensAt(deadline))
    return { far: brief.opensIn(span), today: brief.openAtRisk, hour: brief.openAtRisk, passed: brief.open }[
      look
    ];
  // By how many minutes more than an hour it is late matters to nobody.
  const late = spanIn(time, left.hours > 0 ? { ...left, minutes: 0 } : left);
  return { far: time.left(span), today: span, hour: time.left(span), passed: brief.late(late) }[look];
};

type Props = {
  deadline: Deadline;
  now: Date;
  /** With the name of what runs out; without it, the row that it stands by says so. */
  named?: boolean;
  /** Only the time left, for narrow places; the whole stands in its label. */
  brief?: boolean;
};

/** The time left, in words and shape. Never read aloud by itself: milestones are said elsewhere, once. */
export default function Countdown({ deadline, now, named = false, brief = false }: Props) {
  const speech = useSpeech();
  const look = timeLookOf(deadline, now);
  const text = timeWords(deadline, now, speech);
  const name = nameOf(speech.say, 'deadline', deadline.kind);
  return (
    <span
      class="countdown"
      role="timer"
      aria-live="off"
      aria-label={speech.words.colon(name, text)}
      title={named ? undefined : name}
      data-kind={deadline.kind}
      data-order={deadline.order ?? undefined}
      data-due={deadline.due.toISOString()}
      data-time={look}
      data-opens={opensAt(deadline) ? '' : undefined}
    >
      <Sign of={look === 'passed' && opensAt(deadline) ? 'open' : look} size={13} />
      {named && <span>{name}</span>}
      <span class="left">{brief ? briefly(deadline, now, speech) : text}</span>
    </span>
  );
}
