import { type Day, dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import type { Notebook } from './notebook.ts'
import { waits } from './proposal.ts'

/** Proposals that others made from messages and that wait for somebody, and the day of the newest. */
export interface FromMessages {
  waiting: number
  /** In London; null when none waits. */
  newest: Day | null
}

/** Looks what waits for somebody who may confirm it; nothing where the files cannot be read just now, because it waits for the next time too. */
export function createFromMessages({ notebook }: { notebook: Pick<Notebook, 'recent'> }): (oid: string) => Promise<FromMessages> {
  return async (oid) => {
    const recent = await notebook.recent(oid).catch((fault: unknown) => {
      if (fault instanceof AppError && fault.code.startsWith('store-')) return []
      throw fault
    })
    const theirs = recent.filter(({ isMessage, byOid, proposals }) => isMessage && byOid !== oid && proposals.some(waits))
    const days = theirs.map(({ at }) => dayAt(new Date(at))).sort()
    return { waiting: theirs.length, newest: days.at(-1) ?? null }
  }
}
