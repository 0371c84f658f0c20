import 'fake-indexeddb/auto';
import './browser';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import bell from '../../entrypoints/background/bell';
import handlers from '../../entrypoints/background/handlers';
import oneWriter from '../../entrypoints/background/one-writer';
import underWay from '../../entrypoints/background/under-way';
import openJournal from '../../entrypoints/shared/journal';
import { marksBook } from '../../entrypoints/shared/marks-book';

const day = 86_400_000;
const backgroundOf = (now: () => Date) =>
  handlers({
    journal: openJournal(),
    write: oneWriter(),
    ring: bell({ now, steady: () => now().getTime() }),
    actions: underWay(now),
    now,
  });

beforeEach(() => fake.reset());

it.each([
  ['a day ahead, in the last minute of a day in Japan', '2026-11-27T14:59:30.000Z', day, '2026-11-26'],
  ['a day ahead, in the first minute of a day in Japan', '2026-11-27T15:00:30.000Z', day, '2026-11-27'],
  ['a day behind, in the last minute of a day in Japan', '2026-11-25T14:59:30.000Z', -day, '2026-11-26'],
  ['right, in the last minute of a day in Japan', '2026-11-26T14:59:30.000Z', 0, '2026-11-26'],
])('what a page shows is filed under the console’s day where the PC is %s', async (_, pc, ahead, on) => {
  const background = backgroundOf(() => new Date(pc));
  await background['clock.told']({ ahead, isExact: true }, null);
  await background['marks.seen']({ kind: 'claims', marks: ['screen claims'] }, null);
  expect((await marksBook.getValue()).claims?.good.on).toBe(on);
});
