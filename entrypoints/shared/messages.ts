import type { Language } from '../../rules/vocabulary';
import type { EndedDeadline, SeenDeadlines } from './deadlines';
import type { JournalEntry } from './journal-entry';
import type { MarksChange, SeenMarks } from './marks';
import { own } from './own-browser';
import type { OwnTemplate } from './own-template';
import type { TemplatesChange } from './own-templates';
import type { ClockTold } from './page-clock';
import { messageOf } from './problem';
import type { Unreadable } from './read-file';
import type { SeenHealth } from './reading-health';
import type { OrderRecord, RecordNote } from './record';
import type { Stock } from './stock';
import type { UnderWay } from './under-way';

/** Everything that is said to the background, and what it answers. Each may be said twice and means the same. */
export type Messages = {
  'journal.write': { payload: JournalEntry; response: null };
  'journal.clear': { payload: null; response: null };
  'action.out': { payload: UnderWay; response: null };
  /** Asked by a page that has just come up: what the one before it in this frame had let out. */
  'action.left': { payload: null; response: UnderWay | null };
  'action.answered': { payload: { id: string; result: 'done' | 'failed' }; response: null };
  'record.note': { payload: RecordNote; response: OrderRecord };
  'templates.stock': { payload: null; response: Stock };
  /** What the shop gives to every seat, checked already. */
  'templates.shared': { payload: null; response: readonly OwnTemplate[] };
  /** The words of one language, as text: for a page that finds none in storage. */
  'words.book': { payload: { language: Language }; response: string };
  'templates.change': { payload: TemplatesChange; response: { count: number } };
  /** What a page tells of the PC's clock; `null`: it tells nothing. The answer is what any page has told. */
  'clock.told': { payload: ClockTold | null; response: ClockTold | null };
  'marks.seen': { payload: SeenMarks; response: MarksChange | null };
  'marks.accept': { payload: null; response: null };
  'health.seen': { payload: SeenHealth; response: null };
  'deadlines.seen': { payload: SeenDeadlines; response: { changed: boolean } };
  /** The seller says that it is done with, though no page has shown it. */
  'deadlines.end': { payload: EndedDeadline; response: null };
  'backup.import': { payload: { text: string }; response: Imported };
  'backup.clear': { payload: null; response: null };
};
/** What is told to a page when the disk is full. */
export const diskFull = 'disk-full';
export type MessageKind = keyof Messages;

export type Imported =
  | { done: true; orders: number; deadlines: number; entries: number }
  /** Nothing was changed. */
  | ({ done: false } & Unreadable);

/**
 * `invalidated`: the extension was updated or taken away under an open tab, and only a reload helps.
 * `unreachable`: the background did not answer, twice. `refused`: it answered that it could not do it.
 */
export type Sent<T> =
  | { ok: true; value: T }
  | { ok: false; why: 'invalidated' | 'unreachable' | 'refused'; detail: string };

export type Envelope<K extends MessageKind = MessageKind> = {
  to: 'background';
  kind: K;
  payload: Messages[K]['payload'];
};
export type Answer<K extends MessageKind = MessageKind> =
  | { done: true; value: Messages[K]['response'] }
  | { done: false; detail: string };

/** A backup of 100,000 entries takes half a minute on a slow PC; everything else is done in milliseconds. */
const patience = (kind: MessageKind) => (kind === 'backup.import' ? 300_000 : 10_000);

/** Never throws and never rejects. A worker that slept or died is asked once more. */
export async function send<K extends MessageKind>(
  kind: K,
  payload: Messages[K]['payload'],
): Promise<Sent<Messages[K]['response']>> {
  const first = await ask(kind, payload);
  return !first.ok && first.why === 'unreachable' ? ask(kind, payload) : first;
}

async function ask<K extends MessageKind>(
  kind: K,
  payload: Messages[K]['payload'],
): Promise<Sent<Messages[K]['response']>> {
  try {
    if (!isContextAlive()) return { ok: false, why: 'invalidated', detail: '' };
    const envelope: Envelope<K> = { to: 'background', kind, payload };
    const answer = await soon(
      own().runtime.sendMessage<Envelope<K>, Answer<K> | undefined>(envelope),
      patience(kind),
    );
    // A worker that is stopped while it answers leaves nothing behind.
    if (!answer) return { ok: false, why: 'unreachable', detail: 'no answer' };
    return answer.done
      ? { ok: true, value: answer.value }
      : { ok: false, why: 'refused', detail: answer.detail };
  } catch (error) {
    const detail = messageOf(error);
    const why = /context invalidated/i.test(detail) || !isContextAlive() ? 'invalidated' : 'unreachable';
    return { ok: false, why, detail };
  }
}

/** False in a tab that was open while the extension was updated, disabled or removed. */
export function isContextAlive(): boolean {
  try {
    return own().runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function soon<T>(answer: Promise<T>, within: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), within);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
