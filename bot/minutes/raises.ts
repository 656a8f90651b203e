import { createHash } from 'node:crypto'
import type { ActionRef, PostRef } from '../actions/action.ts'
import type { Raise, Step } from '../actions/command.ts'
import { actorOn } from '../actions/office.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Day } from '../calendar/day.ts'
import { dueOf, type Proposal, type StoredNotes } from './proposal.ts'

/** The step that raises one proposal. */
export function raiseStep(notes: StoredNotes, proposal: Proposal): Step & { requestId: string } {
  return { command: raiseOf(notes, proposal), requestId: requestIdOf(notes, proposal) }
}

/** The notes with every proposal that was raised meanwhile (by a confirmation that was only kept, or by somebody else) marked as confirmed. */
export function asRecorded(notes: StoredNotes, record: Pick<RecordStore, 'actions' | 'office'>, today: Day): StoredNotes {
  const waiting = new Set(notes.proposals.filter((p) => p.state === 'proposed').map((p) => requestIdOf(notes, p)))
  if (waiting.size === 0) return notes
  const actor = actorOn(record.office(), notes.byOid, today)
  const refs = new Map<string, ActionRef>()
  for (const [ref, { action, requests }] of record.actions()) {
    const [first = ''] = requests
    if (waiting.has(first) && maySee(actor, action)) refs.set(first, ref)
  }
  return markConfirmed(notes, (proposal) => refs.get(requestIdOf(notes, proposal)))
}

/** Marks the proposals that wait and have a ref now. */
export function markConfirmed(notes: StoredNotes, refOf: (proposal: Proposal) => ActionRef | undefined): StoredNotes {
  const mark = (proposal: Proposal): Proposal => {
    const ref = proposal.state === 'proposed' ? refOf(proposal) : undefined
    return ref === undefined ? proposal : { ...proposal, state: 'confirmed', ref }
  }
  return { ...notes, proposals: notes.proposals.map(mark) }
}

/** A hash of meeting and quote, so that the same notes read twice raise nothing twice, whoever pastes them. */
function requestIdOf(notes: StoredNotes, proposal: Proposal): string {
  const meeting = notes.meeting || `${notes.board} ${notes.title} ${notes.day}`
  const quote = proposal.quote.replace(/\s+/g, ' ').trim().toLowerCase()
  return `notes:${createHash('sha256')
    .update(JSON.stringify([meeting, quote]))
    .digest('hex')
    .slice(0, 40)}`
}

function raiseOf(notes: StoredNotes, proposal: Proposal): Raise {
  const lead: PostRef = proposal.lead
  return {
    kind: 'raise',
    actionKind: proposal.kind,
    wording: proposal.wording,
    quote: proposal.quote,
    lead,
    supporting: proposal.supporting,
    board: notes.board,
    raisedAt: notes.meeting,
    raisedOn: notes.day,
    due: dueOf(proposal),
    lane: 'joint',
    marking: 'none',
  }
}
