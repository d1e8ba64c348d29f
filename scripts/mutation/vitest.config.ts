/** The tests that the mutants are held against: fast ones alone, no browser and no process of its own. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/{outline,extract,diff,dates,lint,text}/**/*.test.ts',
      'src/samples.test.ts',
      'scripts/evaluate/samples.test.ts',
    ],
    setupFiles: ['scripts/mutation/derive-anew.ts'],
    // one load of the modules for all files: it is most of what a mutant costs
    isolate: false,
  },
})
