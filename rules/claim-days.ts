import { parseDay } from './days';

/** The buyer has seven days, the day of asking being the first. */
export const daysToAnswer = 6;

/** The last day of a running withdrawal request. The console's own 撤回期限 wins over counting. */
export function lapsesAfter(
  requestedOn: string | null | undefined,
  deadline: string | null | undefined,
): number | undefined {
  const shown = parseDay(deadline);
  if (shown !== undefined) return shown;
  const asked = parseDay(requestedOn);
  return asked === undefined ? undefined : asked + daysToAnswer;
}

/** The guides leave open whether the day itself is one of the five: it may be refused until `safeAgain`. */
export const opensAgain = (day: number): number => day + 5;
export const safeAgain = (day: number): number => day + 6;
