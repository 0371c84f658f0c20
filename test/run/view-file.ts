import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, parseSync } from 'vite';
import { root } from './packages.mjs';

/** What a page of the console reads once it shows a screen: the one file of ours that a page can name. */
export const viewFile = 'view.js';

const folder = join(root, 'entrypoints/console.content');
const lentList = join(folder, 'lent.ts');

type Lent = { from: string; names: { imported: string; at: number }[] };

/** What the guard lends, as its list imports it, and each at its place in the list. */
const readLent = (): Lent[] => {
  const code = readFileSync(lentList, 'utf8');
  const [, list = ''] = /\blent = \[([^\]]*)\]/.exec(code) ?? [];
  const places = list.split(',').map((name) => name.trim());
  return parseSync(lentList, code).module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries
      .filter(({ isType }) => !isType)
      .map(({ importName, localName }) => {
        const at = places.indexOf(localName.value);
        if (at < 0) throw new Error(`${localName.value} is imported to be lent, and is not in the list`);
        return { imported: importName.kind === 'Default' ? 'default' : (importName.name ?? ''), at };
      }),
  }));
};

/** In place of a module that the guard has anyway: what it lends of it. */
const borrow = (lent: readonly Lent[]): Plugin => {
  const codes = new Map<string, string>();
  return {
    name: 'borrow',
    enforce: 'pre',
    async buildStart() {
      for (const { from, names } of lent) {
        const id = (await this.resolve(from, lentList, { skipSelf: true }))?.id;
        if (!id) throw new Error(`${from} is lent, and is not there`);
        const lines = names.map(({ imported, at }) =>
          imported === 'default' ? `export default lent[${at}];` : `export const ${imported} = lent[${at}];`,
        );
        codes.set(id, `const lent = globalThis.qsmGuardLends;\n${lines.join('\n')}`);
      }
    },
    load: (id) => codes.get(id) ?? null,
  };
};

/** Builds it into a folder, and answers with the modules that went into it. */
export const buildView = async (
  into: string,
  plugins: Plugin[],
  minifying: BuildOptions,
): Promise<string[]> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, borrow(readLent())],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...minifying,
      outDir: into,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: join(folder, 'view.tsx'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: viewFile },
      },
    },
  });
  const chunks = 'output' in built ? built.output : [];
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
};
