import type { JSX } from 'preact';
import type { Deadline } from '../rules/verdict';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';
import { opensAt, type TimeLeft, type TimeLook, timeLeft, timeLookOf } from './timing';

/** A face that fills up, then a square with a cross; a tick where something has become possible. */
const shapes: Record<TimeLook | 'open', JSX.Element> = {
  far: (
    <path
      d="M8 1.6a6.4 6.4 0 1 0 .01 0M8 4.4V8h2.8"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    />
  ),
  today: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  hour: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="M8 3.8v5M8 10.6v2" fill="none" stroke="var(--cut, var(--paper))" stroke-width="1.9" />
    </>
  ),
  open: <path d="m2 8.5 4 4L14 4" fill="none" stroke="currentColor" stroke-width="2" />,
  passed: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
      <path d="m5 5 6 6M11 5l-6 6" fill="none" stroke="var(--cut, var(--paper))" stroke-width="1.8" />
    </>
  ),
};

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
      aria-label={`${name}: ${text}`}
      title={named ? undefined : name}
      data-kind={deadline.kind}
      data-order={deadline.order ?? undefined}
      data-due={deadline.due.toISOString()}
      data-time={look}
      data-opens={opensAt(deadline) ? '' : undefined}
    >
      <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[look === 'passed' && opensAt(deadline) ? 'open' : look]}
      </svg>
      {named && <span>{name}</span>}
      <span class="left">{brief ? briefly(deadline, now, speech) : text}</span>
    </span>
  );
}
