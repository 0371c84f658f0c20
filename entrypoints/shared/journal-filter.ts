import type { JournalEntry } from './journal-entry';

export type JournalFilter = {
  action?: JournalEntry['action'];
  level?: JournalEntry['level'];
  went?: JournalEntry['went'];
  /** Whether there were rules that could not be checked. */
  unchecked?: boolean;
  /** Instants, ISO: from this one on, and before that one. */
  from?: string;
  to?: string;
  /** Found anywhere in the order number, the rules or the reason. */
  text?: string;
};

/** Sorts behind every id. */
export const afterAllIds = '\uffff';

/**
 * The narrowest index that serves a filter and the stretch of it to read, newest first.
 * `exact`: the stretch holds nothing that the filter would leave out. `null`: no entry can fit.
 */
export function rangeFor(filter: JournalFilter, after: { newest: number; id: string } | null) {
  const { from, to, ...rest } = filter;
  const first = after?.newest ?? (to === undefined ? Number.NEGATIVE_INFINITY : -Date.parse(to));
  const last = from === undefined ? Number.POSITIVE_INFINITY : -Date.parse(from);
  // A day that can't be read gives NaN, and a range that is empty or the wrong way round would throw.
  if (!(first < last || (after && first === last))) return null;
  const lowest = [first, after?.id ?? afterAllIds];
  const highest = [last, afterAllIds];
  const named = Object.keys(rest).length;
  const over = (index: 'action' | 'level', value: string) => ({
    index,
    range: IDBKeyRange.bound([value, ...lowest], [value, ...highest], true),
    exact: named === 1,
  });
  if (filter.action !== undefined) return over('action', filter.action);
  if (filter.level !== undefined) return over('level', filter.level);
  return { index: 'newest' as const, range: IDBKeyRange.bound(lowest, highest, true), exact: named === 0 };
}

export function matches(entry: JournalEntry, filter: JournalFilter): boolean {
  const { action, level, went, unchecked, from, to, text } = filter;
  const at = Date.parse(entry.at);
  return (
    (action === undefined || entry.action === action) &&
    (level === undefined || entry.level === level) &&
    (went === undefined || entry.went === went) &&
    (unchecked === undefined || (entry.unchecked ?? []).length > 0 === unchecked) &&
    (from === undefined || at >= Date.parse(from)) &&
    (to === undefined || at < Date.parse(to)) &&
    (text === undefined || hasText(entry, text))
  );
}

function hasText({ order, rules, unchecked, reason, action }: JournalEntry, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [order, reason, action, ...rules, ...(unchecked ?? [])].some((part) =>
    part?.toLowerCase().includes(wanted),
  );
}
