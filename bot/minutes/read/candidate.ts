import type { Candidate, MeetingFacts } from '../notes.ts'
import type { Draft } from './draft.ts'
import { readDue } from './due.ts'
import { findMarkers } from './markers.ts'
import { readOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { takeSupport } from './support.ts'
import type { Timetable } from './timetable.ts'

const BRING_BACK =
  /\b(?:(?:be|being) (?:brought|taken|reported) back|(?:to|will|would|should) (?:come|return|go) back|to (?:come|return) to (?:the|this|a)\b.{0,40}\b(?:meeting|board|panel|committee)|to return (?:once|when|in)|bring back)\b/i

/** A draft with its owners, due and kind settled. */
export function toCandidate(
  draft: Draft,
  { meeting, timetable }: { meeting: MeetingFacts; timetable: Timetable },
  parties: Parties,
): Candidate {
  const task = draft.task.slice(findMarkers(draft.task)[0]?.after ?? 0).trim()
  const phrase = readDue(draft, task, meeting, timetable)
  const helped = takeSupport(task, parties)
  const owners = draft.owners.length > 0 ? draft.owners : readOwners(helped.rest, parties)
  return {
    quote: draft.quote,
    text: (draft.wording ?? task)
      .replace(/^(?:[*_\s]+|\d{1,3}\s{2,})/, '')
      .replace(/[;,.\]]+(?:\s*and)?$/, '')
      .trim(),
    owners,
    supporting: [...new Set([...helped.supporting, ...draft.supporting])].filter((who) => !owners.some((owner) => owner === who)),
    kind: BRING_BACK.test(task) ? 'bring-back' : 'action',
    strength: draft.strength,
    due: phrase?.due ?? { form: 'none' },
    dueWords: draft.due !== '' && !phrase ? draft.due : (phrase?.words ?? ''),
    condition: phrase?.condition ?? '',
    dueDate: phrase?.lastDay ?? null,
    place: { item: draft.item, line: draft.line },
  }
}
