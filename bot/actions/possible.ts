import type { Action, FlagName } from './action.ts'
import type { ActionCommand, RefusalCode } from './command.ts'

const NEEDS_REASON: ReadonlySet<ActionCommand['kind']> = new Set([
  'refuse-date',
  'set-date',
  'block',
  'hold',
  'decline',
  'dispute',
  'ask-correction',
  'withdraw',
  'transfer',
  'send-back',
  'reopen',
  'redact',
])

/** What hinders a command in the present state of an action, apart from rights; undefined: nothing. Without `command` only the state is asked. */
export function possible(kind: ActionCommand['kind'], action: Action, command?: ActionCommand): RefusalCode | undefined {
  const hindrance = stateHinders(kind, action, command)
  if (hindrance) return hindrance
  if (command && NEEDS_REASON.has(kind) && 'reason' in command && command.reason.trim() === '') return 'reason-needed'
  return undefined
}

function stateHinders(kind: ActionCommand['kind'], action: Action, command?: ActionCommand): RefusalCode | undefined {
  switch (kind) {
    case 'undo':
    case 'redact':
      return undefined
    case 'reopen':
      return action.status === 'discharged' ? undefined : 'not-discharged'
    default:
  }
  if (action.status === 'discharged') return 'already-discharged'
  switch (kind) {
    case 'report-done':
      return action.status === 'reported-done' ? 'already-reported-done' : undefined
    case 'send-back':
      return action.status === 'reported-done' ? undefined : 'not-reported-done'
    case 'agree-date':
    case 'refuse-date':
      return action.dateRequest ? undefined : 'no-date-asked'
    case 'unblock':
      return action.flags.blocked ? undefined : 'not-flagged'
    case 'resume':
      return action.flags['on-hold'] ? undefined : 'not-flagged'
    case 'hold':
      return flagHinders(action, 'on-hold')
    case 'decline':
      return flagHinders(action, 'declined')
    case 'dispute':
      return flagHinders(action, 'disputed')
    case 'ask-correction':
      return flagHinders(action, 'correction')
    case 'agree-record':
      return action.recordAgreed ? 'already-flagged' : undefined
    case 'settle':
      return settleHinders(action, command)
    default:
      return undefined
  }
}

const flagHinders = (action: Action, flag: FlagName) => (action.flags[flag] ? 'already-flagged' : undefined)

function settleHinders(action: Action, command?: ActionCommand): RefusalCode | undefined {
  const flags: FlagName[] = command?.kind === 'settle' ? [command.flag] : ['declined', 'disputed', 'correction']
  return flags.some((flag) => action.flags[flag]) ? undefined : 'not-flagged'
}
