import { sayNoProposals } from '../words/notes-talk.ts'
import { sayNoUpdates } from '../words/reviewed-talk.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'
import { answerProposals, confirmNotes, currentNotes, dropProposal, editProposal } from './notes.ts'
import { answerUpdateLine } from './reviewed.ts'
import type { Typed } from './typed.ts'

/** What is typed about proposals that wait: those of the last card, or "proposals" for the newest. */
export async function settleProposals(
  desk: Desk,
  asker: Asker,
  typed: Extract<Typed, { kind: 'proposals' | 'updates' | 'confirm' | 'edit' | 'drop' }>,
): Promise<Answer> {
  if (typed.kind === 'proposals') return answerProposals(desk, asker)
  const notes = await currentNotes(desk, asker)
  if (!notes) return words(typed.kind === 'updates' ? sayNoUpdates() : sayNoProposals())
  if (typed.kind === 'updates') return answerUpdateLine(desk, asker, notes, typed.line)
  if (typed.kind === 'confirm') return confirmNotes(desk, asker, notes.id, typed.numbers, 'chat')
  if (typed.kind === 'drop') return dropProposal(desk, asker, notes.id, typed.number)
  return editProposal(desk, asker, notes.id, typed.number, { [typed.field]: typed.value })
}
