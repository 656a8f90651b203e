import type { NotesProposal, NotesRequest } from '../../bot/api/contract.ts'

type EditCommand = Extract<NotesRequest['command'], { kind: 'edit' }>

/** What stands in the form of one proposal. */
export interface EditDraft {
  wording: string
  owner: string
  supporting: string
  due: string
  kind: NotesProposal['kind']
  lane: NotesProposal['lane']
  marking: NotesProposal['marking']
}

export function startDraft({ wording, lead, supporting, dueWords, kind, lane, marking }: NotesProposal): EditDraft {
  return { wording, owner: lead, supporting: supporting.join(', '), due: dueWords, kind, lane, marking }
}

/** The command that sends what was changed, and nothing else: what somebody else changes meanwhile in another field stays. */
export function editCommand(number: number, rev: number, start: EditDraft, values: EditDraft): EditCommand {
  const names = Object.keys(start) as (keyof EditDraft)[]
  const changed = names.filter((name) => values[name].trim() !== start[name].trim()).map((name) => [name, values[name]])
  return { kind: 'edit', number, rev, edit: Object.fromEntries(changed) as EditCommand['edit'] }
}
