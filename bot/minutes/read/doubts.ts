import type { Candidate, Doubt, MeetingFacts } from '../notes.ts'
import type { Parties } from './parties.ts'

/** What a person must settle before these can be confirmed. */
export function findDoubts(meeting: MeetingFacts, actions: Candidate[], parties: Parties): Doubt[] {
  const doubts: Doubt[] = []
  if (!meeting.date) doubts.push({ kind: 'no-date', says: 'The notes do not say on which day the meeting was held.', quote: '' })
  for (const action of actions) {
    for (const owner of action.owners) {
      if (parties.isAmbiguous(owner))
        doubts.push({ kind: 'two-people', says: `More than one person at the meeting has the initials ${owner}.`, quote: action.quote })
    }
    if (action.owners.length === 0) doubts.push({ kind: 'no-owner', says: 'The notes do not say who is to do this.', quote: action.quote })
    if (action.dueWords !== '' && action.due.form === 'none')
      doubts.push({ kind: 'no-day', says: `“${action.dueWords}” names no day.`, quote: action.quote })
  }
  return doubts
}
