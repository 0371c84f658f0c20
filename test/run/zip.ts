import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { licencesFile } from './licences';
import { root } from './packages.mjs';

/** No file carries its own time: the same commit makes the same bytes on any day. */
const mtime = new Date(1980, 0, 2, 12);
const browsers = ['chrome', 'firefox'] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const zipOf = (folder: string): Uint8Array => {
  const entries: Zippable = {};
  for (const name of filesIn(folder))
    entries[name] = [readFileSync(join(folder, name)), { mtime, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
};

const wxt = (folder: string, args: readonly string[], env: Record<string, string> = {}): void => {
  const script = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'build', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`wxt build failed in ${folder}:\n${stdout}${stderr}`);
};

/** Another folder, another time zone and language, files of another time that only their owner may read. */
const buildElsewhere = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'qsm-guard-again-'));
  const left = new Set(['node_modules', '.git', '.output', '.wxt', `test${sep}.results`]);
  const umask = process.umask(0o077);
  try {
    cpSync(root, folder, { recursive: true, filter: (source) => !left.has(relative(root, source)) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const browser of browsers)
      wxt(folder, ['-b', browser], { TZ: 'Pacific/Kiritimati', LC_ALL: 'ja_JP.UTF-8' });
  } finally {
    process.umask(umask);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const differences = (one: string, other: string): string[] => {
  const [names, others] = [filesIn(one), filesIn(other)];
  return [...new Set([...names, ...others])].filter(
    (name) =>
      !names.includes(name) ||
      !others.includes(name) ||
      !readFileSync(join(one, name)).equals(readFileSync(join(other, name))),
  );
};

/** What the add-on store would refuse. */
const lintErrors = (folder: string): string[] => {
  const { stdout } = spawnSync('npx', ['addons-linter', '--output', 'json', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    errors: { code: string; message: string; file?: string }[];
  };
  return errors.map(({ code, message, file }) => `the add-on linter: ${code} ${message} (${file ?? folder})`);
};

const built = (folder: string, browser: string) => join(folder, `.output/${browser}-mv3`);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const again = buildElsewhere();
const problems = lintErrors(built(root, 'firefox'));
for (const browser of browsers) {
  const zip = zipOf(built(root, browser));
  const target = `.output/qsm-claim-guard-${version}-${browser}.zip`;
  writeFileSync(join(root, target), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${target}  ${Math.round(zip.length / 1024)} kB  sha256 ${sum}`);
  if (!Buffer.from(zip).equals(zipOf(built(again.folder, browser))))
    problems.push(
      `${browser}: built again in another folder, these files differ: ${differences(built(root, browser), built(again.folder, browser)).join(', ')}`,
    );
}
again.remove();

const [, list = ''] =
  /under its own licence:\n\n(.*?)\n\n/s.exec(
    readFileSync(join(built(root, 'chrome'), licencesFile), 'utf8'),
  ) ?? [];
console.log(`\nShipped packages and their licences (their texts: ${licencesFile} in the zip)\n${list}\n`);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length === 0)
  console.log('✓ built twice, in two folders: the same bytes · the add-on linter: no errors');
process.exit(problems.length === 0 ? 0 : 1);
