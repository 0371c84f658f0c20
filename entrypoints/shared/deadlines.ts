import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { runsOutToday } from '../../rules/days';
import { deadlineKinds, languages } from '../../rules/ids';
import type { Deadline } from '../../rules/verdict';
import type { Situation } from '../../rules/vocabulary';
import { judgedKinds } from './judged-kinds';
import { OrderNumber } from './order-number';
import { asProblem, messageOf, type Problem } from './problem';

const SeenDeadline = z.object({
  kind: z.enum(deadlineKinds),
  due: z.iso.datetime(),
  opens: z.nullable(z.iso.datetime()),
  certainty: z.enum(['exact', 'edge', 'estimate']),
});

/** One look of a content script at one or many orders. */
export const SeenDeadlines = z.object({
  at: z.iso.datetime(),
  screen: z.string().check(z.maxLength(40)),
  /** The console's language there, so that a notification speaks it too. */
  language: z.nullable(z.enum(languages)),
  rows: z
    .array(
      z.object({
        order: OrderNumber,
        deadlines: z.array(SeenDeadline).check(z.maxLength(20)),
        /** The kinds that this look could decide on: one of them that is not in `deadlines` is settled. */
        judged: z.array(z.enum(deadlineKinds)),
      }),
    )
    .check(z.maxLength(10_000)),
});
export type SeenDeadlines = z.infer<typeof SeenDeadlines>;
export type SeenRow = SeenDeadlines['rows'][number];

export const EndedDeadline = z.object({ order: OrderNumber, kind: z.enum(deadlineKinds) });
export type EndedDeadline = z.infer<typeof EndedDeadline>;

/** A deadline as data. No countdown and no timer is ever kept: what is left follows from `due` and the clock. */
export const KeptDeadline = z.extend(SeenDeadline, {
  order: OrderNumber,
  /** When this due was first seen. */
  since: z.iso.datetime(),
  seen: z.iso.datetime(),
  screen: z.string(),
  /** When a page showed that it had ended by itself, or the seller said so. */
  settled: z.nullable(z.iso.datetime()),
});
export type KeptDeadline = z.infer<typeof KeptDeadline>;
export const KeptDeadlines = z.array(KeptDeadline);

export const deadlinesPrefix = 'deadlines.';
export const deadlinesKey = (order: string) => `${deadlinesPrefix}${order}`;

export const isOpen = ({ settled }: KeptDeadline) => settled === null;
export const isDueToday =
  (now: Date) =>
  (deadline: KeptDeadline): boolean =>
    isOpen(deadline) && runsOutToday(deadline.kind, new Date(deadline.due), now);

export const soonestFirst = (a: KeptDeadline, b: KeptDeadline) =>
  Date.parse(a.due) - Date.parse(b.due) || a.order.localeCompare(b.order, 'en');

/** All that are kept, settled ones too. What is broken is left out and said. */
export async function readDeadlines(): Promise<{ deadlines: KeptDeadline[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  try {
    const all = await browser.storage.local.get(null);
    const deadlines = Object.entries(all).flatMap(([key, value]) => {
      if (!key.startsWith(deadlinesPrefix)) return [];
      const parsed = KeptDeadlines.safeParse(value);
      if (parsed.success) return parsed.data;
      problems.push(asProblem(key, parsed.error));
      return [];
    });
    return { deadlines: deadlines.sort(soonestFirst), problems };
  } catch (error) {
    problems.push({ at: 'deadlines', why: 'not-readable', path: '', detail: messageOf(error) });
    return { deadlines: [], problems };
  }
}

/** What is reported of one order: its deadlines as the rules give them, and what the reading could decide on. */
export function seenRow(situation: Situation, deadlines: readonly Deadline[]): SeenRow | null {
  const { number } = situation.order;
  if (!number || !OrderNumber.safeParse(number).success) return null;
  return {
    order: number,
    deadlines: deadlines.map(({ kind, due, opens, certainty }) => ({
      kind,
      due: due.toISOString(),
      opens: opens?.toISOString() ?? null,
      certainty,
    })),
    judged: judgedKinds(situation),
  };
}
