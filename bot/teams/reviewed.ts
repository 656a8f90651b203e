import { type CardPress, chosenIn, tickedIn } from '../cards/card-data.ts'
import { createRecordedCard, type Recorded } from '../cards/recorded.ts'
import type { ReviewedConfirmation } from '../minutes/confirm-reviewed.ts'
import type { StoredNotes } from '../minutes/proposal.ts'
import { sayMore } from '../words/card-lines.ts'
import { sayRecordedAlready } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import {
  sayNoUpdates,
  sayNoUpdateTicked,
  sayReviewNotOpen,
  sayUnknownUpdate,
  sayUpdateChanged,
  sayUpdateDropped,
  sayUpdateRefused,
  sayUpdatesIncomplete,
  sayUpdatesKept,
  sayUpdatesUnrecorded,
} from '../words/reviewed-talk.ts'
import { readUpdateEdit, type UpdateEdit } from './change-update.ts'
import { type Answer, type Asker, type Desk, visible, words } from './desk.ts'
import { meetingOf } from './notes.ts'
import { reviewedCard, sayChangeOf, waitingUpdates } from './reviewed-card.ts'
import type { UpdateLine } from './typed-updates.ts'

/** A button of that card. What was chosen in the lists is kept, ticked or not. */
export async function answerUpdatePress(
  desk: Desk,
  asker: Asker,
  press: Extract<CardPress, { kind: `${string}-updates-${string}` }>,
): Promise<Answer> {
  const { oid } = asker.from
  for (const [number, ref] of chosenIn(press)) {
    if (visible(desk, asker.actor, ref)) await desk.notebook.changeReviewed(press.notes, oid, number, { ref })
  }
  const notes = await desk.notebook.find(press.notes, oid)
  if (!notes) return words(sayNoUpdates())
  if (press.kind === 'confirm-updates-all') return confirmUpdates(desk, asker, notes, 'all', 'card')
  const ticked = tickedIn(press)
  if (ticked.length === 0) return words(sayNoUpdateTicked())
  return press.kind === 'drop-updates-ticked' ? dropUpdates(desk, asker, notes, ticked) : confirmUpdates(desk, asker, notes, ticked, 'card')
}

/** The same in words. */
export function answerUpdateLine(desk: Desk, asker: Asker, notes: StoredNotes, line: UpdateLine): Promise<Answer> | Answer {
  if (notes.reviewed.length === 0) return words(sayNoUpdates())
  switch (line.way) {
    case 'confirm':
      return confirmUpdates(desk, asker, notes, line.numbers, 'chat')
    case 'drop':
      return dropUpdates(desk, asker, notes, line.numbers)
    case 'is':
    case 'goes-to':
    case 'as':
      return changeUpdate(desk, asker, notes, line)
    default:
      return line satisfies never
  }
}

async function confirmUpdates(
  desk: Desk,
  asker: Asker,
  notes: StoredNotes,
  numbers: number[] | 'all',
  route: 'chat' | 'card',
): Promise<Answer> {
  const chosen = numbers === 'all' ? waitingUpdates(notes).map(({ number }) => number) : numbers
  const unknown = chosen.find((number) => !notes.reviewed.some((one) => one.number === number && one.state !== 'dropped'))
  if (unknown !== undefined) return words(sayUnknownUpdate(unknown))
  if (chosen.length === 0) return words(sayNoUpdates())
  const result = await desk.notebook.confirmReviewed(notes.id, asker.from.oid, chosen, { route, since: asker.since })
  return result ? confirmed(desk, asker, result) : words(sayNoUpdates())
}

/** As many lines as the echo of a card holds. */
const LINES = 11

function confirmed(desk: Desk, asker: Asker, result: ReviewedConfirmation): Answer {
  const { notes, updates, recorded, kept } = result
  const told = updates.length > 0 ? sayRecorded(updates, null, asker.facts).split('\n') : recorded.map(({ ref }) => sayRecordedAlready(ref))
  const says = [...told.slice(0, LINES), sayMore(told.length - LINES)].filter(Boolean).join('\n')
  const hindered = sayHindered(desk, asker, result).flatMap((line) => words(line).say)
  const left = { ...notes, reviewed: notes.reviewed.filter(({ number }) => !kept.includes(number)) }
  if (says === '') return { say: hindered }
  const echo: Recorded = { says, words: '', undo: null }
  if (waitingUpdates(left).length > 0) return { say: [...reviewedCard(desk, asker, left, echo).say, ...hindered] }
  const message = createRecordedCard({ cardId: asker.cardId, recorded: echo, trackerUrl: desk.trackerUrl })
  return { say: [{ message, refs: recorded.map(({ ref }) => ref), note: `notes:${notes.id}` }, ...hindered] }
}

/** Why some were not recorded; those that wait for the review to be opened in one sentence. */
function sayHindered(desk: Desk, asker: Asker, { notes, incomplete, kept, unrecorded, refused }: ReviewedConfirmation): string[] {
  const closed = refused.filter(({ refusal }) => refusal.refused === 'meeting-not-open').map(({ number }) => number)
  const others = refused.filter(({ refusal }) => refusal.refused !== 'meeting-not-open')
  const meeting = asker.facts.meetings.has(notes.meeting) ? meetingOf(desk, asker, notes) : ''
  return [
    closed.length > 0 ? sayReviewNotOpen(closed, meeting) : '',
    ...others.map(({ number, refusal }) => sayUpdateRefused(number, sayRefusal(refusal))),
    incomplete.length > 0 ? sayUpdatesIncomplete(incomplete) : '',
    kept.length > 0 ? sayUpdatesKept(kept) : '',
    unrecorded.length > 0 ? sayUpdatesUnrecorded(unrecorded) : '',
  ].filter(Boolean)
}

async function dropUpdates(desk: Desk, asker: Asker, notes: StoredNotes, numbers: number[]): Promise<Answer> {
  let changed: StoredNotes | undefined
  const lines: string[] = []
  for (const number of numbers) {
    const next = await desk.notebook.changeReviewed(notes.id, asker.from.oid, number, { state: 'dropped' })
    changed = next ?? changed
    lines.push(next ? sayUpdateDropped(number) : sayUnknownUpdate(number))
  }
  const says = lines.join('\n')
  if (!changed || waitingUpdates(changed).length === 0) return words(says)
  return reviewedCard(desk, asker, changed, { says, words: '', undo: null })
}

async function changeUpdate(desk: Desk, asker: Asker, notes: StoredNotes, line: UpdateEdit): Promise<Answer> {
  const update = waitingUpdates(notes).find(({ number }) => number === line.number)
  if (!update) return words(sayUnknownUpdate(line.number))
  const patch = readUpdateEdit(desk, asker, { notes, update, line })
  if ('problem' in patch) return words(patch.problem)
  const changed = await desk.notebook.changeReviewed(notes.id, asker.from.oid, line.number, patch)
  if (!changed) return words(sayUnknownUpdate(line.number))
  const value = patch.ref ?? sayChangeOf(asker, patch.change ?? update.change)
  return reviewedCard(desk, asker, changed, { says: sayUpdateChanged(line.number, value), words: '', undo: null })
}
