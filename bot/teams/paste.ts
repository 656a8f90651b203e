import type { StoredNotes } from '../minutes/proposal.ts'
import {
  askForNotes,
  sayNoActionsFound,
  sayNotesBinary,
  sayNotesEmpty,
  sayNotesHtml,
  sayNotesSettled,
  sayNotesTooLarge,
  sayOnlyReviewed,
} from '../words/notes-talk.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Asker, type Desk, keepQuestion, words } from './desk.ts'
import { meetingOf, proposalsCard } from './notes.ts'
import { reviewedCard, waitingUpdates } from './reviewed-card.ts'

/** Characters; a Teams message holds about 100 KB, so more than this came some other way. */
const LONGEST_PASTE = 400_000

/** "notes" without a paste: the next message is taken for one. */
export async function askForPaste(desk: Desk, asker: Asker): Promise<Answer> {
  await keepQuestion(desk, asker, 'notes-to-come', {})
  return words(askForNotes())
}

/** Why a paste cannot be read as notes; undefined when it can. */
export function refusePaste(text: string): string | undefined {
  if (text.trim() === '') return sayNotesEmpty()
  if (text.length > LONGEST_PASTE) return sayNotesTooLarge()
  // A word processor's file dropped as text shows itself by its control characters.
  return /[^\P{Cc}\s]|\uFFFD/u.test(text) ? sayNotesBinary() : undefined
}

/** Reads and keeps pasted notes, and shows what was found. Nothing is raised yet. */
export async function takePaste(desk: Desk, asker: Asker, text: string, html: boolean): Promise<Answer> {
  const unfit = refusePaste(text)
  if (unfit) return words(unfit)
  const shown = showNotes(desk, asker, await desk.notebook.take(text, asker.from.oid))
  return html && shown.say.some(({ note }) => note) ? { say: [...words(sayNotesHtml()).say, ...shown.say] } : shown
}

/** What was found in notes that were taken. Undefined: the asker may raise nothing on their board. */
export function showNotes(desk: Desk, asker: Asker, notes: StoredNotes | undefined): Answer {
  if (!notes) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'raise' } }))
  const older = waitingUpdates(notes).length > 0 ? reviewedCard(desk, asker, notes).say : []
  if (notes.proposals.every((p) => p.state !== 'proposed')) return { say: [...words(sayNothingNew(desk, asker, notes)).say, ...older] }
  return { say: [...proposalsCard(desk, asker, notes).say, ...older] }
}

function sayNothingNew(desk: Desk, asker: Asker, notes: StoredNotes): string {
  const meeting = meetingOf(desk, asker, notes)
  if (notes.proposals.length > 0) return sayNotesSettled(refsOf(notes), waitingUpdates(notes).length)
  return notes.reviewed.length === 0 ? sayNoActionsFound(meeting) : sayOnlyReviewed(meeting, waitingUpdates(notes).length)
}

function refsOf(notes: StoredNotes): string[] {
  return notes.proposals.flatMap((p) => (p.state === 'confirmed' ? [p.ref] : []))
}
