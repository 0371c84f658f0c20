import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../run/packages.mjs';
import { type Figure, isBreached, tableOf } from './figures';
import { measureJudgments } from './judgments/run';
import { measureBytes } from './page/bytes';
import { closePages, pageParts } from './page/run';

const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  judgments: measureJudgments,
  bytes: measureBytes,
  ...pageParts,
};

const asked = process.argv.slice(2);
for (const name of asked)
  if (!(name in parts)) {
    console.error(`There is no part "${name}": ${Object.keys(parts).join(', ')}`);
    process.exit(1);
  }

/** What hangs is told, and the other parts are still measured. */
const longest = 150_000;
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${longest / 1000} s`)), longest);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const figures: Figure[] = [];
const failures: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    console.log(`measuring: ${name}`);
    figures.push(...(await inTime(measure())));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

await closePages();

const results = `${root}test/.results`;
mkdirSync(results, { recursive: true });
writeFileSync(
  `${results}/bench.json`,
  `${JSON.stringify({ node: process.version, figures: figures.map((figure) => ({ ...figure, isBreached: isBreached(figure) })), failures }, null, 2)}\n`,
);

console.log(`\n${tableOf(figures)}\n`);
const breached = figures.filter(isBreached);
for (const { part, name } of breached) console.error(`over budget: ${part}: ${name}`);
for (const failure of failures) console.error(`not measured: ${failure}`);
process.exit(breached.length + failures.length > 0 ? 1 : 0);
