import { answerChair } from './decide.ts'
import type { Answer, Asker, Desk } from './desk.ts'
import { answerHandEdits, settleHandEdit } from './hand-edits.ts'
import { answerMeetingNotes } from './meeting-notes.ts'
import { answerPage, answerRingList } from './pages.ts'
import { answerRelayed } from './relayed.ts'
import { answerRequests, settleHandover } from './requests.ts'
import type { Typed } from './typed.ts'

const KINDS = [
  'relay',
  'page',
  'ring-list',
  'hand-edits',
  'settle-edit',
  'requests',
  'give',
  'keep',
  'meeting-notes',
  'awaiting',
  'decide',
] as const
type ForOthers = Extract<Typed, { kind: (typeof KINDS)[number] }>

/** Whether what was typed is one of these. */
export function isForOthers(typed: Typed): typed is ForOthers {
  return KINDS.some((kind) => kind === typed.kind)
}

/** What is done for those who work without the app, or past it, what goes into the notes, and what the chair decides. */
export function answerForOthers(desk: Desk, asker: Asker, typed: ForOthers, text: string): Answer | Promise<Answer> {
  switch (typed.kind) {
    case 'relay':
      return answerRelayed(desk, asker, typed, text)
    case 'page':
      return answerPage(desk, asker, typed.post)
    case 'ring-list':
      return answerRingList(desk, asker)
    case 'hand-edits':
      return answerHandEdits(desk, asker)
    case 'settle-edit':
      return settleHandEdit(desk, asker, typed)
    case 'meeting-notes':
      return answerMeetingNotes(desk, asker, typed.named)
    case 'awaiting':
    case 'decide':
      return answerChair(desk, asker, typed, text)
    case 'requests':
      return answerRequests(desk, asker)
    case 'give':
    case 'keep':
      return settleHandover(desk, asker, typed, text)
    default:
      return typed satisfies never
  }
}
