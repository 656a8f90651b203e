import { findPost } from '../actions/find-post.ts'
import { mayRecordFor } from '../actions/rights.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayNothingOwed } from '../words/relay.ts'
import { answerRecordLine } from './as-recorded.ts'
import { type Answer, type Asker, type Desk, openOf, words } from './desk.ts'
import { answerAbout } from './replies.ts'
import type { Typed } from './typed.ts'
import { readRecordLine } from './typed-record.ts'

/**
 * "by telephone from CC: …": what the post answered, read like an answer of its own and recorded for it, with the line as it was typed.
 * Only for the policy officer and the minute-taker, of the actions of their boards.
 */
export async function answerRelayed(
  desk: Desk,
  asker: Asker,
  { route, post: named, answer }: Extract<Typed, { kind: 'relay' }>,
  typed: string,
): Promise<Answer> {
  const office = desk.record.office()
  const records = [...office.boards.keys()].filter((board) => mayRecordFor(asker.actor, board))
  if (records.length === 0) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'relay' } }))
  const post = findPost(named, office, asker.today)
  if (!post) return words(sayRefusal({ refused: 'unknown-post', facts: { post: named } }))
  const shown = openOf(desk, asker.actor, post).filter((action) => records.includes(action.board))
  if (shown.length === 0) return words(sayNothingOwed(post))
  const relay = { route, post, typed: typed.trim() }
  const line = readRecordLine(answer)
  const said =
    line && line.way !== 'settle' && line.way !== 'disputes'
      ? await answerRecordLine(desk, asker, { line, text: answer, relay })
      : undefined
  if (said) return said
  return answerAbout(desk, asker, {
    text: answer,
    shown,
    requestId: asker.from.requestId,
    relay,
  })
}
