import { storage } from 'wxt/utils/storage';
import { formatDay, japanDay, startOfDay } from '../../rules/days';
import type { Journal } from '../shared/journal';
import { effectiveSettings } from '../shared/settings';
import { pruneDeadlines } from './deadline-book';
import type oneWriter from './one-writer';
import { pruneRecord } from './recorder';

const tidiedOn = storage.defineItem<string | null>('local:tidiedOn', { fallback: null, version: 1 });

/** Long enough for any dialog to be answered, and short enough to be right the next time someone looks. */
const stillOpen = 10 * 60_000;

/**
 * What was let out and not heard of again is closed as unknown; once a day, what is too old goes. Only the
 * short steps take the writer's turn: what a seller has just done is never kept waiting by a clean-up.
 */
export default async function tidy(
  journal: Journal,
  now: Date,
  write: ReturnType<typeof oneWriter>,
): Promise<void> {
  await journal.settleOpened(new Date(now.getTime() - stillOpen));
  const today = formatDay(japanDay(now));
  if ((await tidiedOn.getValue()) === today) return;
  const { settings } = await effectiveSettings();
  const before = startOfDay(japanDay(now) - settings.journalDays);
  await journal.prune(before);
  await write(() => pruneRecord(before));
  await write(() => pruneDeadlines(before));
  await tidiedOn.setValue(today);
}
