import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { launching } from '../../run/chromium';
import type { Lab } from './lab';

declare global {
  var lab: Lab;
}

export const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('lab.ts', import.meta.url)), formats: ['iife'], name: 'unused' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
};

/**
 * The reading in a real browser, on a page at the console's address that is served from nowhere: what is seen,
 * what is hidden and what is drawn first are questions that only a browser answers.
 */
export const openLab = async () => {
  const [browser, code] = await Promise.all([chromium.launch(launching()), bundle()]);
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html><body></body></html>' })
      : route.fulfill({ body: '' }),
  );
  const reload = async (path = 'Default.aspx'): Promise<Page> => {
    await page.goto(`https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/${path}`);
    await page.evaluate(code);
    return page;
  };
  await reload();
  return { page, reload, close: () => browser.close() };
};
