import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/playwright',
  globalSetup: './build.ts',
  fullyParallel: true,
  // A browser keeps two cores busy by itself: on two, a second one at its side makes nothing faster.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  retries: 0,
  timeout: 60_000,
  // What hangs for good is told, instead of stopping whatever waits for the result.
  globalTimeout: 40 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: /@every/ },
    { name: 'every', use: { browserName: 'chromium' }, grep: /@(core|every)/ },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
  reporter: [['list'], ['json', { outputFile: '../.results/playwright.json' }]],
});
