import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What goes to the stores, looked at as the stores do. `npm test` builds it first.
const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

type Manifest = {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
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

it('passes the add-on linter without an error', () => {
  const { stdout } = spawnSync('npx', ['addons-linter', '--output', 'json', '.output/firefox-mv3'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    errors: { code: string; message: string }[];
  };
  expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
}, 180_000);

it('zips the same bytes from the same files', () => {
  const zip = () => {
    execFileSync('npx', ['tsx', 'test/run/zip.ts'], { stdio: 'ignore' });
    return ['chrome', 'firefox'].map((browser) => {
      const name = readdirSync('.output').find((each) => each.endsWith(`-${browser}.zip`)) ?? '';
      return readFileSync(join('.output', name)).toString('base64');
    });
  };
  expect(zip()).toEqual(zip());
}, 180_000);
