import { japanDay } from '../../rules/days';
import { isDueToday, isOpen, type KeptDeadline } from '../shared/deadlines';
import { atClock, japanMinutes, minutesOf } from '../shared/japan-time';
import type { Settings } from '../shared/settings';

type Wishes = Pick<Settings, 'notifications' | 'quietHours'>;
type Moment = { at: Date; why: 'ahead' | 'passed' };

export type Plan = {
  /** To be told now, in one notification. */
  ahead: KeptDeadline[];
  passed: KeptDeadline[];
  /** Due today in Japan and not settled. */
  dueToday: number;
  /** When to look again. */
  next: Date;
};

const minute = 60_000;
/**
 * A browser's alarm counts by a clock of its own: where the PC's is set anew, a look every full hour bounds the error.
 * Midnight in Japan is one of these hours.
 */
const hour = 60 * minute;

/** When the seller wants to hear of a deadline, with quiet hours already kept. */
export function momentsOf(deadline: KeptDeadline, { notifications, quietHours }: Wishes): Moment[] {
  const due = new Date(deadline.due);
  const at = (time: Date, why: Moment['why']): Moment => ({ at: time, why });
  const passed = at(outOfQuiet(due, null, quietHours), 'passed');
  // A new request becomes possible at that moment: there is nothing to be done before it.
  if (deadline.kind === 'rerequest-opens') return [passed];
  const wanted = notifications.minutesBefore.map((before) => new Date(due.getTime() - before * minute));
  if (notifications.morning !== null) wanted.push(atClock(japanDay(due), notifications.morning));
  const ahead = wanted
    .filter((time) => time < due)
    .map((time) => at(outOfQuiet(time, due, quietHours), 'ahead'));
  return [...ahead, passed];
}

/**
 * What falls into quiet hours waits for their end; where that would be too late, it comes before they begin.
 * So no deadline passes unheard for the sake of quiet.
 */
export function outOfQuiet(time: Date, due: Date | null, { on, from, to }: Settings['quietHours']): Date {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  const clock = japanMinutes(time);
  const quiet = begin <= end ? clock >= begin && clock < end : clock >= begin || clock < end;
  if (!on || !quiet) return time;
  const day = japanDay(time);
  const over = atClock(clock < end ? day : day + 1, to);
  if (due === null || over < due) return over;
  return new Date(atClock(clock >= begin ? day : day - 1, from).getTime() - minute);
}

/**
 * What is to be told at `now`, when everything up to `toldUntil` has been. A deadline speaks once for all the moments
 * that went by meanwhile, and never of moments from before it was first seen: the seller saw it on the page then.
 */
export function plan(deadlines: readonly KeptDeadline[], wishes: Wishes, now: Date, toldUntil: Date): Plan {
  const open = deadlines.filter(isOpen);
  const ahead: KeptDeadline[] = [];
  const passed: KeptDeadline[] = [];
  let next = (Math.floor(now.getTime() / hour) + 1) * hour;
  for (const deadline of open) {
    const isPast = Date.parse(deadline.due) <= now.getTime();
    const heardUntil = Math.max(toldUntil.getTime(), Date.parse(deadline.since));
    const moments = momentsOf(deadline, wishes);
    const missed = moments.filter(({ at }) => at.getTime() > heardUntil && at <= now);
    // Once it has passed, only that is worth saying, and not before quiet hours allow.
    if (isPast && missed.some(({ why }) => why === 'passed')) passed.push(deadline);
    else if (!isPast && missed.length > 0) ahead.push(deadline);
    for (const { at } of moments) if (at > now) next = Math.min(next, at.getTime());
  }
  const silent = !wishes.notifications.on;
  return {
    ahead: silent ? [] : ahead,
    passed: silent ? [] : passed,
    dueToday: open.filter(isDueToday(now)).length,
    next: new Date(next),
  };
}
