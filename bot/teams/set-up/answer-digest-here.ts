import type { BoardRef } from '../../actions/action.ts'
import { digestSetting } from '../../actions/digest-channel.ts'
import { sayRefusal } from '../../words/refusals.ts'
import { sayArrangeKept, sayDigestHere, saySetUpNotYours } from '../../words/set-up-talk.ts'
import { type Answer, type Asker, type Desk, words } from '../desk.ts'

/** "digest here" by mention in a channel: that of one board, or of all that have no channel of their own. */
export async function answerDigestHere(desk: Desk, asker: Asker, board: BoardRef | undefined): Promise<Answer> {
  if (board && !desk.record.office().boards.has(board)) return words(sayRefusal({ refused: 'unknown-board', facts: { board } }))
  const { oid, requestId, conversationId } = asker.from
  const value = `channel:${conversationId.split(';')[0] ?? conversationId}`
  const command = { kind: 'set-setting', name: digestSetting(board), value } as const
  const outcome = await desk.inbox.submit({ command, requestId, byOid: oid, route: 'chat', words: '' })
  if (outcome.ok === 'kept') return words(sayArrangeKept())
  if (!outcome.ok) return words(outcome.refusal.refused === 'not-allowed' ? saySetUpNotYours() : sayRefusal(outcome.refusal))
  return words(sayDigestHere(board))
}
