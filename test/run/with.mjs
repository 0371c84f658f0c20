// node test/run/with.mjs packages|browsers COMMAND [ARGUMENTS] — brings what the command needs on a bare clone, then runs it.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { bringBrowsers } from './browsers.mjs';
import { bringPackages, root } from './packages.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed, and this is ${process.versions.node}.`);
  process.exit(1);
}
const [what, command = '', ...args] = process.argv.slice(2);
try {
  bringPackages();
  if (what === 'browsers') bringBrowsers();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
/** For the shell that reads the command: a file may be called anything, `page (1).html` too. */
const quoted = (arg) => (process.platform === 'win32' ? `"${arg}"` : `'${arg.replaceAll("'", `'\\''`)}'`);
const { status } = spawnSync([command, ...args.map(quoted)].join(' '), {
  cwd: root,
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` },
});
process.exit(status ?? 1);
