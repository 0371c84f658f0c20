import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/packages.mjs';

const newest = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** What the tests load is what the sources say: built again whenever one of them is newer. */
export default function build(): void {
  const sources = ['entrypoints', 'components', 'rules', 'public', 'wxt.config.ts', 'package.json'];
  const changed = Math.max(...sources.map((name) => newest(join(root, name))));
  for (const browser of ['chrome', 'firefox']) {
    const built = join(root, `.output/${browser}-mv3/manifest.json`);
    if (existsSync(built) && statSync(built).mtimeMs > changed) continue;
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
