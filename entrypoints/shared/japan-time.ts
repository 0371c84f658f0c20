import { formatDay, japanDay, startOfDay } from '../../rules/days';

const minute = 60_000;

export const japanDate = (at: Date) => formatDay(japanDay(at));

/** Minutes since midnight in Japan. */
export const japanMinutes = (at: Date) =>
  Math.floor((at.getTime() - startOfDay(japanDay(at)).getTime()) / minute);

/** The instant of a clock time, `HH:MM`, on a day in Japan. Days count from 1970-01-01. */
export const atClock = (day: number, clock: string) =>
  new Date(startOfDay(day).getTime() + minutesOf(clock) * minute);

export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `2026-11-21 09:05`, as a clock in Japan shows it. */
export function japanTime(at: Date): string {
  const minutes = japanMinutes(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${japanDate(at)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
