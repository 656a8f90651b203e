import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    globalSetup: ['build-tab.ts', '../support/shared-storage.ts'].map((file) => new URL(file, import.meta.url).pathname),
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    // A browser now and then stands still for half a minute beside everything else on two cores.
    retry: 1,
    hookTimeout: 120_000,
    maxWorkers: 2,
    execArgv: ['--no-regexp-tier-up'],
  },
})
