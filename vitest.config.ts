import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (name: string, environment: 'node' | 'jsdom') => ({
  test: {
    name,
    environment,
    // Two cores may be busy with much else: what hangs is told all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Of two cores, one would stand idle otherwise.
    maxWorkers: availableParallelism(),
    projects: [
      project('house', 'node'),
      project('rules', 'node'),
      project('reading', 'jsdom'),
      project('components', 'jsdom'),
      project('guard', 'jsdom'),
      project('background', 'node'),
      project('console', 'node'),
      project('firefox', 'node'),
    ],
  },
});
