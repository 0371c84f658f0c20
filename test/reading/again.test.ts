// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLab } from './lab/open-lab';

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

/** `AGAIN=2000` tries as many pages, `AGAIN_FROM=1000` begins with another seed. */
const count = Number(process.env.AGAIN ?? 20);
const start = Number(process.env.AGAIN_FROM ?? 0);

it('a look that keeps what has not changed sees what one at a new page sees, whatever happened in between', async () => {
  const slips = await lab.page.evaluate(
    ([from = 0, to = 0]) => globalThis.lab.again(from, to),
    [start, start + count],
  );
  expect(slips).toEqual([]);
}, 600_000);
