import { useEffect, useState } from 'preact/hooks';
import openJournal from '../../shared/journal';
import type { JournalEntry } from '../../shared/journal-entry';

/** How often a rule spoke in this shop, and what the seller did then. */
export type RuleHistory = { spoke: number; back: number; on: number };
export type History = ReadonlyMap<string, RuleHistory> | 'failed';

export function addTo(history: Map<string, RuleHistory>, entries: readonly JournalEntry[]): void {
  for (const { rules, went } of entries)
    for (const rule of new Set(rules)) {
      const { spoke, back, on } = history.get(rule) ?? { spoke: 0, back: 0, on: 0 };
      history.set(rule, {
        spoke: spoke + 1,
        back: back + (went === 'back' ? 1 : 0),
        on: on + (went === 'on' ? 1 : 0),
      });
    }
}

/** Counted lot by lot, so that the page stays alive over 100,000 entries. `null`: still counting. */
export function useHistory(): History | null {
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let stopped = false;
    const count = async () => {
      const counted = new Map<string, RuleHistory>();
      for await (const entries of openJournal().lots({})) {
        if (stopped) return;
        addTo(counted, entries);
      }
      setHistory(counted);
    };
    count().catch(() => setHistory('failed'));
    return () => {
      stopped = true;
    };
  }, []);
  return history;
}
