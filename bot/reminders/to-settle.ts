import type { Action } from '../actions/action.ts'
import { addDays, dayAt } from '../calendar/day.ts'
import type { Bundle, BundleFacts } from './bundle.ts'

/** Whether an owner disputes an action, or says that it is not recorded right. */
export function isToSettle({ status, flags }: Pick<Action, 'status' | 'flags'>): boolean {
  return status !== 'discharged' && (flags.disputed !== undefined || flags.correction !== undefined)
}

/** Since when; a dispute goes before a wish for a correction. */
export function sinceOf({ flags }: Pick<Action, 'flags'>): string {
  return (flags.disputed ?? flags.correction)?.since ?? ''
}

/** Whether something came since the last working day: only that is worth a message of its own. */
export function hasNewToSettle({ toSettle }: Pick<Bundle, 'toSettle'>, { today, workingDays }: BundleFacts): boolean {
  const lastRun = workingDays.before(addDays(today, -1), 0)
  return toSettle.map(sinceOf).some((since) => since !== '' && dayAt(new Date(since)) >= lastRun)
}
