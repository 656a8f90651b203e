import type { ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import { newsOf } from './old-news.ts'
import { outcomeOf } from './outcomes.ts'
import type { Span } from './sentences.ts'
import { isTask } from './task-words.ts'

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const THEN = `(?:for (?:tonight|today|this meeting)|(?:at|in|from) (?:the |our )?(?:last|previous|${MONTH}|spring|summer|autumn|winter)\\b(?: meeting)?|last (?:time|month|year|meeting))`
/** Clauses that say that somebody was asked, or promised, before this meeting; what is left of the sentence is the news. */
const CLAUSES = [
  /^As (?:agreed|promised|requested|asked|instructed|undertaken|arranged)\b(?: (?:by|at|in) (?:the )?[A-Z]?\w+(?: [A-Z]?\w+)?(?= [A-Z]| the | she| he))?/,
  /,? as (?:(?:s?he|they|the [A-Z]\w+|[A-Z]\w+) )?(?:had )?(?:been |was |were )?(?:promised|asked|requested|instructed)(?: to)?(?=[.,;]| and\b|$)/,
  /, which (?:s?he|they|the [A-Z]?\w+|[A-Z]\w+) (?:had|was|were) (?:been )?(?:asked|agreed|promised|undertaken|offered|requested)\b[^,;.]*,?/,
  new RegExp(
    `,? (?:(?:which|that) (?:had been|was|were) )?(?:promised|asked for|requested|deferred|put off|held over|postponed|carried (?:over|forward)|raised) ${THEN}`,
  ),
  /^The promised\b/,
  /, (?:also |as )?(?:requested|asked for|promised|undertaken)(?: (?:by|at|in) [^,]{3,40})?,/,
  new RegExp(`\\b(?:open|outstanding|earlier|previous) action ${THEN}`),
]
/** "LO had been asked to find a student; this was not complete.", "The Board had asked for a sample. It was tabled." */
const ASKED =
  /\b(?:(?:had been|was|were) (?:also )?(?:asked|requested|due|going|meant|promised) (?:to|for|in|at)|had (?:also )?asked (?:for|in|at|(?:the )?[A-Z]\w+ (?:[A-Z]\w+ )?to)\b|had (?:agreed|undertaken|offered|promised) to|(?:was|were) to have)\b/
const QUESTION =
  /\b(?:asked|enquired|inquired) (?:what had (?:become|happened)|(?:about|after|as to) the (?:promised|letter|request|action)|as to (?:the|what|whether)\b|for (?:an update|news)|whether [^.]{3,60} had (?:yet )?been)\b/
const ANSWERS =
  /^(?:[Tt]his|[Tt]hat|[Tt]hese|Those|[Ii]t|[Tt]hey|None|Nothing|[Bb]oth|All)\b|^S?[Hh]e (?:has|had|had since|did|reported)\b|\bsince\b|\b(?:taken|done|dealt with|got|had|sent|seen) (?:this|that|it|them)\b|^The (?:sample|list|report|letter|paper|figures|map|visit|note|work|walk|survey|price)s?\b/
const FINITE = /\b(?:had|has|have|was|were|is|are|went|came|took|did|would|will)\b/
const REPLIES = /\b(?:said|stated|replied|answered|reported|advised|confirmed|explained)\b/

/** What a paragraph outside any review tells of things that were asked for or promised before this meeting. */
export function promisesIn(block: Block, spans: Span[]): { span: Span; outcome: ReviewOutcome }[] {
  const found: { span: Span; outcome: ReviewOutcome }[] = []
  spans.forEach((span, i) => {
    const own = ofClause(span.text) ?? ofSecondHalf(span.text)
    if (own) found.push({ span, outcome: own })
    const next = spans[i + 1]
    if (own || !next) return
    const isAnswer = QUESTION.test(span.text)
      ? REPLIES.test(next.text)
      : ASKED.test(span.text) && ANSWERS.test(next.text) && !isTask(next.text)
    const outcome = isAnswer ? stateOf(next.text) : undefined
    if (outcome) found.push({ span: { text: block.text.slice(span.from, next.to), from: span.from, to: next.to }, outcome })
  })
  return found
}

function ofClause(text: string): ReviewOutcome | undefined {
  for (const clause of CLAUSES) {
    const at = clause.exec(text)
    if (at && FINITE.test(text.slice(0, at.index) + text.slice(at.index + at[0].length)))
      return stateOf(`${text.slice(0, at.index)} ${text.slice(at.index + at[0].length)}`.trim())
  }
  return undefined
}

/** "LO had been asked to find one; this was not complete." */
function ofSecondHalf(text: string): ReviewOutcome | undefined {
  const at = text.indexOf('; ')
  return at > 0 && ASKED.test(text.slice(0, at)) && ANSWERS.test(text.slice(at + 2)) ? stateOf(text.slice(at + 2)) : undefined
}

function stateOf(words: string): ReviewOutcome | undefined {
  return outcomeOf(words) ?? newsOf(words)
}
