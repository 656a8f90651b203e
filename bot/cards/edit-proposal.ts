import type { Message } from '../delivery/ports.ts'
import { sayHowToEdit } from '../words/card-lines.ts'
import { cut, shorten } from '../words/counts.ts'
import { buttons, fields, heads } from '../words/labels.ts'
import { createChoiceField, createTextField } from './inputs.ts'
import { createButton, createMessage, createNote, createTitle, createWords } from './parts.ts'
import type { ProposalView } from './proposals.ts'

export interface EditProposalFacts {
  cardId: string
  notesId: string
  proposal: ProposalView
  /** The due in words that can be typed again: those of the notes, or those typed last. */
  dueWords: string
  /** Posts that may own it. */
  posts: readonly { ref: string; title: string }[]
}

/** The form for one proposal. Saving changes the stored proposal only; confirming is another step. */
export function createEditProposalCard(of: EditProposalFacts): Message {
  const { proposal } = of
  const title = `${heads.editing} ${proposal.number}`
  const choices = of.posts.map((post) => ({ title: post.title === post.ref ? post.ref : `${post.ref} – ${post.title}`, value: post.ref }))
  const ids = { card: of.cardId, notes: of.notesId, number: proposal.number }
  return createMessage({
    body: [
      createTitle(title),
      createWords([{ text: `“${shorten(proposal.quote, 500)}”`, italic: true, isSubtle: true }]),
      ...createTextField('wording', fields.wording, { value: cut(proposal.wording, 2000), isMultiline: true }),
      ...createChoiceField('owner', fields.owner, choices, proposal.owner),
      ...createTextField('supporting', fields.supporting, { value: proposal.supporting.join(', ') }),
      ...createTextField('due', fields.due, { value: of.dueWords }),
      createNote(sayHowToEdit(proposal.number)),
    ],
    actions: [createButton(buttons.save, { kind: 'save-proposal', ...ids }), createButton(buttons.drop, { kind: 'drop-proposal', ...ids })],
    fallback: `${title}: ${shorten(proposal.wording, 300)}\n${sayHowToEdit(proposal.number)}`,
    summary: `${title}: ${shorten(proposal.wording, 80)}`,
  })
}
