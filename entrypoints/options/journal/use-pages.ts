import { useEffect, useMemo, useState } from 'preact/hooks';
import openJournal, { type Cursor, type JournalPage } from '../../shared/journal';
import type { JournalFilter } from '../../shared/journal-filter';

const size = 50;

/** One page of the journal at a time, with the way back to those before it. */
export function usePages(filter: JournalFilter, version: number) {
  const journal = useMemo(() => openJournal(), []);
  const key = JSON.stringify([filter, version]);
  const [before, setBefore] = useState<{ key: string; cursors: readonly (Cursor | null)[] }>({
    key,
    cursors: [null],
  });
  const [page, setPage] = useState<JournalPage | 'failed' | null>(null);
  const [count, setCount] = useState<number | 'failed' | null>(null);
  // Another filter begins on its first page.
  const cursors = before.key === key ? before.cursors : [null];
  const at = cursors.at(-1) ?? null;

  useEffect(() => {
    let stale = false;
    journal
      .page(filter, size, at)
      .then((next) => !stale && setPage(next))
      .catch(() => !stale && setPage('failed'));
    return () => {
      stale = true;
    };
  }, [key, at]);
  useEffect(() => {
    let stale = false;
    setCount(null);
    journal
      .count(filter)
      .then((next) => !stale && setCount(next))
      .catch(() => !stale && setCount('failed'));
    return () => {
      stale = true;
    };
  }, [key]);

  const next = page && page !== 'failed' ? page.next : null;
  return {
    journal,
    page,
    count,
    number: cursors.length,
    older: next && (() => setBefore({ key, cursors: [...cursors, next] })),
    newer: cursors.length > 1 ? () => setBefore({ key, cursors: cursors.slice(0, -1) }) : null,
  };
}
