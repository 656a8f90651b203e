import { REDACTED } from '../actions/action.ts'
import { hashOfUpdate, hasItsWords } from '../actions/chain.ts'
import type { SubjectHead } from '../actions/store.ts'
import { keyOf, type Update } from '../actions/update.ts'

export interface Reading {
  head: (subject: string) => SubjectHead | undefined
  history: (subject: string) => Promise<Update[]>
}

/**
 * The keys of rows that are no longer as they were written: their words do not fit the hash beside them, or the update that follows does not
 * follow from them. Rows that are new to the snapshot are held to the chain when they are folded.
 */
export async function findAltered(updates: readonly Update[], { head, history }: Reading): Promise<string[]> {
  const altered: string[] = []
  const byKey = new Map(updates.map((update) => [keyOf(update.subject, update.seq), update]))
  for (const update of updates) {
    const key = keyOf(update.subject, update.seq)
    if (!wordsFit(update)) altered.push(key)
    const known = head(update.subject)
    if (known === undefined || update.seq > known.seq) continue
    const follows = known.seq === update.seq ? known.lastHash : await prevHashAfter(update, byKey, history)
    if (follows !== undefined && follows !== hashOfUpdate(update)) altered.push(key)
  }
  return [...new Set(altered)]
}

/** Words taken out leave the hash of what stood there. */
function wordsFit(update: Update): boolean {
  return [update.words, ...Object.values(update.texts)].includes(REDACTED) || hasItsWords(update)
}

async function prevHashAfter(
  { subject, seq }: Update,
  byKey: ReadonlyMap<string, Update>,
  history: Reading['history'],
): Promise<string | undefined> {
  const next = byKey.get(keyOf(subject, seq + 1)) ?? (await history(subject)).find((update) => update.seq === seq + 1)
  return next?.prevHash
}
