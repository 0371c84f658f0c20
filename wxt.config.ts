import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { findChromium } from './test/run/browsers.mjs';
import { licencesFile, licencesText, shippedPackages } from './test/run/licences';
import { buildView, viewFile } from './test/run/view-file';

const iconSizes = [16, 32, 48, 96, 128];
const policySchema = 'managed-schema.json';
let started: Promise<void> | undefined;

/** The icon is kept as a drawing; the stores and the toolbar want pixels. */
const drawIcons = async (folder: string) => {
  const wasm = new URL('./node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url);
  started ??= initWasm(readFileSync(wasm));
  await started;
  const drawing = readFileSync(new URL('./components/design/icon.svg', import.meta.url), 'utf8');
  mkdirSync(folder, { recursive: true });
  return iconSizes.map((size) => {
    const absoluteSrc = join(folder, `${size}.png`);
    writeFileSync(
      absoluteSrc,
      new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
    return { absoluteSrc, relativeDest: `icon/${size}.png` };
  });
};

/** In `npm run dev` the browser opens on the practice console, which stands at the real console's address. */
const { PRACTICE_PORT, PRACTICE_SPKI } = process.env;
const practice = {
  binaries: { ...(findChromium() ? { chrome: findChromium() } : {}) },
  chromiumArgs: [
    `--host-resolver-rules=MAP qsm.qoo10.jp 127.0.0.1:${PRACTICE_PORT}`,
    `--ignore-certificate-errors-spki-list=${PRACTICE_SPKI}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
      ? ['--headless=new']
      : []),
  ],
  startUrls: ['https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Default.aspx'],
};

/**
 * A content script is started by as much as it takes. The builder would add what ends with the extension's context,
 * which the guard outlives, and the polyfill with it; and what it says while developing.
 */
const bareStart = {
  name: 'bare-start',
  transform: (code: string, id: string) =>
    id.includes('world-entrypoint')
      ? `${/import definition .*/.exec(code)?.[0]} export default definition.main();`
      : null,
};

/** Looks are written to be read; what a page carries need not be. Where a line ends means nothing in them. */
const tightLooks = {
  name: 'tight-looks',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /components\/design\/[\w-]+\.ts$/.test(id)
      ? code.replace(/`[^`]*`/g, (look) =>
          look
            .replace(/\/\*[^*]*\*\//g, '')
            .replace(/\s*\n\s*/g, ' ')
            .replace(/([{};,:]) +/g, '$1')
            .replace(/;? +(?=[{}])|;(?=\})/g, ''),
        )
      : null,
};

/** In the scripts that every page carries, a few lines of ours do what they need of Preact. */
const lightPreact = () => {
  let isScript = false;
  return {
    name: 'light-preact',
    enforce: 'pre' as const,
    configResolved: ({ build }: { build: { lib: unknown } }) => {
      isScript = Boolean(build.lib);
    },
    resolveId: (id: string) =>
      isScript && /^preact(\/hooks|\/jsx-runtime)?$/.test(id)
        ? fileURLToPath(new URL('./entrypoints/console.content/drawing/light-preact.ts', import.meta.url))
        : null,
  };
};

/** What the console's pages carry is squeezed with more patience than the pages that a seller opens. */
const squeezing = (passes: number) => ({
  minify: 'terser' as const,
  terserOptions: {
    ecma: 2020 as const,
    toplevel: true,
    // In brackets, what runs at once is compiled at once; without them each new tab reads all of it twice.
    format: { wrap_iife: true, quote_style: 1 },
    compress: {
      passes,
      inline: 1,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_math: true,
      pure_getters: true,
      keep_fargs: false,
      lhs_constants: false,
    },
  },
});
const squeezed = () => {
  let isScript = false;
  return {
    name: 'squeezed',
    config: ({ build }: { build?: { lib?: unknown } }) => {
      isScript = Boolean(build?.lib);
      return isScript ? { build: squeezing(6) } : null;
    },
    // Given once more, by how often each is left in the end, names pack better.
    generateBundle: async (_: unknown, files: Record<string, { code?: string }>) => {
      for (const file of Object.values(files))
        if (isScript && file.code)
          file.code = (await minify(file.code, squeezing(1).terserOptions)).code ?? file.code;
    },
  };
};

/**
 * What is full of Japanese, Chinese and Korean words. A packer looks back for the like of what it packs, and not far:
 * lying together they take a fortieth less of all that every page carries.
 */
const wordy = [
  'entrypoints/console.content/reading/words',
  'rules/wording',
  'rules/personal/numbers',
  'rules/personal/names',
  'rules/order-numbers',
  'rules/personal/addresses',
  'rules/text-marks',
  'entrypoints/console.content/guard/dialog-words',
  'entrypoints/console.content/drawing/last-words',
  'entrypoints/console.content/reading/values',
  'entrypoints/console.content/reading/fold',
  'entrypoints/console.content/reading/people',
  'entrypoints/shared/scrub',
  'rules/ids',
  'rules/personal/mails',
];

const wordsTogether = {
  name: 'words-together',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id === fileURLToPath(new URL('./entrypoints/console.content/index.tsx', import.meta.url))
      ? wordy.map((file) => `import '../../${file}';`).join('') + code
      : null,
};

type Links = { importedIds: readonly string[]; importers: readonly string[] };
type Modules = { getModuleInfo: (id: string) => Links | null };

/** Everything that is read before an entrypoint of ours is at work. */
const neededBy = (entry: string, modules: Modules): ReadonlySet<string> => {
  const file = fileURLToPath(new URL(`./entrypoints/${entry}`, import.meta.url));
  // A script is started by a module of the builder's.
  const needed = new Set([file, ...(modules.getModuleInfo(file)?.importers ?? [])]);
  for (const id of needed)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
};

/**
 * A page's parts are read one by one, and each takes its time: what popup and side panel share lies together. The
 * background, which starts many times a day, and the pages that show nothing of the day, read no more than they need.
 */
const together = () => {
  let needed: ReadonlySet<string>[] | undefined;
  const nameIf =
    (isAnywhere: boolean) =>
    (id: string, modules: Modules): string | null => {
      needed ??= [
        'popup/index.html',
        'sidepanel/index.html',
        'background/index.ts',
        'privacy/index.html',
      ].map((entry) => neededBy(entry, modules));
      const [popup, sidePanel, background, privacy] = needed.map((each) => each.has(id));
      if (!popup || !sidePanel || (background || privacy) !== isAnywhere) return null;
      return background ? 'base' : privacy ? 'desk' : 'day';
    };
  // A group takes along what its parts import: what is needed everywhere is shared out first.
  const groups = [
    { name: nameIf(true), priority: 1 },
    { name: nameIf(false), priority: 0 },
  ];
  return {
    name: 'together',
    config: ({ build }: { build?: { lib?: unknown } }) =>
      build?.lib ? null : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  };
};

/** While developing, it is part of the script: so a change of it is seen, and built, like any other. */
const viewAtHand = {
  name: 'view-at-hand',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /drawing\/load-view\.ts$/.test(id)
      ? code.replace("import(/* @vite-ignore */ own().runtime.getURL('view.js'))", "import('../view')")
      : null,
};

let viewModules: readonly string[] = [];

export default defineConfig({
  ...(PRACTICE_PORT ? { webExt: practice } : {}),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Preloading by `fetch` is of no use to files on the same machine, and no `fetch` is to be found in what we ship.
  vite: ({ command }) => ({
    plugins: [
      tightLooks,
      ...(command === 'serve'
        ? [viewAtHand]
        : [bareStart, squeezed(), wordsTogether, together(), lightPreact()]),
    ],
    build: { modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    web_accessible_resources: [
      {
        resources: [viewFile],
        matches: ['https://qsm.qoo10.jp/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    permissions: ['storage', 'alarms', 'notifications'],
    // The badge needs a button to stand on, with or without a popup behind it.
    action: { default_title: '__MSG_name__' },
    // Chrome loads no extension that suggests more than four.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_openSidePanel__',
      },
    },
    icons: Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`])),
    // While developing, the pages are served and reloaded from this machine.
    ...(command === 'serve'
      ? {}
      : {
          content_security_policy: {
            extension_pages:
              "default-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'",
          },
        }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claim-guard@qsm-claim-guard.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: policySchema } }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      // Firefox takes a policy as it comes: only Chrome asks what may stand in it.
      if (wxt.config.browser === 'firefox')
        files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== policySchema));
      files.push(...(await drawIcons(join(wxt.config.wxtDir, 'icon'))));
      viewModules = await buildView(wxt.config.wxtDir, [tightLooks], squeezing(2));
      files.push({ absoluteSrc: join(wxt.config.wxtDir, viewFile), relativeDest: viewFile });
    },
    'build:done': (wxt, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      modules.push(...viewModules);
      writeFileSync(join(wxt.config.outDir, licencesFile), licencesText(shippedPackages(modules)));
    },
  },
});
