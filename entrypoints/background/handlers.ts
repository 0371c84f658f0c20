import { templates } from '../../rules/templates';
import { inquiries } from '../../rules/templates/inquiries';
import { consoleLanguage } from '../shared/console-language';
import type { Journal } from '../shared/journal';
import { loadSharedTemplates } from '../shared/own-templates';
import { consoleTime, pageClock, readPageClock } from '../shared/page-clock';
import { keepHealth } from '../shared/reading-health';
import { scrub } from '../shared/scrub';
import type bell from './bell';
import { endDeadline, keepSeen } from './deadline-book';
import layWords, { bookText } from './lay-words';
import type { Handlers } from './listen';
import { acceptMarks, keepMarks } from './marks-keeper';
import type oneWriter from './one-writer';
import { keepNote, keepResult } from './recorder';
import { clearEverything, importBackup } from './restore';
import startedBy from './started';
import { keepTemplates } from './template-keeper';
import type underWay from './under-way';

type Background = {
  journal: Journal;
  write: ReturnType<typeof oneWriter>;
  ring: ReturnType<typeof bell>;
  actions: ReturnType<typeof underWay>;
  /** The PC's own clock. */
  now: () => Date;
};

/** What the background does for each message. Everything it keeps in storage goes through its one writer. */
export default function handlers({ journal, write, ring, actions, now }: Background): Handlers {
  const look = () => void ring.look().catch(() => {});
  return {
    'journal.write': async (entry) => {
      const { id, result } = entry;
      // Left without an answer, it may still find one on the next page.
      if (result === 'done' || result === 'failed') void actions.answered(id);
      await journal.write({ ...entry, reason: entry.reason && scrub(entry.reason, entry.order) });
      await write(() => keepResult(entry));
      return null;
    },
    'action.out': async (action, from) => {
      if (from) await actions.out(action, from);
      return null;
    },
    'action.left': async (_, from) => (from ? actions.left(from) : null),
    'action.answered': async ({ id, result }) => {
      void actions.answered(id);
      const entry = await journal.settle(id, result);
      if (entry) await write(() => keepResult(entry));
      return null;
    },
    'journal.clear': async () => {
      await journal.clear();
      return null;
    },
    'record.note': async (note) => {
      const record = await write(() => keepNote(note));
      const started = startedBy(note, await consoleTime(now()));
      if (started && (await write(() => keepSeen(started)))) look();
      return record;
    },
    'templates.stock': async () => ({ templates, inquiries }),
    'templates.shared': async () => (await loadSharedTemplates()).shared.map(({ template }) => template),
    'words.book': async ({ language }) => {
      // Whoever asks has found none: they are laid once more, for the next page.
      void write(() => layWords(true)).catch(() => {});
      return bookText(language);
    },
    'templates.change': (change) => write(() => keepTemplates(change)),
    'marks.seen': async (seen) => {
      const on = await consoleTime(now());
      return write(() => keepMarks(seen, on));
    },
    'marks.accept': async () => {
      await write(acceptMarks);
      return null;
    },
    'health.seen': async (seen) => {
      const at = await consoleTime(now());
      await write(() => keepHealth(seen, at));
      return null;
    },
    'clock.told': async (told) => {
      const known = await readPageClock(now().getTime());
      if (!told) return known;
      const next = told.ahead === 0 ? null : { ...told, at: now().getTime() };
      await pageClock.setValue(next);
      if (next?.ahead !== known?.ahead) look();
      return next;
    },
    'deadlines.seen': async (report) => {
      const changed = await write(() => keepSeen(report));
      const { language } = report;
      if (language && (await consoleLanguage.getValue()) !== language)
        await consoleLanguage.setValue(language);
      if (changed || ring.hasJumped()) look();
      return { changed };
    },
    'deadlines.end': async (ended) => {
      const at = await consoleTime(now());
      await write(() => endDeadline(ended, at));
      look();
      return null;
    },
    'backup.import': async ({ text }) => {
      const imported = await write(() => importBackup(text, journal));
      look();
      return imported;
    },
    'backup.clear': async () => {
      await write(() => clearEverything(journal));
      await write(() => layWords(true)).catch(() => {});
      await actions.forget();
      look();
      return null;
    },
  };
}
