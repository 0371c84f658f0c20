import type { JournalEntry } from '../../entrypoints/shared/journal-entry';

/** A plain entry: an order cancelled without telling the buyer first. */
export default function entry(changes: Partial<JournalEntry>): JournalEntry {
  return {
    id: 'entry-001',
    at: '2026-11-21T00:00:00.000Z',
    action: 'cancel-order',
    order: '100000001',
    orders: 1,
    level: 'warn',
    rules: ['buyer-notified-first'],
    unchecked: [],
    went: 'through',
    reason: null,
    result: 'done',
    screen: 'delivery',
    ...changes,
  };
}
