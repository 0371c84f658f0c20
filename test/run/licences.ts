import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

export type Licensed = { name: string; version: string; licence: string; text: string };

/** In the package too: most licences ask that their text comes with every copy. */
export const licencesFile = 'licences.txt';

/** The package that a module's file belongs to: the innermost one. */
const folderOf = (module: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/.][^/]*)\//.exec(
    module.replaceAll('\\', '/').replace('\0', ''),
  )?.[1] ?? null;

type Described = { name: string; version: string; license?: string; repository?: string | { url?: string } };

const describe = (folder: string): Licensed => {
  const read: Described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'unknown', repository = '' } = read;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  const source = (typeof repository === 'string' ? repository : (repository.url ?? '')).replace(/^git\+/, '');
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Its package brings no text of the licence. Source: ${source}`;
  return { name, version, licence: license, text };
};

/** Every package of which a piece is shipped, by the modules that went into the build. */
export const shippedPackages = (modules: readonly string[]): Licensed[] =>
  [...new Set(modules.flatMap((module) => folderOf(module) ?? []))]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(describe)
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const rule = '-'.repeat(80);

export const licencesText = (packages: readonly Licensed[]): string =>
  `${[
    'QSM Claim Guard is under the MIT licence:',
    readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    `${rule}\nIt contains code of these packages, each under its own licence:`,
    packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'),
    ...packages.map(
      ({ name, version, licence, text }) => `${rule}\n${name} ${version}, ${licence}\n\n${text}`,
    ),
  ].join('\n\n')}\n`;
