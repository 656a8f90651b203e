import type { Answer, Asker, Desk } from './desk.ts'
import { answerHandEdits, settleHandEdit } from './hand-edits.ts'
import { answerPage, answerRingList } from './pages.ts'
import { answerRelayed } from './relayed.ts'
import type { Typed } from './typed.ts'

type ForOthers = Extract<Typed, { kind: 'relay' | 'page' | 'ring-list' | 'hand-edits' | 'settle-edit' }>

/** What is done for those who work without the app, or past it. */
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
    default:
      return typed satisfies never
  }
}
