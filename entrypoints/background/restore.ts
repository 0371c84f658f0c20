import { browser } from 'wxt/browser';
import { Backup } from '../shared/backup';
import { deadlinesKey } from '../shared/deadlines';
import type { Journal } from '../shared/journal';
import type { Imported } from '../shared/messages';
import { templatesKey } from '../shared/own-template';
import readFile from '../shared/read-file';
import { recordKey } from '../shared/record';
import { scrub } from '../shared/scrub';

/**
 * Brings a backup in: what it names replaces what is there, and what it does not name stays.
 * All or nothing: the journal is one transaction, the rest one write, and the first is taken back if the second fails.
 */
export async function importBackup(text: string, journal: Journal): Promise<Imported> {
  const file = readFile(text, Backup);
  if (!file.ok) return { done: false, line: file.line, field: file.field, detail: file.detail };
  const { settings, templates, record, deadlines, journal: entries } = file.value;
  const { added } = await journal.writeAll(
    entries.map((entry) => ({ ...entry, reason: entry.reason && scrub(entry.reason, entry.order) })),
  );
  try {
    await browser.storage.local.set({
      ...named(settings, (name) => `settings.${name}`),
      ...(templates.length > 0 ? { [templatesKey]: templates } : {}),
      ...named(record, recordKey),
      ...named(deadlines, deadlinesKey),
    });
  } catch (error) {
    await journal.remove(added);
    throw error;
  }
  return {
    done: true,
    orders: Object.keys(record).length,
    deadlines: Object.values(deadlines).flat().length,
    entries: entries.length,
  };
}

const named = (values: Record<string, unknown>, keyOf: (name: string) => string) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[keyOf(name), value]])),
  );

/** Everything goes, what was kept aside too. A policy is not ours to take away. */
export async function clearEverything(journal: Journal): Promise<void> {
  await journal.clear();
  await browser.storage.local.clear();
  await browser.notifications.clear('deadlines');
}
