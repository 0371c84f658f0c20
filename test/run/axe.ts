import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run: (
    where: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
declare const axe: Axe;

/** Runs in the page. */
const find = async (options: object): Promise<[string, string[]][]> => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** `all`: every rule; `no colours`: every other than that of contrast, which takes longest; `colours`: that one alone. */
const kinds = {
  all: {},
  'no colours': { rules: { 'color-contrast': { enabled: false } } },
  colours: { runOnly: ['color-contrast'] },
};

/** What keeps people from using a page, by axe: each fault with where it stands. */
export const axeFaults = async (page: Page, kind: keyof typeof kinds = 'all') => {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  return page.evaluate(find, kinds[kind]);
};
