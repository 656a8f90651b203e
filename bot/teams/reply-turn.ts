import type { Action, ActionRef } from '../actions/action.ts'
import type { ReplyPart } from '../replies/reply.ts'
import type { Relay } from './relay.ts'

/** One reply, with what it can be about. */
export interface ReplyTurn {
  /** The exact words. */
  text: string
  /** What they can be about, in the order shown. */
  shown: Action[]
  requestId: string
  /** What Teams shows of the message that they quote. */
  quoted?: string | undefined
  /** Whose answer it is and how it came, when it is typed for somebody else. */
  relay?: Relay | undefined
}

/** What came of recording it. */
export interface Done {
  /** What came of each part, in words. */
  lines: string[]
  recorded: Action[]
  /** A date was asked for without a reason. */
  owed: { ref: ActionRef; part: ReplyPart } | undefined
}
