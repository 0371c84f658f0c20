import { browser } from 'wxt/browser';
import {
  deadlinesKey,
  deadlinesPrefix,
  type EndedDeadline,
  type KeptDeadline,
  KeptDeadlines,
  type SeenDeadlines,
  type SeenRow,
} from '../shared/deadlines';
import { setAside } from '../shared/problem';

type Look = Pick<SeenDeadlines, 'at' | 'screen'>;

/** Two tabs may overtake each other by moments. A look that seems much older comes from a clock that was set back. */
const overtaken = 10 * 60_000;

/** What one look at an order changes in what is kept of it. */
export function merged(kept: readonly KeptDeadline[], row: SeenRow, { at, screen }: Look): KeptDeadline[] {
  const older = ({ seen }: KeptDeadline) => {
    const late = Date.parse(seen) - Date.parse(at);
    return late > 0 && late < overtaken;
  };
  const next = kept.map((deadline) => {
    const { kind } = deadline;
    const shown = row.deadlines.some((seen) => seen.kind === kind);
    const ended = deadline.settled === null && !shown && row.judged.includes(kind) && !older(deadline);
    return ended ? { ...deadline, seen: at, settled: at } : deadline;
  });
  for (const seen of row.deadlines) {
    const place = next.findIndex(({ kind }) => kind === seen.kind);
    const known = next[place];
    if (known && older(known)) continue;
    const same = known?.due === seen.due && known.settled === null;
    const news = {
      ...seen,
      order: row.order,
      since: same ? known.since : at,
      seen: at,
      screen,
      settled: null,
    };
    if (known) next[place] = news;
    else next.push(news);
  }
  return next;
}

/** A grid is read again and again: what differs in nothing but the time of the look is not worth a write. */
const worthWriting = (before: readonly KeptDeadline[], after: readonly KeptDeadline[]) => {
  const bare = (deadlines: readonly KeptDeadline[]) =>
    JSON.stringify(deadlines.map(({ seen: _seen, screen: _screen, ...rest }) => rest));
  return bare(before) !== bare(after);
};

/** To be called by one writer only. One write for a whole grid, and of the orders that changed only. */
export async function keepSeen(look: SeenDeadlines): Promise<boolean> {
  const keys = look.rows.map(({ order }) => deadlinesKey(order));
  const stored = await browser.storage.local.get(keys);
  const changes: Record<string, KeptDeadline[]> = {};
  for (const row of look.rows) {
    const key = deadlinesKey(row.order);
    const raw = changes[key] ?? stored[key];
    const parsed = KeptDeadlines.safeParse(raw ?? []);
    if (!parsed.success) await setAside(key, raw);
    const before = parsed.success ? parsed.data : [];
    const after = merged(before, row, look);
    if (!parsed.success || worthWriting(before, after)) changes[key] = after;
  }
  if (Object.keys(changes).length === 0) return false;
  await browser.storage.local.set(changes);
  return true;
}

/** By the seller's word. A page that still shows it begins it anew. */
export async function endDeadline({ order, kind }: EndedDeadline, at: Date): Promise<void> {
  const key = deadlinesKey(order);
  const parsed = KeptDeadlines.safeParse((await browser.storage.local.get(key))[key]);
  if (!parsed.success) return;
  const ended = (deadline: KeptDeadline) =>
    deadline.kind === kind && deadline.settled === null
      ? { ...deadline, settled: at.toISOString() }
      : deadline;
  await browser.storage.local.set({ [key]: parsed.data.map(ended) });
}

/** Takes away what ended, or passed, before. */
export async function pruneDeadlines(before: Date): Promise<void> {
  const all = await browser.storage.local.get(null);
  const gone: string[] = [];
  const changes: Record<string, KeptDeadline[]> = {};
  for (const [key, value] of Object.entries(all)) {
    const parsed = key.startsWith(deadlinesPrefix) ? KeptDeadlines.safeParse(value) : undefined;
    if (!parsed?.success) continue;
    const left = parsed.data.filter(({ due, settled }) => Date.parse(settled ?? due) >= before.getTime());
    if (left.length === 0) gone.push(key);
    else if (left.length < parsed.data.length) changes[key] = left;
  }
  if (gone.length > 0) await browser.storage.local.remove(gone);
  if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
}
