import type { Action } from './action.ts'
import type { ChangeWithTexts, DecideContext } from './decision.ts'
import type { Meeting } from './meeting.ts'
import { mayWriteNotes } from './rights.ts'
import type { Speaks } from './speaks.ts'

/**
 * Dates what was decided or said about an action to the meeting for which it was, so that the notes of that meeting tell of it, on whatever
 * day it was recorded. A decision: the meeting that the command names, else the board's meeting of the day, or the last one that is still
 * open for review. A report or a date: only the meeting that is named, by somebody who writes its notes. A discharge that is recorded for
 * the chair stands on the day of the meeting.
 */
export function decidedAt(action: Action, decided: ChangeWithTexts, by: { context: DecideContext; speaks: Speaks }): ChangeWithTexts {
  const { change } = decided
  const { context, speaks } = by
  switch (change.kind) {
    case 'discharged': {
      const meeting = namedMeeting(action, context) ?? reviewFor(action, context)
      if (!meeting) return decided
      const on = speaks.onBehalfOfPost !== '' && meeting.day < change.on ? meeting.day : change.on
      return { ...decided, change: { ...change, on, meeting: meeting.ref } }
    }
    case 'sent-back':
    case 'reopened':
    case 'carried-forward':
    case 'brought-back': {
      const meeting = namedMeeting(action, context) ?? reviewFor(action, context)
      return meeting ? { ...decided, change: { ...change, meeting: meeting.ref } } : decided
    }
    case 'progressed':
    case 'reported-done':
    case 'reported-no-change':
    case 'date-agreed':
    case 'date-refused': {
      const meeting = namedMeeting(action, context)
      return meeting ? { ...decided, change: { ...change, meeting: meeting.ref } } : decided
    }
    default:
      return decided
  }
}

function namedMeeting({ board }: Action, { actor, office, atMeeting }: DecideContext): Meeting | undefined {
  const meeting = office.meetings.get(atMeeting)
  return meeting?.board === board && meeting.state !== 'cancelled' && mayWriteNotes(actor, board) ? meeting : undefined
}

function reviewFor({ board }: Action, { office, today }: DecideContext): Meeting | undefined {
  const sits = ({ day, state }: Meeting) => day === today && state !== 'cancelled'
  const isOpen = ({ day, state }: Meeting) => day < today && state === 'open-for-review'
  const come = [...office.meetings.values()].filter((meeting) => meeting.board === board && (sits(meeting) || isOpen(meeting)))
  return come.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
}
