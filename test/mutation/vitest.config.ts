import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** These walk whole domains. Most mutants are dead before, and the first red test ends a mutant's run. */
const slowest = [
  'templates-fill.test.ts',
  'templates-trip-no-rule.test.ts',
  'text-marks.test.ts',
  'totality.test.ts',
  'verdicts.test.ts',
];

class QuickestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const place = ({ moduleId }: (typeof files)[number]) => slowest.indexOf(basename(moduleId));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/** The tests of the rules alone. The conventions are about how a rule's file is written, not what it does. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['test/rules/**/*.test.ts'],
    exclude: ['test/rules/conventions.test.ts'],
    // The files share nothing that one could spoil for another, and loading them anew takes longer than they do.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
