import type { Action, FlagName, Outcome } from '../actions/action.ts'
import { writeDay } from './days.ts'

/** How an outcome of a discharge is written. */
export const outcomeWords: Record<Outcome, string> = {
  met: 'met',
  'part-met': 'part met',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  transferred: 'transferred to another board',
}

/** "Open", "Open, blocked", "Reported done, for the chair to discharge", "Discharged on Friday 30 January 2026: met". */
export function sayStatus(action: Pick<Action, 'status' | 'flags' | 'outcome' | 'dischargedOn' | 'transferredTo'>): string {
  if (action.status === 'discharged') {
    const on = action.dischargedOn ? ` on ${writeDay(action.dischargedOn)}` : ''
    const as = action.transferredTo ? ` as ${action.transferredTo}` : ''
    return `Discharged${on}${action.outcome ? `: ${outcomeWords[action.outcome]}${as}` : ''}`
  }
  const { to } = action.flags.declined ?? {}
  const named = (flag: FlagName) => {
    if (flag === 'declined' && to !== undefined) return `${to} asked to take it over`
    return flag === 'correction' ? 'correction asked' : flag.replace('-', ' ')
  }
  const flags = flagOrder.filter((flag) => action.flags[flag]).map(named)
  const base = action.status === 'open' ? 'Open' : 'Reported done, for the chair to discharge'
  return [base, ...flags].join(', ')
}

const flagOrder: FlagName[] = ['blocked', 'on-hold', 'declined', 'disputed', 'correction']
