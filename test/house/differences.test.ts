import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onlyInChromium } from '../e2e/only-in-chromium';

const folder = new URL('../e2e/', import.meta.url);
const specs = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

it.each(Object.keys(onlyInChromium))('“%s” is a test that there is', (title) => {
  expect(specs).toContain(`test('${title}'`);
});
