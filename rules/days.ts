import isHoliday from './holidays';
import type { DeadlineKind } from './vocabulary';

const msPerDay = 86_400_000;
/** Japan has had no summer time since 1951, so its day needs no zone database. */
const japanOffset = 9 * 3_600_000;

/** Days since 1970-01-01 of a calendar day, or `undefined` where no such day exists (2026-02-30). */
export function parseDay(day: unknown): number | undefined {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const month = Number(day.slice(5, 7)) - 1;
  const time = Date.UTC(Number(day.slice(0, 4)), month, Number(day.slice(8)));
  // Days and months beyond the last roll over into the next.
  if (time < 0 || new Date(time).getUTCMonth() !== month) return undefined;
  return time / msPerDay;
}

export function formatDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The day it is in Japan at an instant, whatever zone the machine is in. */
export function japanDay(now: Date): number {
  return Math.floor((now.getTime() + japanOffset) / msPerDay);
}

export function startOfDay(day: number): Date {
  return new Date(day * msPerDay - japanOffset);
}

/** The last millisecond of the day, so that its day in Japan is still the day itself. */
export function endOfDay(day: number): Date {
  return new Date((day + 1) * msPerDay - japanOffset - 1);
}

/**
 * On this day of Japan's, and not yet: what ends at midnight belongs to the day that ends there. What only becomes
 * possible runs out for nobody.
 */
export function runsOutToday(kind: DeadlineKind, due: Date, now: Date): boolean {
  return kind !== 'rerequest-opens' && due > now && japanDay(new Date(due.getTime() - 1)) === japanDay(now);
}

/** Neither a weekend nor one of Japan's holidays. */
function isBusinessDay(day: number): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The `count`th business day after a day, which itself does not count. */
export function businessDayAfter(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) if (isBusinessDay(++at)) left--;
  return at;
}
