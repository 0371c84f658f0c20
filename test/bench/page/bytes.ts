import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'vite';
import packBook from '../../../entrypoints/background/pack-words';
import buildExtension from '../../e2e/build';
import { builtForChromium } from '../../run/chromium';
import { root } from '../../run/packages.mjs';
import { viewFile } from '../../run/view-file';
import type { Figure } from '../figures';
import { buildEmptyExtension } from './empty-extension';
import { emptyExtension } from './variants';

const gzipped = (code: string | Buffer): number => gzipSync(code).length / 1000;

/** The folder for our own files, the package for others'. */
const groupOf = (source: string): string => {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(source)?.[1];
  if (inPackage) return inPackage;
  const path = /(?:^|\/)((?:entrypoints|components|rules)\/.*)$/.exec(source)?.[1];
  if (!path) return 'bundler';
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder === 'components/words' || folder === 'rules/texts' ? path : folder;
};

/** Where the minified bytes come from, by the source map of the same bundle. */
const bytesByGroup = async (): Promise<{ code: string; groups: Map<string, number> }> => {
  const built = await bundle({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: {
      alias: [
        {
          find: /^preact(\/.*)?$/,
          replacement: join(root, 'entrypoints/console.content/drawing/light-preact.ts'),
        },
      ],
    },
    define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      sourcemap: true,
      minify: true,
      lib: {
        entry: join(root, 'entrypoints/console.content/index.tsx'),
        formats: ['es'],
        fileName: 'console',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk' || !chunk.map) throw new Error('the content script could not be bundled');
  const map = new SourceMap(JSON.parse(chunk.map.toString()));
  const groups = new Map<string, number>();
  for (const [line, text] of chunk.code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      const group = 'originalSource' in entry ? groupOf(entry.originalSource) : 'bundler';
      groups.set(group, (groups.get(group) ?? 0) + Buffer.byteLength(text.charAt(column)));
    }
  }
  return { code: chunk.code, groups };
};

const weigh = (name: string, built = builtForChromium) => gzipped(readFileSync(join(built, name)));

const scriptsOf = (built: string): { name: string; kB: number }[] => {
  const { content_scripts } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const names = [...new Set(content_scripts.flatMap(({ js }) => js))];
  return names.map((name) => ({ name, kB: weigh(name, built) }));
};

export const measureBytes = async (): Promise<Figure[]> => {
  buildExtension();
  const sizes = scriptsOf(builtForChromium);
  const part = 'content scripts, gzipped';
  const figures: Figure[] = sizes.map(({ name, kB }) => ({ part, name, value: kB, unit: 'kB' }));
  figures.push({
    part,
    name: 'in all',
    value: sizes.reduce((sum, { kB }) => sum + kB, 0),
    unit: 'kB',
    budget: { at: 'most', limit: 60 },
  });
  const empty = await buildEmptyExtension(emptyExtension);
  figures.push(
    { part, name: 'an empty WXT content script', value: scriptsOf(empty)[0]?.kB ?? Number.NaN, unit: 'kB' },
    { part: 'read on a recognised screen', name: viewFile, value: weigh(viewFile), unit: 'kB' },
    {
      part: 'read on a recognised screen',
      name: 'together with the content scripts',
      value: sizes.reduce((sum, { kB }) => sum + kB, weigh(viewFile)),
      unit: 'kB',
    },
    {
      part: 'read on a recognised screen',
      name: 'the words of one language',
      value: gzipped(JSON.stringify(packBook('ja'))),
      unit: 'kB',
    },
  );
  const { code, groups } = await bytesByGroup();
  // What one module saves in the gzipped whole is not known one by one: its share of the bytes stands for it.
  const share = gzipped(code) / Buffer.byteLength(code);
  for (const [name, bytes] of [...groups].sort(([, a], [, b]) => b - a))
    if (bytes * share >= 0.3)
      figures.push({ part: 'of that, by module (share)', name, value: bytes * share, unit: 'kB' });
  return figures;
};
