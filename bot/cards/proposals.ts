import type { IToggleInput } from '@microsoft/teams.cards'
import type { Message } from '../delivery/ports.ts'
import { sayCheck, sayHowToEdit, sayLaterProposals, sayOwnerAndDue } from '../words/card-lines.ts'
import { shorten } from '../words/counts.ts'
import { sayMessageProposal } from '../words/extension-talk.ts'
import { buttons, fields } from '../words/labels.ts'
import { sayProposals } from '../words/notes-talk.ts'
import { sayReviewedToo } from '../words/reviewed-talk.ts'
import { PROPOSALS_ON_A_CARD } from './card-data.ts'
import { createChoiceField } from './inputs.ts'
import { createBlock, createButton, createMessage, createNote, createTrackerLink, createWords, type Element } from './parts.ts'
import { createRecordedBlock, type Recorded } from './recorded.ts'

const DOUBTS = 3

/** One proposal from notes, ready to show. */
export interface ProposalView {
  /** 1, 2, 3 … within the notes; it never changes. */
  number: number
  wording: string
  quote: string
  /** The lead post; empty while it is not known. */
  owner: string
  supporting: string[]
  /** As `writeDue` writes it; empty for none. */
  due: string
  /** Plain sentences. */
  doubts: string[]
}

export interface ProposalsFacts {
  cardId: string
  notesId: string
  /** "A&A performance, Friday 30 May 2025"; empty when the notes do not say. */
  meeting: string
  /** They were made from a message of Teams, and `meeting` names it. */
  isMessage?: boolean | undefined
  /** Those neither confirmed nor dropped; the first ten are shown, the rest follow on the next card. */
  proposals: ProposalView[]
  /** What was confirmed, changed or dropped a moment ago. */
  recorded?: Recorded | undefined
  /** Items of earlier meetings that wait on a card of their own. */
  reviewed?: number
  trackerUrl?: string | undefined
}

/** Proposals read from notes, for a policy officer or minute-taker to confirm. Nothing is ticked beforehand. */
export function createProposalsCard(of: ProposalsFacts): Message {
  const shown = of.proposals.slice(0, PROPOSALS_ON_A_CARD)
  const doubtful = of.proposals.filter((proposal) => proposal.doubts.length > 0).length
  const left = of.proposals.length
  const head = of.isMessage ? sayMessageProposal(left, of.meeting) : sayProposals(left, doubtful, of.meeting)
  const line = [sayReviewedToo(of.reviewed ?? 0), head.line].filter(Boolean).join(' ')
  const later = sayLaterProposals(of.proposals.length - shown.length)
  const number = shown[0]?.number ?? 1
  const choices = shown.map((proposal) => ({
    title: `${proposal.number}. ${shorten(proposal.wording, 50)}`,
    value: String(proposal.number),
  }))
  const body: Element[] = [
    ...(of.recorded ? createRecordedBlock(of.recorded) : []),
    createWords([{ text: head.title, size: 'Medium', weight: 'Bolder' }]),
    ...(line === '' ? [] : [createNote(line)]),
    ...shown.map((proposal, place) => createBlock(createProposal(proposal), place + 1)),
    ...(later === '' ? [] : [createNote(later)]),
    ...(shown.length > 0
      ? [createBlock([...createChoiceField('number', fields.editWhich, choices), createNote(sayHowToEdit(number))], 1)]
      : []),
  ]
  const ids = { card: of.cardId, notes: of.notesId }
  const confirming = [
    createButton(buttons.confirmTicked, { kind: 'confirm-ticked', ...ids }),
    createButton(buttons.confirmAll, { kind: 'confirm-all', ...ids }),
    createButton(buttons.edit, { kind: 'edit-proposal', ...ids }),
  ]
  return createMessage({
    body,
    actions: [...(shown.length > 0 ? confirming : []), ...createTrackerLink(of.trackerUrl)],
    fallback: [head.title, line, ...shown.map(sayProposal), later, shown.length > 0 ? sayHowToEdit(number) : ''].filter(Boolean).join('\n'),
    summary: head.title,
  })
}

function createProposal(proposal: ProposalView): Element[] {
  const tick: IToggleInput = {
    type: 'Input.Toggle',
    id: `tick${proposal.number}`,
    // Clients may read formatting in it: a link, in somebody else's words, must not come out as one.
    title: `${proposal.number}. ${shorten(proposal.wording, 240).replaceAll('](', '] (')}`,
    value: 'false',
    wrap: true,
  }
  return [
    tick,
    createWords([{ text: `“${shorten(proposal.quote, 240)}”`, italic: true, isSubtle: true }]),
    createWords([sayOwnerAndDue(proposal.owner, proposal.supporting, proposal.due)]),
    ...proposal.doubts.slice(0, DOUBTS).map((doubt) => createWords([{ text: sayCheck(shorten(doubt, 160)), weight: 'Bolder' }])),
  ]
}

function sayProposal(proposal: ProposalView): string {
  const doubts = proposal.doubts
    .slice(0, DOUBTS)
    .map((doubt) => ` ${sayCheck(shorten(doubt, 100))}`)
    .join('')
  return `${proposal.number}. ${shorten(proposal.wording, 160)} ${sayOwnerAndDue(proposal.owner, proposal.supporting, proposal.due)}${doubts}`
}
