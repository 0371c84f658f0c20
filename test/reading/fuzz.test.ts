// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mutant, outcomes } from './lab/fuzz';
import { openLab } from './lab/open-lab';

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

/** `FUZZ=20000` tries as many, `FUZZ_FROM=100000` begins with another seed. */
const count = Number(process.env.FUZZ ?? 500);
const start = Number(process.env.FUZZ_FROM ?? 0);
const CHUNK = 100;

it('reads every mutant of every page rightly, or leaves out what it cannot read', async () => {
  const mutants: Mutant[] = [];
  for (let from = start; from < start + count; from += CHUNK)
    mutants.push(
      ...(await lab.page.evaluate(
        ([first = 0, last = 0]) => globalThis.lab.fuzz(first, last),
        [from, from + CHUNK],
      )),
    );
  const numbers = outcomes.map((outcome) => mutants.filter((each) => each.outcome === outcome).length);
  console.log(outcomes.map((outcome, at) => `${outcome.padEnd(8)}${numbers[at]}`).join('\n'));
  const bad = mutants.filter(({ outcome }) => outcome === 'wrong' || outcome === 'unseen');
  expect(bad.map(({ seed, look, done, found }) => ({ seed, look, done, found }))).toEqual([]);
}, 600_000);
