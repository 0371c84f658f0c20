import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Runs in the page. */
const find = async (options: object): Promise<[string, string[]][]> => {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    resultTypes: ['violations'],
    ...options,
  });
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
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  return page.evaluate(find, kinds[kind]);
};
