import { csv } from './csv';
import { isOpen, type KeptDeadline, soonestFirst } from './deadlines';
import { japanTime } from './japan-time';

/** What a file says of a kind of deadline, in the language that is set. */
export type FileWords = {
  name: (kind: KeptDeadline['kind']) => string;
  /** By when, and how sure that is. */
  until: (japanTime: string, certainty: KeptDeadline['certainty']) => string;
  atZero: (kind: KeptDeadline['kind']) => string;
};

/** Those that are overdue, too: nothing says that they are done with. */
const stillOpen = (deadlines: readonly KeptDeadline[]) => deadlines.filter(isOpen).sort(soonestFirst);

export const deadlinesAsCsv = (
  deadlines: readonly KeptDeadline[],
  { name }: Pick<FileWords, 'name'>,
  now: Date,
) =>
  csv(
    ['order', 'kind', 'what', 'due', 'due in Japan', 'state', 'opens', 'certainty', 'since', 'screen'],
    stillOpen(deadlines).map(({ order, kind, due, opens, certainty, since, screen }) => [
      order,
      kind,
      name(kind),
      due,
      japanTime(new Date(due)),
      Date.parse(due) < now.getTime() ? 'passed' : 'ahead',
      opens,
      certainty,
      since,
      screen,
    ]),
  );

/** RFC 5545. Instants stand in UTC, so a calendar in any zone shows the right minute. */
export function deadlinesAsIcs(deadlines: readonly KeptDeadline[], words: FileWords, now: Date): string {
  const events = stillOpen(deadlines).flatMap(({ order, kind, due, opens, certainty }) => [
    'BEGIN:VEVENT',
    // The same deadline brought in twice replaces itself.
    `UID:${order}-${kind}@qsm-claim-guard`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(new Date(due))}`,
    `SUMMARY:${text(`${words.name(kind)} ${order}`)}`,
    // Where it may still be refused on the day before, this is the day on which it is not.
    `DESCRIPTION:${text([words.until(japanTime(new Date(due)), opens ? 'exact' : certainty), words.atZero(kind)].join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(`${words.name(kind)} ${order}`)}`,
    // What becomes possible then needs nothing done before.
    `TRIGGER:${kind === 'rerequest-opens' ? 'PT0S' : '-PT2H'}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//QSM Claim Guard//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const utc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');

const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line holds 75 bytes; what goes on below begins with a space. A character is never cut in two. */
function fold(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      parts.push('');
      bytes = 1;
    }
    parts.push(`${parts.pop() ?? ''}${character}`);
    bytes += size;
  }
  return parts.join('\r\n ');
}
