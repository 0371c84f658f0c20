import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { deadlinesPrefix, KeptDeadlines } from './deadlines';
import { settingNames } from './default-settings';
import type { Journal } from './journal';
import { JournalEntry } from './journal-entry';
import { OrderNumber } from './order-number';
import { templatesKey } from './own-template';
import { OrderRecord, recordPrefix } from './record';
import { SomeSettings, settingSchemas } from './settings-schema';

const kind = 'qsm-claim-guard-backup';
const byOrder = <T extends z.ZodMiniType>(value: T) => z.record(OrderNumber, value);

/** Everything that this browser keeps. What a policy or a shop's file sets is theirs and does not go along. */
export const Backup = z.strictObject({
  kind: z.literal(kind),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  settings: SomeSettings,
  /** The shop's own templates, as they are stored. */
  templates: z.array(z.unknown()),
  record: byOrder(OrderRecord),
  deadlines: byOrder(KeptDeadlines),
  journal: z.array(JournalEntry),
});
export type Backup = z.infer<typeof Backup>;

/** Parts of the file, to be put together by a Blob. What is broken is left out: a backup must be readable again. */
export async function makeBackup(journal: Journal, now: Date): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  const valid = <T>(prefix: string, schema: z.ZodMiniType<T>) =>
    Object.fromEntries(
      Object.entries(stored).flatMap(([key, value]) => {
        const parsed = key.startsWith(prefix) ? schema.safeParse(value) : undefined;
        return parsed?.success ? [[key.slice(prefix.length), parsed.data]] : [];
      }),
    );
  const settings = Object.fromEntries(
    settingNames.flatMap((name) => {
      const parsed = settingSchemas[name].safeParse(stored[`settings.${name}`]);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
  const templates = stored[templatesKey];
  const head = {
    kind,
    version: 1,
    madeAt: now.toISOString(),
    settings,
    templates: Array.isArray(templates) ? templates : [],
    record: valid(recordPrefix, OrderRecord),
    deadlines: valid(deadlinesPrefix, KeptDeadlines),
  };
  const parts = [`${JSON.stringify(head, null, 1).slice(0, -2)},\n "journal": [`];
  let comma = '\n';
  for await (const entries of journal.lots({})) {
    for (const entry of entries) {
      if (!JournalEntry.safeParse(entry).success) continue;
      parts.push(comma, JSON.stringify(entry));
      comma = ',\n';
    }
  }
  parts.push('\n ]\n}\n');
  return parts;
}

/** In bytes; `null` where this browser does not say. */
type Size = { used: number | null; most: number | null };

/** Chrome names it; in Firefox there is none. */
const quotaOf = (area: object): number | null =>
  'QUOTA_BYTES' in area && typeof area.QUOTA_BYTES === 'number' ? area.QUOTA_BYTES : null;

/** How much is kept, and how much may be. */
export async function sizes(journal: Journal): Promise<{ storage: Size; journal: Size; entries: number }> {
  const stored = await browser.storage.local.get(null);
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    storage: {
      used: new TextEncoder().encode(JSON.stringify(stored)).length,
      most: quotaOf(browser.storage.local),
    },
    journal: { used: estimate?.usage ?? null, most: estimate?.quota ?? null },
    entries: await journal.count({}),
  };
}
