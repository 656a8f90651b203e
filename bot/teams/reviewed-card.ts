import { CHAIR_DECISIONS, isPolicyOfficerOf } from '../actions/rights.ts'
import type { Recorded } from '../cards/recorded.ts'
import { createReviewedCard, type ReviewedView } from '../cards/reviewed.ts'
import type { StoredNotes } from '../minutes/proposal.ts'
import { missingIn, type ReviewedChange, type ReviewedUpdate } from '../minutes/reviewed-update.ts'
import { writeBoard, writeMeeting } from '../words/days.ts'
import { sayBecomes } from '../words/reviewed-talk.ts'
import { type Answer, type Asker, type Desk, visible } from './desk.ts'
import { meetingOf } from './notes.ts'

/** The updates of notes that wait for somebody. */
export function waitingUpdates(notes: StoredNotes): ReviewedUpdate[] {
  return notes.reviewed.filter(({ state }) => state === 'proposed')
}

/** The card of the updates that wait, with what was done a moment ago. */
export function reviewedCard(desk: Desk, asker: Asker, notes: StoredNotes, recorded?: Recorded): Answer {
  const waiting = waitingUpdates(notes)
  const isOpen = asker.facts.meetings.get(notes.meeting)?.state === 'open-for-review'
  // It may follow the card of the proposals in one turn.
  const cardId = `${asker.cardId}.updates`
  const message = createReviewedCard({
    cardId,
    notesId: notes.id,
    meeting: meetingOf(desk, asker, notes),
    updates: waiting.map((update) => viewOf(desk, asker, update)),
    chairs: isOpen ? 0 : waiting.filter(({ change }) => isChairs(asker, notes, change)).length,
    recorded,
    trackerUrl: desk.trackerUrl,
  })
  return { say: [{ message, refs: [], note: `notes:${notes.id}`, cardId }] }
}

function viewOf(desk: Desk, asker: Asker, update: ReviewedUpdate): ReviewedView {
  const { number, quote, ref, candidates, change, doubts } = update
  const seen = (one: string) => {
    const action = visible(desk, asker.actor, one)
    return action ? [{ ref: action.ref, wording: action.wording.t }] : []
  }
  const nearest = missingIn(update) === 'action' ? candidates.flatMap(seen) : []
  return { number, quote, action: seen(ref)[0] ?? null, nearest, becomes: sayChangeOf(asker, change), doubts }
}

/** What an update becomes, with its meeting or board as they are written. */
export function sayChangeOf(asker: Asker, change: ReviewedChange): string {
  return sayBecomes(placed(asker, change))
}

function placed({ facts }: Asker, change: ReviewedChange): Parameters<typeof sayBecomes>[0] {
  if (change.kind === 'transfer') return { kind: change.kind, place: change.board === '' ? '' : writeBoard(change.board, facts.boards) }
  if (change.kind === 'carry-forward' || change.kind === 'bring-back')
    return { kind: change.kind, place: change.to === '' ? '' : writeMeeting(change.to, facts) }
  return change
}

/** What may be recorded only as the chair's decision, in an open review. */
function isChairs({ actor }: Asker, { board }: StoredNotes, { kind }: ReviewedChange): boolean {
  return CHAIR_DECISIONS.has(kind) || (kind === 'carry-forward' && !isPolicyOfficerOf(actor, board))
}
