import type { Situation } from '../../../rules/vocabulary';

/** An order of which only the number is known. */
export const unreadSituation = (number: string | undefined): Situation => ({
  order: { number },
  // Said, for it is laid over what another reading says.
  claim: undefined,
  unanswered: undefined,
  record: {},
});

/** The names of the parts that are lacking. */
export const lacking = (parts: Record<string, unknown>): string[] =>
  Object.keys(parts).filter((name) => parts[name]);
