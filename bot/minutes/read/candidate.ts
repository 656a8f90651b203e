import type { Day } from '../../calendar/day.ts'
import { type DuePhrase, findDue } from '../../calendar/phrases.ts'
import type { Candidate, MeetingFacts } from '../notes.ts'
import type { Draft } from './draft.ts'
import { findMarkers } from './markers.ts'
import { readOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { takeSupport } from './support.ts'

const BRING_BACK =
  /\b(?:(?:be|being) (?:brought|taken|reported) back|(?:to|will|would|should) (?:come|return|go) back|to (?:come|return) to (?:the|this|a)\b.{0,40}\b(?:meeting|board|panel|committee)|to return (?:once|when|in)|bring back)\b/i

/** A draft with its owners, due and kind settled. */
export function toCandidate(draft: Draft, meeting: MeetingFacts, parties: Parties): Candidate {
  const task = draft.task.slice(findMarkers(draft.task)[0]?.after ?? 0).trim()
  const phrase = meeting.date ? readDue(draft, task, meeting.date) : undefined
  const helped = takeSupport(task, parties)
  const owners = draft.owners.length > 0 ? draft.owners : readOwners(helped.rest, parties)
  return {
    quote: draft.quote,
    text: task.replace(/[;,.\]]+(?:\s*and)?$/, '').trim(),
    owners,
    supporting: [...new Set([...helped.supporting, ...draft.supporting])].filter((who) => !owners.some((owner) => owner === who)),
    kind: BRING_BACK.test(task) ? 'bring-back' : 'action',
    strength: draft.strength,
    due: phrase?.due ?? { form: 'none' },
    dueWords: draft.due !== '' && !phrase ? draft.due : (phrase?.words ?? ''),
    condition: phrase?.condition ?? '',
    dueDate: phrase ? lastDay(phrase, meeting) : null,
    place: { item: draft.item, line: draft.line },
  }
}

function readDue(draft: Draft, task: string, on: Day): DuePhrase | undefined {
  if (draft.due === '') return [task, draft.after, draft.dueOfAll].map((words) => findDue(words, on)).find(Boolean)
  return findDue(draft.due, on) ?? findDue(`by ${draft.due}`, on)
}

/** "The next meeting" is the day that the notes give for it; so is a meeting named by the month in which it falls. */
function lastDay(phrase: DuePhrase, meeting: MeetingFacts): Day | null {
  const { day, words } = meeting.nextMeeting
  const next = day ?? (meeting.date && words !== '' ? (findDue(words, meeting.date)?.lastDay ?? null) : null)
  if (phrase.due.form !== 'meeting') return phrase.lastDay
  const named = /\b(?:Q\d|quarter \d)\b/i.exec(phrase.words)?.[0]
  if (next && named && words.includes(named)) return next
  if (phrase.due.day) return phrase.due.day
  if (phrase.due.next && !phrase.due.month) return next
  if (next && phrase.lastDay && next.slice(0, 7) === phrase.lastDay.slice(0, 7)) return next
  return phrase.lastDay
}
