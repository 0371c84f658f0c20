import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waysToTheNetwork } from './ways-to-the-network';

// `npm test` builds it first.
const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

it.each(builds)(
  'no file of %s has a way to the network in it',
  (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(js|html|css|json)$/.test(name),
    );
    expect(names.length).toBeGreaterThan(20);
    const found = names.flatMap((name) =>
      waysToTheNetwork(name, readFileSync(join(folder, name), 'utf8')).map((way) => `${name}: ${way}`),
    );
    expect(found).toEqual([]);
  },
  60_000,
);

it.each([
  ['a.js', 'globalThis.fetch(a)'],
  ['a.js', 'const { fetch: b } = window; b(a)'],
  ['a.js', "window['fetch'](a)"],
  ['a.js', 'window[`fetch`](a)'],
  ['a.js', 'new XMLHttpRequest()'],
  ['a.js', 'new WebSocket(a)'],
  ['a.js', 'new EventSource(a)'],
  ['a.js', 'navigator.sendBeacon(a)'],
  ['a.js', 'new Image().src = a'],
  ['a.js', "importScripts('/a.js')"],
  ['a.js', 'browser.runtime.setUninstallURL(a)'],
  ['a.js', "eval('1')"],
  ['a.js', "Function('return 1')()"],
  ['a.js', "new Function('return 1')"],
  ['a.js', "import('https://example.com/a.js')"],
  ['a.js', 'import(a)'],
  ['a.js', 'import(runtime.getURL(a))'],
  ['a.js', "import(runtime.getURL('https://example.com/a.js'))"],
  ['a.js', "import a from 'https://example.com/a.js'"],
  ['a.js', "open('https://example.com')"],
  ['a.js', "open('//example.com')"],
  ['a.js', 'const css = `a{background:url(https://example.com/)}`'],
  ['a.css', '@import "a.css";'],
  ['a.css', 'a{background:url("//example.com/a.png")}'],
  ['a.css', 'a{background:url(data:image/png;base64,AAAA)}'],
  ['a.html', '<img src="https://example.com/a.png">'],
  ['a.html', '<link rel="preconnect" href="/a">'],
  ['a.html', '<form action="javascript:1">'],
  ['a.html', '<script>1</script>'],
  ['a.json', '{"update_url":"https://example.com/updates"}'],
])('%s with %s would be found', (name, content) => {
  expect(waysToTheNetwork(name, content)).not.toEqual([]);
});

it.each([
  ['a.js', "const api = { setUninstallURL: { minArgs: 1 } }; import('./b.js')"],
  ['a.js', "create({ url: 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Default.aspx' })"],
  ['a.js', "import(own().runtime.getURL('view.js'))"],
  ['a.css', 'rect{fill:url(#stripes)}'],
  ['a.html', '<script type="module" src="/chunks/a.js"></script>'],
])('%s with %s is what it seems', (name, content) => {
  expect(waysToTheNetwork(name, content)).toEqual([]);
});
