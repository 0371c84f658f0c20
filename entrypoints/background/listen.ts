import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { languages } from '../../rules/ids';
import { EndedDeadline, SeenDeadlines } from '../shared/deadlines';
import { isFull } from '../shared/journal';
import { JournalEntry } from '../shared/journal-entry';
import { SeenMarks } from '../shared/marks';
import { type Answer, diskFull, type MessageKind, type Messages } from '../shared/messages';
import { TemplatesChange } from '../shared/own-templates';
import { ClockTold } from '../shared/page-clock';
import { messageOf } from '../shared/problem';
import { SeenHealth } from '../shared/reading-health';
import { RecordNote } from '../shared/record';
import { UnderWay } from '../shared/under-way';
import type { Place } from './under-way';

const payloads: { [K in MessageKind]: z.ZodMiniType<Messages[K]['payload']> } = {
  'journal.write': JournalEntry,
  'journal.clear': z.null(),
  'action.out': UnderWay,
  'action.left': z.null(),
  'action.answered': z.object({ id: z.string(), result: z.enum(['done', 'failed']) }),
  'record.note': RecordNote,
  'templates.stock': z.null(),
  'templates.shared': z.null(),
  'words.book': z.object({ language: z.enum(languages) }),
  'templates.change': TemplatesChange,
  'clock.told': z.nullable(ClockTold),
  'marks.seen': SeenMarks,
  'marks.accept': z.null(),
  'health.seen': SeenHealth,
  'deadlines.seen': SeenDeadlines,
  'deadlines.end': EndedDeadline,
  'backup.import': z.object({ text: z.string() }),
  'backup.clear': z.null(),
};
const Envelope = z.object({
  to: z.literal('background'),
  kind: z.enum(keysOf(payloads)),
  payload: z.optional(z.unknown()),
});

export type Handlers = {
  [K in MessageKind]: (
    payload: Messages[K]['payload'],
    from: Place | null,
  ) => Promise<Messages[K]['response']>;
};

type Sender = { tab?: { id?: number | undefined }; frameId?: number | undefined };
const placeOf = ({ tab, frameId }: Sender): Place | null =>
  tab?.id === undefined || frameId === undefined ? null : { tab: tab.id, frame: frameId };

/** Answers what is said to the background. Anything else is left to others; a failure is an answer too. */
export default function listen(handlers: Handlers): void {
  async function answer<K extends MessageKind>(
    kind: K,
    payload: unknown,
    from: Place | null,
  ): Promise<Answer<K>> {
    const parsed = payloads[kind].safeParse(payload);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return { done: false, detail: `${kind}: ${issue?.path.join('.')} ${issue?.message}` };
    }
    try {
      return { done: true, value: await handlers[kind](parsed.data, from) };
    } catch (error) {
      return { done: false, detail: isFull(error) ? diskFull : messageOf(error) };
    }
  }
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender = {}) => {
    const envelope = Envelope.safeParse(message);
    return envelope.success ? answer(envelope.data.kind, envelope.data.payload, placeOf(sender)) : undefined;
  });
}

function keysOf<T extends object>(value: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = [];
  for (const key in value) keys.push(key);
  return keys;
}
