import type { Span } from './sentences.ts'
import { SUBJECT } from './task-words.ts'

/** "… and that Mr Ray would measure the gap", "…, Bob to ring the bank": somebody else's part of a sentence. */
const ANOTHER = new RegExp(
  `(?:,|;)? and that (?=(?:the )?(${SUBJECT}) (?:would|will|should|is to|are to) (?!be\\b|have\\b|not\\b)[a-z])|(?:(?:,|;)(?: and)?| and| while) (?=(?:the )?(?!${SUBJECT} of\\b)(${SUBJECT}) (?:to|is to) (?!be\\b|have\\b|not\\b|pay\\b)[a-z])`,
)
const FEWEST = 15

/** A sentence cut in two before the clause in which another takes something on; undefined when it has no such clause. */
export function cutAtAnother(span: Span): [Span, Span] | undefined {
  const found = ANOTHER.exec(span.text.slice(FEWEST))
  if (!found) return undefined
  const to = FEWEST + found.index
  const from = to + found[0].length
  return [
    { text: span.text.slice(0, to), from: span.from, to: span.from + to },
    { text: span.text.slice(from), from: span.from + from, to: span.to },
  ]
}
