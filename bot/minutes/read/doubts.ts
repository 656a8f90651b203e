import {
  sayAbsent,
  sayNoDay,
  sayNoEnd,
  sayNoMeetingDay,
  sayNoOwner,
  sayNotListed,
  sayPastDue,
  sayTwoPeople,
} from '../../words/reading-doubts.ts'
import type { Candidate, Doubt, MeetingFacts } from '../notes.ts'
import { findQuarterDoubts } from './doubt-quarters.ts'
import { findSpeakerDoubts } from './doubt-speakers.ts'
import { findSummaryDoubts, type Settled } from './doubt-summary.ts'
import type { Page } from './draft.ts'

/** The first verb of a task, when it says no end: it can go on for ever. */
const ENDLESS =
  /^(?:(?!\b(?:to|will|would|should)\b).){0,120}\b(?:to|will|would|should) (?:also |further |now )?(consider|monitor|continue|keep|explore|reflect on|think about|bear in mind|encourage|maintain)\b/i
/** Fewer than these name nobody reliably. */
const FEW_PEOPLE = 3

/** What a person must settle before these can be confirmed. */
export function findDoubts(page: Page, meeting: MeetingFacts, settled: Settled[]): Doubt[] {
  const doubts: Doubt[] = []
  if (!meeting.date) doubts.push({ kind: 'no-date', says: sayNoMeetingDay(), quote: '' })
  doubts.push(...findQuarterDoubts(page.blocks, meeting.date))
  for (const { action } of settled) {
    const add = (kind: string, says: string) => doubts.push({ kind, says, quote: action.quote })
    for (const owner of action.owners) addOwnerDoubts(page, meeting, owner, add)
    if (action.owners.length === 0) add('no-owner', sayNoOwner())
    addDueDoubts(meeting, action, add)
  }
  return [...doubts, ...findSummaryDoubts(page, settled), ...findSpeakerDoubts(page)]
}

type Add = (kind: string, says: string) => void

function addOwnerDoubts({ parties }: Page, { attendance }: MeetingFacts, owner: string, add: Add): void {
  if (parties.isAmbiguous(owner)) {
    add('two-people', sayTwoPeople(owner))
    return
  }
  const same = attendance.filter((person) => parties.isSame(owner, person.name) || person.initials.includes(owner))
  if (same.length > 0 && same.every((person) => person.absent)) add('absent', sayAbsent(owner))
  else if (attendance.length >= FEW_PEOPLE && parties.isStranger(owner)) add('not-listed', sayNotListed(owner))
}

function addDueDoubts(meeting: MeetingFacts, action: Candidate, add: Add): void {
  const { due, dueWords, dueDate, condition } = action
  if (dueWords !== '' && due.form === 'none') add('no-day', sayNoDay(dueWords))
  if (meeting.date && dueDate && dueDate < meeting.date) add('past', sayPastDue(dueWords, dueDate))
  const verb = dueWords === '' && condition === '' && action.kind === 'action' ? ENDLESS.exec(action.text)?.[1] : undefined
  if (verb) add('no-end', sayNoEnd(verb.toLowerCase()))
}
