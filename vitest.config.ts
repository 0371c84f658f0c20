import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (
  name: string,
  environment: 'node' | 'jsdom',
  include = [`test/${name}/**/*.test.{ts,tsx}`],
) => ({
  test: {
    name,
    environment,
    // Two cores may be busy with much else: what hangs is told all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include,
  },
});

/** For what needs neither a browser nor a process of its own: it starts in a third of the time. */
const light = (...[name, environment, include]: Parameters<typeof project>) => {
  const { test } = project(name, environment, include);
  return { test: { ...test, pool: 'vmThreads' as const } };
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Beside the browser suite it gives way (test/run/all.ts).
    maxWorkers: availableParallelism(),
    projects: [
      project('house', 'node'),
      light('rules', 'node'),
      project('reading', 'jsdom'),
      light('components', 'jsdom'),
      project('looks', 'node'),
      light('guard', 'jsdom'),
      {
        // What the guard draws on the console's pages, by what draws it there.
        ...light('drawing', 'jsdom', ['test/components/{banner,stop-dialog}.test.tsx']),
        resolve: {
          alias: [
            { find: /^preact(\/.*)?$/, replacement: `${import.meta.dirname}/test/components/light.ts` },
          ],
        },
      },
      project('background', 'node'),
      project('console', 'node'),
      project('firefox', 'node'),
    ],
  },
});
