import { defineConfig } from 'vitest/config'

/** Rules: they touch nothing outside, so their files may share one process. */
const RULES = ['actions', 'calendar', 'cards', 'digest', 'minutes', 'reminders', 'replies', 'words'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

const limits = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...limits, name: 'rules', include: RULES, isolate: false } },
      { extends: true, test: { ...limits, name: 'whole', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...RULES, 'tests/browser/**'] } },
    ],
  },
})
