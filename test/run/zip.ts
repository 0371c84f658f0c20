import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from './packages.mjs';

/** No file carries its own time: the same commit makes the same bytes on any day. */
const mtime = new Date(1980, 0, 2, 12);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, `.output/${browser}-mv3`);
  const entries: Zippable = {};
  for (const name of filesIn(folder))
    entries[name] = [readFileSync(join(folder, name)), { mtime, level: 9, os: 3, attrs: 0o644 << 16 }];
  const target = `.output/qsm-claim-guard-${version}-${browser}.zip`;
  writeFileSync(join(root, target), zipSync(entries));
  console.log(target);
}
