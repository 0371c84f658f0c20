import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptUnder } from '../../entrypoints/privacy/kept';

const sources = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('entrypoints', name), 'utf8'));

/** Every name under which something is kept, for good or until the browser closes, as the code spells it. */
const stored = new Set(
  sources.flatMap((code) =>
    [
      /`(?:local|session):(\w+\.)\$\{/g,
      /'(?:local|session):(\w+)'/g,
      /(?:local|session)\.set\(\{ (\w+):/g,
      /\b\w+Prefix = '([\w.]+)'/g,
      /\b\w*[kK]ey = '(\w+)'/g,
    ].flatMap((pattern) => Array.from(code.matchAll(pattern), ([, name = '']) => name)),
  ),
);

it('the privacy statement speaks of everything that is stored, and of nothing else', () => {
  expect([...stored].sort()).toEqual(Object.values(keptUnder).flat().sort());
});
