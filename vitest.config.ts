/** The tests, and what of the sources they must reach (`npm run coverage`). */
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // no test is about time: a slow machine is no fault
    testTimeout: 60_000,
    exclude: [...configDefaults.exclude, 'dist/**', 'coverage/**'],
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**/*.{ts,tsx}'],
      // What Node's coverage does not see, and what is no part of the program: see CONTRIBUTING.md.
      exclude: [
        'src/**/*.test.ts',
        'src/**/testing/**',
        'src/hardening/**',
        'src/cli/**',
        'src/page/client/**',
        'src/page/workbench/**',
      ],
      reporter: ['text', 'json-summary', 'json'],
      reportsDirectory: 'coverage/report',
      thresholds: { branches: 95 },
    },
  },
})
