import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { licencesFile } from '../run/licences';

// What goes to the stores, looked at as the stores do. `npm test` builds it first.
const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

type Manifest = {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources: unknown[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: { required: string[] } } };
};
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

it.each(builds)('%s asks for the console alone, and for no more than is used', (folder) => {
  const { content_scripts, permissions, host_permissions } = manifestOf(folder);
  expect(new Set(content_scripts.flatMap(({ matches }) => matches))).toEqual(
    new Set(['https://qsm.qoo10.jp/*']),
  );
  expect(host_permissions).toBeUndefined();
  const wanted = ['alarms', 'notifications', 'storage', ...(folder.includes('chrome') ? ['sidePanel'] : [])];
  expect(permissions?.toSorted()).toEqual(wanted.toSorted());
});

it.each(builds)('%s lets the console alone name one file of it', (folder) => {
  const isChrome = folder.includes('chrome');
  expect(manifestOf(folder).web_accessible_resources).toEqual([
    {
      resources: ['view.js'],
      matches: ['https://qsm.qoo10.jp/*'],
      ...(isChrome ? { use_dynamic_url: true } : {}),
    },
  ]);
});

it.each(builds)('what a page can name of %s does nothing without the guard', async (folder) => {
  const before = Object.getOwnPropertyNames(globalThis);
  const file = pathToFileURL(join(folder, 'view.js')).href;
  await expect(import(/* @vite-ignore */ file)).rejects.toThrow(TypeError);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

it.each(builds)(
  '%s forbids its own pages to connect, to send a form, and to be based elsewhere',
  (folder) => {
    const policy = manifestOf(folder).content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual([
      "default-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "object-src 'none'",
    ]);
  },
);

it('tells Firefox that nothing is collected', () => {
  const { gecko } = manifestOf('.output/firefox-mv3').browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

it.each(builds)('everything in %s is named by something that the browser starts from', (folder) => {
  const files = filesIn(folder);
  // The browser takes the words of the manifest by itself; the licences are there for who asks.
  const reached = new Set(
    files.filter((name) => name === 'manifest.json' || name === licencesFile || name.startsWith('_locales/')),
  );
  for (const name of reached) {
    if (!/\.(js|json|html|css)$/.test(name)) continue;
    const content = readFileSync(join(folder, name), 'utf8');
    for (const other of files) {
      const isNamed =
        content.includes(other) || (/^(chunks|assets)\//.test(other) && content.includes(basename(other)));
      if (isNamed) reached.add(other);
    }
  }
  expect(files.filter((name) => !reached.has(name))).toEqual([]);
});

it('has the words of the manifest in four languages, and no others', () => {
  const [chrome, firefox] = builds.map((folder) => readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const asked = new Set([...`${chrome}${firefox}`.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  for (const language of ['ja', 'ko', 'zh_CN', 'en']) {
    const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(new Set(Object.keys(words))).toEqual(asked);
  }
});

/** What a licence must allow: to ship it beside code under the MIT licence, unchanged or not. */
const fitting = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/;

it.each(builds)('%s names every package that it contains, each under a licence that fits', (folder) => {
  const text = readFileSync(join(folder, licencesFile), 'utf8');
  const listed = [...text.matchAll(/^(\S+) \S+: (\S+)$/gm)];
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(listed.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(listed.filter(([, , licence = '']) => !fitting.test(licence))).toEqual([]);
  for (const [, name] of listed) expect(text).toMatch(new RegExp(`^-+\n${name} .*\n\n\\S`, 'm'));
});
