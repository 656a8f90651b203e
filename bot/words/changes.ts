import type { DueForm } from '../actions/action.ts'
import type { Change, Update } from '../actions/update.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import { writeList } from './counts.ts'
import { type DueFacts, writeDay, writeDue, writeMeeting } from './days.ts'
import { sayOfficeChange } from './office-changes.ts'
import { outcomeWords } from './status.ts'

/** What the words of a change need to know; without it, meetings and boards are called by their refs. */
export type ChangeFacts = Omit<DueFacts, 'leadPost'>

/**
 * One line of the history: what an update changed. The exact words stand beside it, so a reason is repeated only where they lack it.
 * What was recorded for somebody else says so: "Decided by PCC, recorded by Jo Example: …", "By telephone from CC, typed by Jo Example: …".
 */
export function sayChange(update: Update, facts: ChangeFacts = nothingKnown): string {
  const said = `${sentence(update, facts)}.${reasonOf(update)}${forMeeting(update, facts)}`
  if (update.onBehalfOfPost === '') return said
  const way = relayedWords[update.route]
  if (way) return `${way} from ${update.onBehalfOfPost}, typed by ${update.byName}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
  const verb = chairs.has(update.change.kind) ? 'Decided' : 'Said'
  return `${verb} by ${update.onBehalfOfPost}, recorded by ${update.byName}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

const nothingKnown: ChangeFacts = { meetings: new Map() }
const relayedWords: Partial<Record<Update['route'], string>> = { telephone: 'By telephone', email: 'By e-mail' }
const chairs = new Set<Change['kind']>(['discharged', 'sent-back', 'reopened'])

const flagWords = {
  blocked: 'Blocked',
  'on-hold': 'On hold',
  declined: 'Declined by the owner',
  disputed: 'Disputed',
  correction: 'Correction asked of the policy officer',
} as const
const unflagWords = {
  blocked: 'No longer blocked',
  'on-hold': 'Taken up again',
  declined: 'No longer declined',
  disputed: 'Dispute settled',
  correction: 'Correction settled',
} as const

const alone = {
  'reported-no-change': 'No change since the last update',
  'sent-back': 'Sent back: the chair is not yet satisfied',
  reopened: 'Reopened',
  'record-agreed': 'Agreed as recorded',
} as const

function sentence(update: Update, facts: ChangeFacts): string {
  const { change } = update
  switch (change.kind) {
    case 'raised':
      return raised(change)
    case 'reworded':
      return update.texts.wording ? `Reworded: "${update.texts.wording}"` : 'Reworded'
    case 'assigned':
      return `Owner: ${change.lead}${supportedBy(change.supporting)}${change.settles ? '; the request to hand it over is settled' : ''}`
    case 'progressed':
      return change.percent === null ? 'Progress reported' : `Progress: ${change.percent}%`
    case 'reported-done':
      return sayDone(change.on, update)
    case 'date-asked':
    case 'date-agreed':
    case 'date-refused':
    case 'date-bound':
      return dateChanged(change, update, facts)
    case 'flagged':
    case 'unflagged':
      return sayFlag(change)
    case 'brought-back':
      return `To be brought back to ${writeMeeting(change.to, facts)}`
    case 'carried-forward':
      return `Carried forward to ${writeMeeting(change.to, facts)}`
    case 'discharged':
      return `Discharged: ${outcomeWords[change.outcome]}${change.transferredTo ? `, as ${change.transferredTo}` : ''}`
    case 'reported-no-change':
    case 'sent-back':
    case 'reopened':
    case 'record-agreed':
      return alone[change.kind]
    case 'redacted':
      return `Words of entry ${change.target} removed`
    case 'undone':
      return `${writeEntries(change)} taken back`
    default:
      return sayOfficeChange(update.subject, change)
  }
}

/** "Entry 5", "Entries 5 to 7". */
function writeEntries({ first, target }: { first?: number; target: number }): string {
  return first === undefined ? `Entry ${target}` : `Entries ${first} to ${target}`
}

function sayFlag(change: Extract<Change, { kind: 'flagged' | 'unflagged' }>): string {
  if (change.kind === 'unflagged') return unflagWords[change.flag]
  const { flag, to } = change
  return to === undefined ? flagWords[flag] : `Asked that ${to} takes it over, for the policy officer to decide`
}

/** The day is named only where it is not the day of the report. */
function sayDone(on: Day, update: Pick<Update, 'at'>): string {
  const day = dayAt(new Date(update.at))
  return on === day ? 'Reported done, for the chair to discharge' : `Reported done on ${writeDay(on, day)}, for the chair to discharge`
}

type DateKind = 'date-asked' | 'date-agreed' | 'date-refused' | 'date-bound'

function dateChanged(change: Extract<Change, { kind: DateKind }>, update: Update, facts: ChangeFacts): string {
  if (change.kind === 'date-refused') return 'The other date was not agreed; the date stands'
  const due = dueOf(change.due, update, facts)
  if (change.kind === 'date-asked') return `Asked for another date: ${due}`
  if (change.kind === 'date-bound') return `Now bound to ${due}`
  return `New date agreed: ${due}${change.askedByPost ? ` (asked for by ${change.askedByPost})` : ''}`
}

function raised(change: Extract<Change, { kind: 'raised' }>): string {
  const what = change.actionKind === 'bring-back' ? 'Item to bring back recorded' : 'Action recorded'
  const from = change.transferredFrom ? `, taken over from ${change.transferredFrom}` : ''
  const old = change.oldRef ? `, formerly ${change.oldRef}` : ''
  return `${what} for ${change.lead}${supportedBy(change.supporting)}${from}${old}`
}

function supportedBy(posts: readonly string[]): string {
  return posts.length === 0 ? '' : `, supported by ${writeList(posts)}`
}

/** The words of a due stand in the texts of the update, its form in the change. */
function dueOf(form: DueForm, update: Update, facts: ChangeFacts): string {
  const { dueWords, condition } = update.texts
  const words = dueWords === undefined ? {} : { words: { t: dueWords, seq: update.seq } }
  const after = condition === undefined ? {} : { condition: { t: condition, seq: update.seq } }
  if (form.form === 'none') return 'no date yet'
  return writeDue({ ...form, ...words, ...after }, { ...facts, leadPost: update.byPost })
}

/** Where something was recorded on another day than that of the meeting for which it was. */
function forMeeting({ at, change }: Update, facts: ChangeFacts): string {
  const meeting = 'meeting' in change && change.meeting ? facts.meetings.get(change.meeting) : undefined
  return meeting && meeting.day !== dayAt(new Date(at)) ? ` For ${writeMeeting(meeting.ref, facts)}.` : ''
}

function reasonOf(update: Update): string {
  const reason = update.texts.reason?.trim() ?? ''
  if (reason === '' || update.words.includes(reason)) return ''
  return ` Reason: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}`
}
