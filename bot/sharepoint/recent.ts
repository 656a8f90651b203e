import type { Update } from '../actions/update.ts'

/** The updates that went through this instance lately, because filters of SharePoint lag behind (graph-sharepoint facts, 2.10). */
export interface Recent {
  add(update: Update): void
  /** What the log answered for a subject, with what it does not show yet, in order. */
  complete(subject: string, found: Update[]): Update[]
}

const KEPT = 1000

export function createRecent(): Recent {
  const kept: Update[] = []
  return {
    add(update) {
      kept.push(update)
      if (kept.length > KEPT) kept.shift()
    },
    complete(subject, found) {
      const known = new Set(found.map((update) => update.seq))
      const missing = new Map(
        kept.filter((update) => update.subject === subject && !known.has(update.seq)).map((update) => [update.seq, update]),
      )
      return [...found, ...missing.values()].sort((a, b) => a.seq - b.seq)
    },
  }
}
