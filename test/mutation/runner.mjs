import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { build } from 'vite';
import { expect } from 'vitest';

/**
 * Runs the tests of the rules in Stryker's own process. For each mutant Vitest would start a worker and load every
 * file, which takes seconds where the tests take milliseconds. Here all are bundled once and only begun anew.
 */

const runNow = new Script('testsOfTheRules.run()');
const standIn = '\0vitest';
/**
 * The walks over joint domains take most of all the time, and what they see each rule's own cells show as well. A file
 * that all other tests write lines for has no meaning alone.
 */
const leftOut = /^the joint domain|^a remedy |100 kB| is all that .* tells of$/;
/** In the sandbox, for the process that Stryker may begin in place of this one. */
const times = 'times.json';
/** How a rule's file is written, not what it does. */
const left = 'conventions.test.ts';

/** The tests and the rules as one script, which needs nothing but `require`. */
async function bundle(root) {
  const tests = join(root, 'test/rules');
  const files = readdirSync(tests, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith(left))
    .map((file) => join(tests, file));
  const begin = join(root, 'tests-of-the-rules.js');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'tests-of-the-rules',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? standIn : id === begin ? begin : undefined),
        load(id) {
          if (id === standIn) return 'export const { describe, expect, it } = globalThis.testsOfTheRules;';
          if (id === begin) return files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
        },
        transform: {
          order: 'post',
          handler(code, id) {
            const here = code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
            return files.includes(id)
              ? `globalThis.testsOfTheRules.begin(${JSON.stringify(id)});\n${here}`
              : here;
          },
        },
      },
    ],
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { input: begin, output: { format: 'cjs' }, treeshake: false },
    },
  });
  const { code } = output[0];
  return new Script(`(require, exports, module) => {${code}\n}`, { filename: begin });
}

/** What the tests call, as far as they do: it writes down what there is to run. */
function collector() {
  const found = [];
  const within = [];
  let file = '';
  const each =
    (add) =>
    (cases) =>
    (name, ...rest) =>
      [...cases].forEach((one, i) => {
        const args = Array.isArray(one) ? one : [one];
        const named = format(name, ...args.slice(0, name.match(/%[sdijo]/g)?.length ?? 0));
        add(`${named} #${i}`, () => rest.at(-1)(...args));
      });
  const describe = (name, ...rest) => {
    within.push(name);
    rest.at(-1)();
    within.pop();
  };
  const it = (name, ...rest) => {
    const full = [...within, name].join(' › ');
    found.push({ id: `${file}#${full}`, name: full, fileName: file, run: rest.at(-1) });
  };
  describe.each = each(describe);
  it.each = each(it);
  const begin = (path) => {
    file = path;
  };
  return { found, calls: { describe, it, expect, begin } };
}

/** Where the changed code looks which of its mutants is alive. */
function shared() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

class Runner {
  #script;
  #root;
  /** What each test took, and how many mutants it has killed: what kills soonest is run first. */
  #took = new Map();
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#root = process.cwd();
    this.#script = await bundle(this.#root);
    if (existsSync(times)) this.#took = new Map(JSON.parse(readFileSync(times, 'utf8')));
  }

  /** Every module anew: nothing that one mutant has left in a cache is there for the next. */
  #load() {
    const { found, calls } = collector();
    globalThis.testsOfTheRules = calls;
    const module = { exports: {} };
    this.#script.runInThisContext()(createRequire(join(this.#root, 'package.json')), module.exports, module);
    return found;
  }

  async dryRun() {
    const stryker = shared();
    stryker.activeMutant = undefined;
    const tests = [];
    for (let i = 0; ; i++) {
      stryker.currentTestId = undefined;
      // Anew for each: what a test finds in a cache it needs none the less.
      const test = this.#load()[i];
      if (!test) break;
      if (leftOut.test(test.name)) continue;
      stryker.currentTestId = test.id;
      const result = await this.#run(test);
      this.#took.set(test.id, result.timeSpentMs);
      tests.push(result);
    }
    writeFileSync(times, JSON.stringify([...this.#took]));
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, disableBail }) {
    const stryker = shared();
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = this.#load().filter(({ id }) => !testFilter || testFilter.includes(id));
    wanted.sort((a, b) => this.#worth(b) - this.#worth(a));
    stryker.activeMutant = activeMutant.id;
    const failed = [];
    let nrOfTests = 0;
    for (const test of wanted) {
      const result = await this.#run(test, 2_000 + 10 * (this.#took.get(test.id) ?? 0));
      nrOfTests++;
      if (result.isEndless) return { status: 'timeout', reason: test.name };
      if (result.status === 0) continue;
      failed.push(result);
      this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
      if (!disableBail) break;
    }
    if (failed.length === 0) return { status: 'survived', nrOfTests };
    const [{ failureMessage }] = failed;
    return { status: 'killed', killedBy: failed.map(({ id }) => id), failureMessage, nrOfTests };
  }

  #worth({ id }) {
    return ((this.#kills.get(id) ?? 0) + 1) / ((this.#took.get(id) ?? 0) + 1);
  }

  /**
   * What goes on for ever is broken off here: to start a new process in its place would take longer. What counts is the
   * time that the processor gave: where it had much else to do, the test is run again with more time.
   */
  async #run(test, most = 60_000, wait = most) {
    const { id, name, fileName } = test;
    const start = performance.now();
    const before = process.cpuUsage();
    const result = { id, name, fileName, status: 0 };
    globalThis.testsOfTheRules.run = test.run;
    try {
      await runNow.runInThisContext({ timeout: Math.ceil(wait) });
    } catch (error) {
      const isEndless = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
      const { user } = process.cpuUsage(before);
      if (isEndless && user / 1_000 < most / 2) return this.#run(test, most, 2 * wait);
      Object.assign(result, { status: 1, isEndless, failureMessage: String(error?.message ?? error) });
    }
    return { ...result, timeSpentMs: performance.now() - start };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', factory: () => new Runner() }];
