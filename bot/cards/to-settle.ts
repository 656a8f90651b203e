import type { Action } from '../actions/action.ts'
import { sayHowToEnd, sayToSettle } from '../words/as-recorded.ts'
import { shorten } from '../words/counts.ts'
import { heads } from '../words/labels.ts'
import { createBlock, createLine, createNote, createWords, type Element } from './parts.ts'

const SHOWN = 6

/** What owners dispute or want corrected, for the policy officer. */
export function createToSettle(actions: readonly Action[]): Element[] {
  const [first] = actions
  if (!first) return []
  const rows = actions
    .slice(0, SHOWN)
    .map((action) => createWords([{ text: action.ref, weight: 'Bolder' }, ` ${shorten(action.wording.t, 90)} `, reasonToSettle(action)]))
  return [createBlock([createLine(heads.toSettle, { weight: 'Bolder' }), ...rows, createNote(sayHowToEnd(first.ref))], 1)]
}

function reasonToSettle({ flags }: Action): string {
  const flag = flags.disputed ?? flags.correction
  return flag ? sayToSettle(flags.disputed ? 'disputed' : 'correction', flag.byPost, shorten(flag.reason.t, 200)) : ''
}

/** The same in plain words, one line an action. */
export function sayAllToSettle(actions: readonly Action[]): string[] {
  return actions.slice(0, SHOWN).map((action) => `${action.ref}: ${shorten(action.wording.t, 90)} ${reasonToSettle(action)}`)
}
