import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from './packages.mjs';

type Count = { passed: number; failed: number };
type Part = {
  name: string;
  command: string;
  count?: (report: string) => Count;
  isLive?: true;
};

const results = `${root}test/.results`;

/** vitest's json reporter. A file that could not be loaded has no tests of its own: it counts as one failure. */
const countVitest = (report: string): Count => {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
};

/** Playwright's json reporter. */
const countPlaywright = (report: string): Count => {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
};

const vitest = 'vitest run --reporter=default --reporter=json --outputFile.json=test/.results/vitest.json';

/** What looks at the sources alone goes on beside the builds: each keeps one core busy. */
const sources: Part[] = [
  { name: 'types', command: 'tsc --noEmit -p .' },
  { name: 'types of the rules, without a page', command: 'tsc --noEmit -p rules' },
  { name: 'lint', command: 'biome ci --error-on-warnings .' },
  { name: 'unused', command: 'knip' },
];
const builds: Part[] = [
  { name: 'build for Chrome', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
];
/** What the browser leaves of the processor; Windows shares it out by itself. */
const givingWay = process.platform === 'win32' ? '' : 'nice -n 10 ';
/**
 * Once both are built. The browser takes longer than all the rest together, and is heard as it speaks; it is waited for
 * half of the time, which is enough for the rest.
 */
const withoutBrowser: Part[] = [
  { name: 'packages for the stores', command: `${givingWay}tsx test/run/zip.ts` },
  { name: 'vitest', command: givingWay + vitest, count: countVitest },
];
const inBrowser: Part[] = [
  {
    name: 'playwright',
    command: 'playwright test -c test/e2e/playwright.config.ts --project=chromium',
    count: countPlaywright,
    isLive: true,
  },
];

/** Shows what a command says as it says it, or in one piece at its end where another is heard. */
const ended = ({ name, command, isLive }: Part): Promise<number | null> =>
  new Promise((resolve) => {
    if (isLive) console.log(`\n── ${name}`);
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: isLive ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
    child.on('error', () => resolve(null));
    child.on('close', (status) => {
      if (!isLive) console.log(`\n── ${name}\n${Buffer.concat(said)}`);
      resolve(status);
    });
  });

const run = async (part: Part): Promise<Count> => {
  const { name, count } = part;
  const status = await ended(part);
  if (!count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counted = count(readFileSync(`${results}/${name}.json`, 'utf8'));
    if (counted.passed + counted.failed === 0) throw new Error('no test ran');
    // A runner may fail outside of any test: a teardown that throws, an unhandled rejection.
    return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch (error) {
    console.error(`${name}: no result to count (${error instanceof Error ? error.message : error})`);
    return { passed: 0, failed: 1 };
  }
};

type Told = Count & { part: Part; seconds: number };
const oneByOne = async (parts: readonly Part[]): Promise<Told[]> => {
  const told: Told[] = [];
  for (const part of parts) {
    const start = performance.now();
    const count = await run(part);
    told.push({ part, ...count, seconds: Math.round((performance.now() - start) / 1000) });
  }
  return told;
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const atOnce = async (...rows: readonly Part[][]): Promise<Told[]> =>
  (await Promise.all(rows.map(oneByOne))).flat();
const counts = [...(await atOnce(sources, builds)), ...(await atOnce(withoutBrowser, inBrowser))];

console.log('');
for (const { part, passed, failed, seconds } of counts)
  console.log(`${failed ? '✗' : '✓'} ${part.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
