import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Where the PC's own clock may be read, and why it does no harm there. Everything else takes the time that the
 * console tells, in Japan's days: a PC may be in another zone, or wrong by a day.
 */
const allowed: Record<string, string> = {
  'entrypoints/background/index.ts': 'the background’s one clock, corrected before anything is decided by it',
  'entrypoints/console.content/last-out.ts': 'how long ago it was, by one clock',
  'entrypoints/console.content/now.ts': 'the page’s one clock, which is corrected here',
  'entrypoints/console.content/guard/outcome.ts':
    'how long an answer is waited for; what is kept is corrected',
  'entrypoints/console.content/notices/record-line.tsx': 'corrected with every note, on the way out',
  'entrypoints/console.content/notices/wish.ts': 'how long ago it was, by one clock',
  'entrypoints/console.content/tell-clock.ts':
    'held against what the page tells, to correct the page’s one clock',
  'entrypoints/desk/open-page.tsx': 'the desk’s one clock, which is corrected here',
  'entrypoints/shared/page-clock.ts': 'how old a correction is, by the clock it corrects',
};
const reads = /new Date\(\)|Date\.now\(\)/;
/** Days and hours of the PC's own zone. */
const local = /\.get(FullYear|Month|Date|Day|Hours|Minutes)\(\)|\.toLocale(Date|Time)?String\((?!locales)/;

const files = ['entrypoints', 'components', 'rules'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = `${room}/${name.replaceAll('\\', '/')}`;
    return /\.tsx?$/.test(path) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
  }),
);

it('is read from the PC only where it is corrected, or where only a span is wanted', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(({ path, text }) => (reads.test(text) ? [path] : [])).sort()).toEqual(
    Object.keys(allowed).sort(),
  );
});

it('is never told in the PC’s own zone', () => {
  expect(files.flatMap(({ path, text }) => (local.test(text) ? [path] : []))).toEqual([]);
});
