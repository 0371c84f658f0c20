// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openLab } from './lab/open-lab';
import { loadStranger, strangers } from './stranger-files';

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

// To look at a page, open its html in a browser.
it.each(strangers)('%s is read as a person would, or what is unread is named', async (name) => {
  const stranger = loadStranger(name);
  const found = await lab.page.evaluate((each) => globalThis.lab.stranger(each), stranger);
  expect(found).toEqual({ wrong: [], missing: stranger.says?.missing ?? [], isChanged: false });
});

it.each([
  ['replace', '別の本文'],
  ['insert', '本文です。\n別の本文'],
] as const)('a box that the page draws itself is written into and brought back: %s', async (how, wanted) => {
  const stranger = loadStranger('ja-message-editable-cell');
  await lab.page.evaluate((each) => globalThis.lab.stranger(each), stranger);
  const { written, ...found } = await lab.page.evaluate(
    ([by]) => globalThis.lab.writes('別の本文', by ?? 'replace'),
    [how],
  );
  expect(written?.trim()).toBe(wanted);
  expect(found).toEqual({ isAsFilled: true, left: '本文です。' });
});
