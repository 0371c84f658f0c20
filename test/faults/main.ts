import { startConsole } from '../console/server';
import { broken } from './broken';
import { day } from './day';
import { killed } from './killed';
import { load } from './load';
import { quota } from './quota';
import { type Lost, type Trial, takeSeat } from './seat';
import { tabs } from './tabs';

// Each trial has a new profile of its own. Words after the command choose the trials that they occur in.
const all: readonly Trial[] = [...load, ...day, ...killed, ...quota, ...broken, ...tabs];
const wanted = process.argv.slice(2);
const trials = all.filter(({ what }) => wanted.every((word) => what.includes(word)));

const practice = await startConsole({ layout: 'a', language: 'ja' });
const attempt = async ({ what, run }: Trial): Promise<{ lost: Lost; seconds: number }> => {
  const begin = performance.now();
  const seat = await takeSeat(practice);
  const lost = await run(seat).catch((error: unknown) => [
    `could not be tried: ${error instanceof Error ? error.message : error}`,
  ]);
  lost.push(...(await seat.leave()));
  const seconds = (performance.now() - begin) / 1000;
  console.log(`${lost.length === 0 ? '✓' : '✗'} ${what} (${seconds.toFixed(0)} s)`);
  for (const each of lost) console.log(`  ${each}`);
  return { lost, seconds };
};

const results: { trial: Trial; lost: Lost }[] = [];
for (const trial of trials) results.push({ trial, ...(await attempt(trial)) });
await practice.close();

console.log('\n| tried | how | lost |\n|---|---|---|');
for (const { trial, lost } of results) {
  const [first, ...more] = lost;
  console.log(
    `| ${trial.what} | ${trial.how} | ${first ? `${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}` : 'nothing'} |`,
  );
}
const bad = results.filter(({ lost }) => lost.length > 0);
console.log(`\n${results.length - bad.length} of ${results.length} trials lost nothing`);
process.exit(bad.length === 0 && results.length > 0 ? 0 : 1);
