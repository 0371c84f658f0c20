import { csvHead, csvLine } from './csv';
import { japanTime } from './japan-time';
import type { JournalEntry } from './journal-entry';

type Lots = AsyncIterable<readonly JournalEntry[]>;

const columns = [
  'at',
  'Japan',
  'action',
  'order',
  'orders',
  'level',
  'rules',
  'unchecked',
  'went',
  'reason',
  'result',
  'screen',
];

/** Parts of the file, to be put together by a Blob: the whole journal is never one string. */
export async function journalAsCsv(lots: Lots): Promise<string[]> {
  const parts = [csvHead(columns)];
  for await (const entries of lots) {
    parts.push(
      entries
        .map(({ at, action, order, orders, level, rules, unchecked, went, reason, result, screen }) => {
          const japan = japanTime(new Date(at));
          return csvLine([
            at,
            japan,
            action,
            order,
            orders,
            level,
            rules.join(' '),
            unchecked?.join(' ') ?? null,
            went,
            reason,
            result,
            screen,
          ]);
        })
        .join(''),
    );
  }
  return parts;
}

export async function journalAsJson(lots: Lots): Promise<string[]> {
  const parts = ['['];
  let comma = '\n';
  for await (const entries of lots) {
    for (const entry of entries) {
      parts.push(comma, JSON.stringify(entry));
      comma = ',\n';
    }
  }
  parts.push('\n]\n');
  return parts;
}
