import type { Action } from './action.ts'
import type { ChangeWithTexts, DecideContext } from './decision.ts'
import type { Meeting } from './meeting.ts'
import type { Speaks } from './speaks.ts'

/**
 * Dates a decision about an action to the meeting for which it was taken, so that the notes of that meeting tell of it, on whatever day it
 * was recorded: the open review that the command names; else the board's meeting of the day, or the last one that is still open for review.
 * A discharge that is recorded for the chair stands on the day of the meeting.
 */
export function decidedAt(action: Action, decided: ChangeWithTexts, by: { context: DecideContext; speaks: Speaks }): ChangeWithTexts {
  const { change } = decided
  const { context, speaks } = by
  switch (change.kind) {
    case 'discharged': {
      const meeting = reviewFor(action, context)
      if (!meeting) return decided
      const on = speaks.onBehalfOfPost !== '' && meeting.day < change.on ? meeting.day : change.on
      return { ...decided, change: { ...change, on, meeting: meeting.ref } }
    }
    case 'sent-back':
    case 'reopened':
    case 'carried-forward':
    case 'brought-back': {
      const meeting = reviewFor(action, context)
      return meeting ? { ...decided, change: { ...change, meeting: meeting.ref } } : decided
    }
    default:
      return decided
  }
}

function reviewFor({ board }: Action, { office, atMeeting, today }: DecideContext): Meeting | undefined {
  const meetings = [...office.meetings.values()].filter((meeting) => meeting.board === board)
  const isOpen = (meeting: Meeting) => meeting.state === 'open-for-review'
  const sits = (meeting: Meeting) => meeting.day === today && meeting.state !== 'cancelled'
  const come = meetings.filter((meeting) => sits(meeting) || (isOpen(meeting) && meeting.day < today))
  return meetings.find((meeting) => meeting.ref === atMeeting && isOpen(meeting)) ?? come.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
}
