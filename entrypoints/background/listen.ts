import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SeenDeadlines } from '../shared/deadlines';
import { isFull } from '../shared/journal';
import { JournalEntry } from '../shared/journal-entry';
import type { Answer, MessageKind, Messages } from '../shared/messages';
import { TemplatesChange } from '../shared/own-templates';
import { messageOf } from '../shared/problem';
import { RecordNote } from '../shared/record';

const payloads: { [K in MessageKind]: z.ZodMiniType<Messages[K]['payload']> } = {
  'journal.write': JournalEntry,
  'journal.clear': z.null(),
  'record.note': RecordNote,
  'templates.stock': z.null(),
  'templates.change': TemplatesChange,
  'deadlines.seen': SeenDeadlines,
  'backup.import': z.object({ text: z.string() }),
  'backup.clear': z.null(),
};
const Envelope = z.object({
  to: z.literal('background'),
  kind: z.enum(keysOf(payloads)),
  payload: z.optional(z.unknown()),
});

export type Handlers = {
  [K in MessageKind]: (payload: Messages[K]['payload']) => Promise<Messages[K]['response']>;
};

/** What is told to a page when the disk is full. */
export const diskFull = 'disk-full';

/** Answers what is said to the background. Anything else is left to others; a failure is an answer too. */
export default function listen(handlers: Handlers): void {
  async function answer<K extends MessageKind>(kind: K, payload: unknown): Promise<Answer<K>> {
    const parsed = payloads[kind].safeParse(payload);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return { done: false, detail: `${kind}: ${issue?.path.join('.')} ${issue?.message}` };
    }
    try {
      return { done: true, value: await handlers[kind](parsed.data) };
    } catch (error) {
      return { done: false, detail: isFull(error) ? diskFull : messageOf(error) };
    }
  }
  browser.runtime.onMessage.addListener((message: unknown) => {
    const envelope = Envelope.safeParse(message);
    return envelope.success ? answer(envelope.data.kind, envelope.data.payload) : undefined;
  });
}

function keysOf<T extends object>(value: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = [];
  for (const key in value) keys.push(key);
  return keys;
}
