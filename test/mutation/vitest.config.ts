import { defineConfig } from 'vitest/config';

/** The tests of the rules alone. The conventions are about how a rule's file is written, not what it does. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['test/rules/**/*.test.ts'],
    exclude: ['test/rules/conventions.test.ts'],
  },
});
