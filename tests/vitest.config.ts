import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Rules: they touch nothing outside, so their files may share one process. */
const RULES = ['actions', 'calendar', 'cards', 'digest', 'minutes', 'reminders', 'replies', 'words'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

/** Whole stories first, as they take longest; what is short fills up the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => LONG.findIndex((part) => moduleId.includes(part)) + 1 || LONG.length + 1
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
const LONG = ['flows/kill.', 'flows/imports.', 'flows/', 'sharepoint/', 'api/', 'sheets/']

const limits = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globalSetup: new URL('support/shared-storage.ts', import.meta.url).pathname,
    // More than there are processors, because each waits much for lists that lag.
    maxWorkers: 3,
    // As the service does: patterns are compiled when they are first asked.
    execArgv: ['--no-regexp-tier-up'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { ...limits, name: 'rules', include: RULES, isolate: false } },
      // A story in which lists lag and processes die may meet a machine that is busy elsewhere: it is told once more.
      {
        extends: true,
        test: { ...limits, retry: 1, name: 'whole', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...RULES, 'tests/browser/**'] },
      },
    ],
  },
})
