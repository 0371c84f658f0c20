import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

// `npm test` builds it first.
const built = '.output/chrome-mv3';

/** A script and everything that it imports before it runs; what is loaded later does not count. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(join(built, path), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|^import|;import)\s*["']\.\/([\w.-]+\.js)["']/g))
    if (name) withImports(`chunks/${name}`, seen);
  return seen;
}

it.each(['popup', 'sidepanel', 'options', 'guide', 'privacy'])(
  'the script of the %s, with its longest language, weighs 62 kB at most',
  (page) => {
    const html = readFileSync(join(built, `${page}.html`), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    const files = new Set(scripts.flatMap((path) => [...withImports(path)]));
    const weigh = (path: string) => gzipSync(readFileSync(join(built, path))).length;
    const own = [...files].reduce((sum, path) => sum + weigh(path), 0);
    expect(own).toBeGreaterThan(20_000);
    // One language of the rules' and the components' words comes with every page.
    const chunks = readdirSync(join(built, 'chunks'));
    const wordsOf = (language: string) =>
      chunks.filter((name) => name.startsWith(`${language}-`)).map((name) => weigh(`chunks/${name}`));
    const words = ['ja', 'ko', 'zh', 'en'].map((language) => wordsOf(language).reduce((a, b) => a + b, 0));
    expect(Math.min(...words)).toBeGreaterThan(0);
    expect(own + Math.max(...words)).toBeLessThan(62_000);
  },
);

it.each(['chrome', 'firefox'])('the content scripts for %s weigh 60 kB at most in all', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const files = new Set(content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]));
  const weights = [...files].map((name) => gzipSync(readFileSync(join(folder, name))).length);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60_000);
  // The schemas and the polyfill are a tenth of it, and come in by one careless import.
  const code = [...files].map((name) => readFileSync(join(folder, name), 'utf8')).join();
  expect(code).not.toMatch(/ZodMini|api-metadata|sendMessageMetadata/);
});

it.each(['chrome', 'firefox'])(
  'what a recognised screen of %s reads besides weighs 44 kB at most',
  (browser) => {
    const view = readFileSync(join(`.output/${browser}-mv3`, 'view.js'));
    expect(gzipSync(view).length).toBeLessThanOrEqual(44_000);
    // What the guard lends is not packed a second time.
    expect(/withdrawal-flag-on|ZodMini|api-metadata/.test(view.toString())).toBe(false);
  },
);
