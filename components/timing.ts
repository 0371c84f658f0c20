import { japanDay, runsOutToday } from '../rules/days';
import type { Deadline } from '../rules/verdict';
import type { Language } from '../rules/vocabulary';

export type TimeLook = 'far' | 'today' | 'hour' | 'passed';
/** Whole days, or hours and minutes of less than a day. Always counted down, never up. */
export type TimeLeft = { days: number; hours: number; minutes: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When something becomes possible that is not yet: the one kind that does not run out. */
export const opensAt = ({ kind, opens, due }: Deadline): Date | undefined =>
  kind === 'rerequest-opens' ? (opens ?? due) : undefined;

/** The moment that names the day: a deadline at midnight belongs to the day that ends there. */
const momentOf = (deadline: Deadline): Date => opensAt(deadline) ?? new Date(deadline.due.getTime() - 1);

export function timeLookOf(deadline: Deadline, now: Date): TimeLook {
  const left = deadline.due.getTime() - now.getTime();
  if (left <= 0) return 'passed';
  const opens = opensAt(deadline);
  if (opens) return opens <= now ? 'today' : 'far';
  if (left <= HOUR) return 'hour';
  return japanDay(momentOf(deadline)) === japanDay(now) ? 'today' : 'far';
}

export const isDueToday = ({ kind, due }: Deadline, now: Date): boolean => runsOutToday(kind, due, now);

/** "In three days" counts the nights between: what ends tomorrow is a day away, in the morning and at night. */
export function timeLeft(deadline: Deadline, now: Date): TimeLeft {
  const end = opensAt(deadline) ?? deadline.due;
  const look = timeLookOf(deadline, now);
  const left = (end.getTime() - now.getTime()) / MINUTE;
  // Rounded so that a minute that has begun still counts, and "0 minutes left" is never said.
  const minutes = left > 0 ? Math.ceil(left) : Math.max(1, Math.floor(-left));
  const nights = japanDay(momentOf(deadline)) - japanDay(now);
  const days = look === 'far' ? nights : look === 'passed' ? Math.floor(minutes / 1440) : 0;
  return {
    days,
    hours: Math.floor(minutes / 60) - (look === 'passed' ? days * 24 : 0),
    minutes: minutes % 60,
  };
}

export const locales: Record<Language, string> = { ja: 'ja-JP', ko: 'ko-KR', zh: 'zh-CN', en: 'en-GB' };

/** One formatter for each language: to make one takes longer than all that it will ever write. */
export const formatIn = (optionsIn: (language: Language) => Intl.DateTimeFormatOptions) => {
  const made = new Map<Language, Intl.DateTimeFormat>();
  return (at: Date, language: Language): string => {
    let one = made.get(language);
    if (!one) {
      one = new Intl.DateTimeFormat(locales[language], { timeZone: 'Asia/Tokyo', ...optionsIn(language) });
      made.set(language, one);
    }
    return one.format(at);
  };
};
const shortDay = (language: Language): Intl.DateTimeFormatOptions => ({
  month: language === 'en' ? 'short' : 'numeric',
  day: 'numeric',
});
const dayIn = formatIn((language) => ({ ...shortDay(language), weekday: 'short' }));

/** The day in Japan on which it ends or opens, as the reader writes days. */
export const dayOf = (deadline: Deadline, language: Language): string => dayIn(momentOf(deadline), language);

/** A moment as the clock in Japan showed it. */
export const momentIn = formatIn((language) => ({
  ...shortDay(language),
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}));
