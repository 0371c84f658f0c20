import { formatDay, japanDay, parseDay, startOfDay } from '../../../rules/days';
import type { KeptDeadline } from '../../shared/deadlines';
import type { JournalEntry } from '../../shared/journal-entry';

/** What a day's bar is made of. */
export const kinds = ['back', 'on', 'open', 'through'] as const;
export type Kind = (typeof kinds)[number];
export type Day = { day: number; counts: Record<Kind, number> };
export type Month = {
  days: Day[];
  blocked: number;
  warned: number;
  /** Judged with rules that could not be checked. */
  unchecked: number;
  totals: Record<Kind, number>;
  met: number;
  missed: number;
};

/** `2026-11`, the month it is in Japan. */
export const monthOf = (at: Date) => formatDay(japanDay(at)).slice(0, 7);

export function monthsBefore(month: string, back: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
}

/** From its first moment in Japan to the first of the next. */
export function spanOf(month: string): { first: number; end: number; from: Date; to: Date } {
  const first = parseDay(`${month}-01`) ?? 0;
  const end = parseDay(`${monthsBefore(month, -1)}-01`) ?? 0;
  return { first, end, from: startOfDay(first), to: startOfDay(end) };
}

const none = (): Record<Kind, number> => ({ back: 0, on: 0, open: 0, through: 0 });
const kindOf = ({ went }: JournalEntry): Kind => went ?? 'open';

export function emptyMonth(month: string): Month {
  const { first, end } = spanOf(month);
  return {
    days: Array.from({ length: end - first }, (_, at) => ({ day: first + at, counts: none() })),
    blocked: 0,
    warned: 0,
    unchecked: 0,
    totals: none(),
    met: 0,
    missed: 0,
  };
}

export function addEntries(month: Month, entries: readonly JournalEntry[]): void {
  const first = month.days[0]?.day ?? 0;
  for (const entry of entries) {
    const day = month.days[japanDay(new Date(entry.at)) - first];
    if (!day) continue;
    const kind = kindOf(entry);
    day.counts[kind]++;
    month.totals[kind]++;
    if (entry.level === 'block') month.blocked++;
    if (entry.level === 'warn') month.warned++;
    if ((entry.unchecked ?? []).length > 0) month.unchecked++;
  }
}

/** Met: a page showed that it was settled in time. What has not come due yet counts as neither. */
export function addDeadlines(month: Month, name: string, kept: readonly KeptDeadline[], now: Date): void {
  const { from, to } = spanOf(name);
  for (const { kind, due, settled } of kept) {
    const at = new Date(due);
    // That something becomes possible is nothing to be met.
    if (kind === 'rerequest-opens' || at < from || at >= to) continue;
    if (settled !== null && settled <= due) month.met++;
    else if (at <= now) month.missed++;
  }
}
