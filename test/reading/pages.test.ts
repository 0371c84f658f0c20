// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLab } from './lab/open-lab';
import { folder, loadPage, type PageReading } from './page-files';

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

describe.each(names)('the page %s', (name) => {
  const file = `${folder}${name}.json`;

  it('has a reading that somebody has confirmed', () => {
    expect(existsSync(file), `npm run capture:add makes ${name}.json`).toBe(true);
    const { confirmed } = JSON.parse(readFileSync(file, 'utf8')) as PageReading;
    expect(
      confirmed,
      `look at ${name}.html, put right what ${name}.json says of it, then confirm it there`,
    ).toBe(true);
  });

  it('is read as confirmed', async () => {
    const { confirmed, ...wanted } = JSON.parse(readFileSync(file, 'utf8')) as PageReading;
    const { confirmed: _, ...found } = await lab.page.evaluate(
      (page) => globalThis.lab.pageReading(page),
      loadPage(name),
    );
    expect(found).toEqual(wanted);
  });
});
