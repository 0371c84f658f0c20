import { openLab } from '../reading/lab/open-lab';
import type { Times } from '../reading/lab/time';

/** What reading may cost, in milliseconds, by the number of rows in the list. */
const goals: Record<number, Partial<Times>> = {
  500: { first: 16, press: 2, changed: 1 },
  5000: { first: 60, changed: 1 },
};

const lab = await openLab();
const lines: string[] = [];
for (const [rows, goal] of Object.entries(goals)) {
  const times = await lab.page.evaluate((count) => globalThis.lab.times(count), Number(rows));
  for (const [what, time] of Object.entries(times)) {
    const wanted = Object.entries(goal).find(([each]) => each === what)?.[1];
    const verdict = wanted === undefined ? '' : time <= wanted ? `  within ${wanted}` : `  over ${wanted}`;
    lines.push(`${rows.padStart(5)} rows  ${what.padEnd(8)} ${time.toFixed(1).padStart(7)} ms${verdict}`);
  }
}
await lab.close();
console.log(lines.join('\n'));
