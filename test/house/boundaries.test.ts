import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// One forbidden import for each wall of the house, tried for real: a wall that lets one through is no wall.
const forbidden: [room: string, imported: string, reason: string][] = [
  ['rules/catalogue', '../../components/panel', 'Rules know nothing of pages'],
  ['rules', 'wxt/browser', 'no browser, no DOM'],
  ['rules', 'preact', 'no browser, no DOM'],
  ['components', '../entrypoints/shared/settings', 'Components know no page'],
  ['components', '../rules/judge', 'Components never ask the rules'],
  ['components', '../rules/index', 'Components never ask the rules'],
  ['components', 'wxt/browser', 'never talk to the browser'],
  ['entrypoints/console.content/reading', '../../../rules/judge', 'what they mean is judged elsewhere'],
  ['entrypoints/console.content/screens', '../guard/hold', 'neither draws, nor guards, nor stores'],
  [
    'entrypoints/console.content/screens',
    '../../../components/panel',
    'neither draws, nor guards, nor stores',
  ],
  ['entrypoints/console.content/reading', 'wxt/browser', 'a document and nothing else'],
  ['entrypoints/background', '../../components/panel', 'never draws'],
  ['entrypoints/background', '../console.content/screens/read', 'never reads a page'],
  ['entrypoints/shared', '../background/journal', 'depends on neither'],
  ['entrypoints/popup', '../console.content/screens/read', 'ask by message'],
  ['entrypoints/options', '../background/journal', 'ask by message'],
  ['entrypoints/desk', '../console.content/screens/read', 'ask by message'],
  ['entrypoints/guide', '../console.content/screens/read', 'ask by message'],
  ['entrypoints/privacy', '../background/journal', 'ask by message'],
  ['test/console', '../../rules/judge', 'judges by itself'],
  ['test/console', '../../entrypoints/shared/settings', 'judges by itself'],
];

const allowed: [room: string, imported: string][] = [
  ['rules/catalogue', '../rule'],
  ['components', '../rules/verdict'],
  ['entrypoints/console.content/reading', '../../../rules/vocabulary'],
  ['entrypoints/console.content/guard', '../../../rules/index'],
];

const imports = [...forbidden, ...allowed].map(([room, imported], index) => ({
  file: `${room}/boundary-probe-${index}.ts`,
  imported,
}));
const folders: string[] = [];
let output = '';

beforeAll(() => {
  for (const { file, imported } of imports) {
    const made = mkdirSync(dirname(file), { recursive: true });
    if (made) folders.push(made);
    writeFileSync(file, `import probe from '${imported}';\n\nexport const used = probe;\n`);
  }
  const files = imports.map(({ file }) => file);
  const { stdout, stderr } = spawnSync('npx', ['biome', 'lint', '--max-diagnostics=none', ...files], {
    encoding: 'utf8',
  });
  output = stdout + stderr;
}, 120_000);

afterAll(() => {
  for (const { file } of imports) rmSync(file, { force: true });
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What the linter says of one file: from its name to the next one's. */
const saidOf = (room: string, imported: string): string => {
  const { file } = imports.find((each) => each.imported === imported && dirname(each.file) === room) ?? {};
  const said = output.split(/^(?=\S+\.ts:)/m).filter((part) => part.startsWith(`${file}:`));
  return said.join('');
};

it.each(forbidden)('keeps %s from importing %s', (room, imported, reason) => {
  expect(saidOf(room, imported)).toContain(reason);
});

it.each(allowed)('lets %s import %s', (room, imported) => {
  expect(saidOf(room, imported)).not.toContain('noRestrictedImports');
});
