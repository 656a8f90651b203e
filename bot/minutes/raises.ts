import { createHash } from 'node:crypto'
import type { Action, ActionRef } from '../actions/action.ts'
import type { Raise, Step } from '../actions/command.ts'
import type { Actor } from '../actions/office.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { dueOf, type Proposal, plainWords, type StoredNotes } from './proposal.ts'

/** The step that raises one proposal. */
export function raiseStep(notes: StoredNotes, proposal: Proposal): Step & { requestId: string } {
  return { command: raiseOf(notes, proposal), requestId: requestIdOf(notes, proposal) }
}

/**
 * The notes with every proposal that was raised meanwhile marked as confirmed: by a confirmation that was only kept, by somebody else, or
 * from another reading of the same notes, also where its words went into an action together with others.
 */
export function asRecorded(notes: StoredNotes, record: Pick<RecordStore, 'actions'>, actor: Actor): StoredNotes {
  if (notes.proposals.every((p) => p.state !== 'proposed')) return notes
  const byRequest = new Map(notes.proposals.map((p) => [requestIdOf(notes, p), '']))
  const byQuote = new Map<string, ActionRef>()
  for (const [ref, { action, requests }] of record.actions()) {
    const [first = ''] = requests
    const isAsked = byRequest.has(first)
    if (!(isAsked || isFrom(notes, action)) || !maySee(actor, action)) continue
    if (isAsked) byRequest.set(first, ref)
    for (const quote of action.quote.t.split('\n')) byQuote.set(plainWords(quote), ref)
  }
  return markConfirmed(notes, (p) => byRequest.get(requestIdOf(notes, p)) || byQuote.get(plainWords(p.quote)))
}

function isFrom(notes: StoredNotes, action: Action): boolean {
  if (action.quote.t === '' || action.raisedAt !== notes.meeting) return false
  return notes.meeting !== '' || (action.board === notes.board && action.raisedOn === notes.day)
}

/** Marks the proposals that wait and have a ref now. */
export function markConfirmed(notes: StoredNotes, refOf: (proposal: Proposal) => ActionRef | undefined): StoredNotes {
  const mark = (proposal: Proposal): Proposal => {
    const ref = proposal.state === 'proposed' ? refOf(proposal) : undefined
    return ref ? { ...proposal, state: 'confirmed', isSent: false, ref } : proposal
  }
  return { ...notes, proposals: notes.proposals.map(mark) }
}

/** A hash of meeting and quote, so that the same notes read twice raise nothing twice, whoever pastes them. */
function requestIdOf(notes: StoredNotes, proposal: Proposal): string {
  const meeting = notes.meeting || `${notes.board} ${notes.title} ${notes.day}`
  return `notes:${createHash('sha256')
    .update(JSON.stringify([meeting, plainWords(proposal.quote)]))
    .digest('hex')
    .slice(0, 40)}`
}

function raiseOf(notes: StoredNotes, proposal: Proposal): Raise {
  return {
    kind: 'raise',
    actionKind: proposal.kind,
    wording: proposal.wording,
    quote: [proposal.quote, ...proposal.moreQuotes].join('\n'),
    lead: proposal.lead,
    supporting: proposal.supporting,
    board: notes.board,
    raisedAt: notes.meeting,
    raisedOn: notes.day,
    due: dueOf(proposal),
    lane: proposal.lane,
    marking: proposal.marking,
    ...(notes.source?.webUrl ? { source: { webUrl: notes.source.webUrl } } : {}),
  }
}
