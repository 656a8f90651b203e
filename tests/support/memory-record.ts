import { REDACTED } from '../../bot/actions/action.ts'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { emptyOffice, foldOffice, isActionSubject } from '../../bot/actions/fold-office.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import type { ActionState, RecordStore, SubjectHead } from '../../bot/actions/store.ts'
import type { Update } from '../../bot/actions/update.ts'

export interface MemoryRecord extends RecordStore {
  /** The next reads of a history fail with this, as a store that is busy would; undefined: they work again. */
  failHistory(fault: Error | undefined): void
  /** The next reads of a history never end; false: they do again. */
  hangHistory(does: boolean): void
}

/** A record that keeps its log in memory: the same uniqueness of keys and requests, the same folds, no rows to show. */
export function createMemoryRecord(): MemoryRecord {
  const log = new Map<string, Update[]>()
  const requests = new Map<string, Update>()
  const heads = new Map<string, SubjectHead>()
  const actions = new Map<string, ActionState>()
  const office = emptyOffice()
  const listeners = new Set<(subject: string) => void>()
  let historyFault: Error | undefined
  let hangs = false

  const foldOne = (update: Update) => {
    if (update.seq <= (heads.get(update.subject)?.seq ?? 0)) return
    heads.set(update.subject, { seq: update.seq, lastHash: hashOfUpdate(update) })
    if (isActionSubject(update.subject)) actions.set(update.subject, foldAction(actions.get(update.subject), update))
    else foldOffice(office, update)
    for (const listener of listeners) listener(update.subject)
  }

  return {
    office: () => office,
    actions: () => actions,
    head: (subject) => heads.get(subject),
    async history(subject) {
      if (historyFault) throw historyFault
      if (hangs) await new Promise(() => undefined)
      return log.get(subject) ?? []
    },
    findRequest: async (requestId) => requests.get(requestId),
    async append(update) {
      const known = requests.get(update.requestId)
      if (known) return { result: 'repeated', update: known }
      const updates = log.get(update.subject) ?? []
      if (updates.length >= update.seq) return { result: 'overtaken', newer: updates.slice(update.seq - 1) }
      log.set(update.subject, [...updates, update])
      requests.set(update.requestId, update)
      return { result: 'recorded', update }
    },
    fold: (updates) => updates.forEach(foldOne),
    project: async () => {},
    async redact(subject, seq) {
      const updates = log.get(subject) ?? []
      log.set(
        subject,
        updates.map((update) => (update.seq === seq ? withoutWords(update) : update)),
      )
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    failHistory(fault) {
      historyFault = fault
    },
    hangHistory(does) {
      hangs = does
    },
  }
}

/** As a row of the log is left: what was said gives way to the mark, what was empty stays empty. */
function withoutWords(update: Update): Update {
  const marked = (text: string) => (text === '' ? '' : REDACTED)
  const texts = Object.fromEntries(Object.entries(update.texts).map(([name, text]) => [name, marked(text)]))
  return { ...update, words: marked(update.words), texts }
}
