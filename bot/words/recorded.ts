import type { Action } from '../actions/action.ts'
import type { Update } from '../actions/update.ts'
import { type ChangeFacts, sayChange } from './changes.ts'
import { writeDue } from './days.ts'

/** The short echo after something was recorded, one line an update. `action` is the state after them; null for what is no action. */
export function sayRecorded(updates: readonly Update[], action: Action | null, facts: ChangeFacts = { meetings: new Map() }): string {
  return updates.map((update) => `${named(update)}${echo(update, action, facts)}`).join('\n')
}

function named(update: Update): string {
  return /^(POST|BOARD|PERSON|SETTING)-/.test(update.subject) ? 'Recorded: ' : `${update.subject}: `
}

function echo(update: Update, action: Action | null, facts: ChangeFacts): string {
  const { change } = update
  const said = sayChange(update, facts)
  if (change.kind === 'date-asked' && action) {
    const stands =
      action.due.form === 'none' ? 'It has no date' : `It stays due ${writeDue(action.due, { ...facts, leadPost: action.lead })}`
    return `${said} ${stands} until the policy officer or the chair agrees.`
  }
  if (change.kind === 'undone')
    return change.first === undefined
      ? `Your last update (entry ${change.target}) is taken back.`
      : `Your last answer (entries ${change.first} to ${change.target}) is taken back, all of it.`
  if (change.kind === 'raised' && action) return `${said} Due: ${writeDue(action.due, { ...facts, leadPost: action.lead })}.`
  return said
}
