import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { launching } from '../run/chromium';

declare global {
  /** The gallery's own (gallery.tsx). */
  var draw: (part: string, language: string) => Promise<void>;
}

export const sizes = {
  wide: { width: 900, height: 640 },
  popup: { width: 400, height: 300 },
  zoomed: { width: 200, height: 150 },
};
export const parts = [
  'panel',
  'panel-brief',
  'panel-record',
  'inquiry',
  'panel-folded',
  'live-line',
  'live-line-done',
  'banner',
  'countdown',
  'countdown-edge',
  'deadline-list',
  'picker',
  'picker-typed',
  'stop-block',
  'stop-locked',
  'stop-warn',
];

/** Keys that bring up what a part shows later. */
const steps: Record<string, readonly string[]> = {
  picker: ['ArrowDown', 'Enter'],
  'picker-typed': ['Enter'],
  'panel-record': ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'],
};

/** The console sets small type on the root, and styles bare elements. */
const page = (
  script: string,
) => `<!doctype html><html lang="ja" style="font-size: 7px"><head><meta charset="utf-8">
<title>Gallery</title><style>
h1 { position: absolute; top: -20px; margin: 0; color: black; background: white; }
body { margin: 12px; font: 9px/1 serif; letter-spacing: 3px; color: red; background: #eef0f2; }
button, p, h2, h3 { border: 5px dotted red; text-transform: uppercase; }
@media (prefers-color-scheme: dark) { body { background: #0e1115; } }
</style></head><body><main><h1>Gallery</h1></main><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;

type View = {
  part: string;
  language: string;
  theme: 'light' | 'dark';
  viewport: { width: number; height: number };
};

/** The gallery in a real Chromium, served from memory. */
export async function openGallery() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, rollupOptions: { input: 'test/components/gallery.tsx' }, modulePreload: false },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const chunk = bundles
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .find((file) => file.type === 'chunk');
  const html = page(chunk?.type === 'chunk' ? chunk.code : '');

  const browser = await chromium.launch(launching());
  const context = await browser.newContext();
  const view = await context.newPage();
  await view.route('http://gallery.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await view.goto('http://gallery.test/');
  return {
    steps,
    async show({ part, language, theme, viewport }: View): Promise<Page> {
      await view.setViewportSize(viewport);
      await view.emulateMedia({ colorScheme: theme });
      // The page stays: loading it anew for each part, with what looks at it, costs more than the looking.
      await view.evaluate(([name, tongue]) => globalThis.draw(name, tongue), [part, language] as const);
      await view.locator('qsm-guard .qg').waitFor({ state: 'attached' });
      return view;
    },
    close: () => browser.close(),
  };
}
