import { recordKey } from '../../entrypoints/shared/record';
import { entryOf, guards, type Lost, type Seat, type Trial, until, wait } from './seat';

type Wrote = { entries: string[]; orders: string[]; templates: string[] };

/** Writes of every kind, one after another, until the browser is no longer there. */
const writeOn = async (seat: Seat, round: string, wrote: Wrote): Promise<void> => {
  for (let at = 0; ; at++) {
    const id = `${round}-${String(at).padStart(6, '0')}`;
    const template = {
      v: 1 as const,
      id: `own-${id}`,
      name: id,
      group: '',
      use: 'message' as const,
      title: '',
      body: '本文',
      gloss: {},
    };
    const done = async (answer: Promise<{ done: boolean }>) => (await answer).done;
    if (await done(seat.send('journal.write', entryOf(id)))) wrote.entries.push(id);
    if (await done(seat.send('record.note', { what: 'refused', order: id, at: new Date().toISOString() })))
      wrote.orders.push(id);
    if (await done(seat.send('templates.change', { do: 'put', template }))) wrote.templates.push(template.id);
  }
};

const missing = async (seat: Seat, { entries, orders, templates }: Wrote): Promise<Lost> => {
  const [journal, stored] = [await seat.journal(), await seat.stored()];
  const ids = new Set(journal.map(({ id }) => id));
  const list = Array.isArray(stored.templates) ? stored.templates : [];
  const kept = new Set(list.map(({ id }: { id: string }) => id));
  return [
    ...entries.filter((id) => !ids.has(id)).map((id) => `journal entry ${id} was answered and is gone`),
    ...orders.filter((id) => !(recordKey(id) in stored)).map((id) => `the record of ${id} is gone`),
    ...templates.filter((id) => !kept.has(id)).map((id) => `template ${id} is gone`),
  ];
};

export const killed: Trial[] = [
  {
    what: 'the browser killed three times',
    how: 'in the middle of writing journal, record and templates: what was answered is there at the next start',
    run: async (seat) => {
      const wrote: Wrote = { entries: [], orders: [], templates: [] };
      for (const round of ['round-1', 'round-2', 'round-3']) {
        const before = wrote.templates.length;
        const writing = writeOn(seat, round, wrote).catch(() => {});
        await until('some writes are answered', async () => wrote.templates.length > before + 5);
        await seat.kill();
        await writing;
        await seat.start();
      }
      return [...(await missing(seat, wrote)), ...(await guards(seat))];
    },
  },
  {
    what: 'the worker killed 30 times',
    how: 'while messages are on their way: each is answered, or can be sent again, and is there once',
    run: async (seat) => {
      const ids: string[] = [];
      const lost: Lost = [];
      for (let at = 0; at < 30; at++) {
        const entry = entryOf(`worker-${String(at).padStart(4, '0')}`);
        // As the product asks: with some patience, and once more.
        const ask = () =>
          Promise.race([seat.send('journal.write', entry).catch(() => null), wait(10_000).then(() => null)]);
        const first = ask();
        await seat.stopWorkers();
        const answer = (await first) ?? (await ask());
        if (answer?.done) ids.push(entry.id);
        else lost.push(`${entry.id} was not answered twice`);
      }
      const journal = (await seat.journal()).map(({ id }) => id);
      return [...lost, ...ids.filter((id) => journal.filter((each) => each === id).length !== 1)];
    },
  },
];
