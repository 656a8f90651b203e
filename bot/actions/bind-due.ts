import type { Day } from '../calendar/day.ts'
import type { DuePhrase, PhraseDue } from '../calendar/phrases.ts'
import type { BoardRef, MeetingRef } from './action.ts'
import type { DueInput } from './command.ts'
import type { Meeting } from './meeting.ts'

export interface BindFacts {
  board: BoardRef
  meetings: ReadonlyMap<MeetingRef, Meeting>
  /** The day to which the words are relative: that of the meeting, or today. */
  on: Day
}

/** Turns a due in words into one that the record can hold: a meeting that is planned gets its ref, one that is not keeps board and month. */
export function bindDue(phrase: Pick<DuePhrase, 'due' | 'words' | 'condition'>, facts: BindFacts): DueInput {
  const texts = { ...(phrase.words ? { words: phrase.words } : {}), ...(phrase.condition ? { condition: phrase.condition } : {}) }
  return { ...bindForm(phrase.due, facts), ...texts }
}

function bindForm(due: PhraseDue, facts: BindFacts): DueInput {
  if (due.form !== 'meeting') return due
  const meetings = [...facts.meetings.values()]
    .filter((m) => m.board === facts.board && m.state !== 'cancelled')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  if (due.day !== null) {
    const onDay = meetings.find((m) => m.day === due.day)
    return onDay ? { form: 'meeting', meeting: onDay.ref } : { form: 'day', day: due.day }
  }
  if (due.month !== null) {
    const inMonth = meetings.find((m) => m.day.startsWith(due.month ?? ''))
    return inMonth ? { form: 'meeting', meeting: inMonth.ref } : { form: 'meeting-to-plan', board: facts.board, month: due.month }
  }
  const next = meetings.find((m) => m.day > facts.on)
  return next ? { form: 'meeting', meeting: next.ref } : { form: 'none' }
}
