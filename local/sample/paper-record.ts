import { REDACTED } from '../../bot/actions/action.ts'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { emptyOffice, foldOffice, isActionSubject } from '../../bot/actions/fold-office.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import type { ActionState, RecordStore } from '../../bot/actions/store.ts'
import type { Texts, Update } from '../../bot/actions/update.ts'

export interface PaperRecord extends RecordStore {
  /** All updates in the order in which they were recorded. */
  log(): Update[]
}

/** A record that one pen writes, in memory: nobody is ever overtaken. */
export function createPaperRecord(): PaperRecord {
  const log: Update[] = []
  const heads = new Map<string, { seq: number; lastHash: string }>()
  const actions = new Map<string, ActionState>()
  const office = emptyOffice()
  return {
    log: () => log,
    office: () => office,
    actions: () => actions,
    head: (subject) => heads.get(subject),
    history: async (subject) => log.filter((update) => update.subject === subject),
    findRequest: async (requestId) => log.find((update) => update.requestId === requestId),
    async append(update) {
      log.push(update)
      return { result: 'recorded', update }
    },
    fold(updates) {
      for (const update of updates) {
        heads.set(update.subject, { seq: update.seq, lastHash: hashOfUpdate(update) })
        if (isActionSubject(update.subject)) actions.set(update.subject, foldAction(actions.get(update.subject), update))
        else foldOffice(office, update)
      }
    },
    project: async () => {},
    async redact(subject, seq) {
      const at = log.findIndex((update) => update.subject === subject && update.seq === seq)
      const update = log[at]
      if (update) log[at] = withoutWords(update)
    },
    onChange: () => () => {},
  }
}

function withoutWords(update: Update): Update {
  const marked = (text: string) => (text === '' ? '' : REDACTED)
  const texts: Texts = Object.fromEntries(Object.entries(update.texts).map(([name, text]) => [name, marked(text)]))
  return { ...update, words: marked(update.words), texts }
}
