import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { findMarkers } from './markers.ts'
import { isNoItem } from './old-items.ts'
import { isAllDone } from './old-labels.ts'
import { isOfMinute } from './old-lead.ts'
import { newsOf, PAST } from './old-news.ts'
import { promisesIn } from './old-promises.ts'
import { isAsked, isQuestion, isRaisedBefore, ofState, opensItem, spansOf } from './old-spans.ts'
import { outcomeOf } from './outcomes.ts'
import { isReview, itemFrom } from './reviewed-item.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask, SUBJECT } from './task-words.ts'

/** A plain list of what earlier meetings left open. */
const LEFT_OPEN = /\bactions?\b.*\b(?:from|of) (?:the )?(?:last|previous|earlier)|outstanding actions/i
const LEFT_DONE = /[-–—:(] ?(?:complete[d]?|done|closed)\b/i
const STRONG =
  /\b(?:(?:would|can|could|may|was|were|be|PCC) (?:now )?(?:be )?discharged|discharged (?:them|it|this)|carried (?:over|forward)|c\/?fwd|held over|taken off the log|put over to|need not come back|left over (?:to|until)|(?:item|matter|paper|report|action|this|it) (?:was|is|were) (?:therefore |also )?(?:deferred|postponed|put back) (?:to|until)|(?:the|this) action\b.{0,80}\b(?:was|is|be) (?:now )?(?:closed|complete|discharged)|(?:the|this) matter (?:was|is) (?:now )?(?:closed|settled|resolved|concluded))\b/i
const DID = new RegExp(`^(${SUBJECT}) (?:has|have|had) `)
/** "This will stay on the agenda.": what is decided of the item just told. */
const CONCLUDES =
  /^(?:This|It|That|These|They) (?:will|would|is|was|are|were|remains?|stays?|can|could|should|to)\b|\b(?:content|agreed|happy|satisfied) for (?:this|it|them) to\b/
const NEGATIVE = /\b(?:has|have|had|did|was|were) (?:not (?:yet )?(?:been )?[a-z]+|(?:been )?unable)/
const HALF = /^(?:Half|Most|Some|Two|Three|Four|Five|Six|\d+) of\b/
const PART = /\b(?:half|part|partly|partially|so far|in hand)\b/i

/** "The second concerned the backlog of phones." */
const TOPIC = /^The (?:first|second|third|fourth|fifth|sixth|last|next|other)\b.{0,20}\b(?:concerned|related to|was about|dealt with)\b/
const ONLY_TALK = /\b(?:was|were) (?:raised|discussed|considered|mentioned|queried)\b/

/** Older items told in sentences; outside a review only those that are plain about an outcome. */
export function readOldProse(page: Page, block: Block, items: ReviewedItem[]): void {
  const paragraph = spansOf(block, isReview(page, block))
  const whole = { text: block.text, from: 0, to: block.text.length }
  const isListed = paragraph.isOld && block.bullet !== '' && LEFT_OPEN.test(page.sections[block.section]?.title ?? '')
  if (isListed && !isNoItem(block.text) && isTask(block.text)) {
    items.push(itemFrom(page, block, whole, LEFT_DONE.test(block.text) ? 'completed' : 'carried forward'))
    return
  }
  if (/^\d{1,3}\/\d{2,4}\s*(?:\(|[–-])/.test(block.text)) {
    readNumbered(page, block, items)
    return
  }
  for (const span of paragraph.stated)
    items.push(itemFrom(page, block, span, ofState(/\(([^()]*)\)$/.exec(span.text)?.[1] ?? '') ?? 'updated'))
  const single = paragraph.spans.filter(({ text }) => !isAllDone(text))
  const promises = paragraph.isOld ? [] : promisesIn(block, single)
  for (const { span, outcome } of promises) items.push(itemFrom(page, block, span, outcome))
  const isPromise = (span: Span) => promises.some(({ span: one }) => span.from >= one.from && span.to <= one.to)
  readSpans(page, block, { ...paragraph, spans: paragraph.spans.filter((span) => !isPromise(span)) }, items)
}

function readSpans(page: Page, block: Block, paragraph: ReturnType<typeof spansOf>, items: ReviewedItem[]): void {
  let told: Span | undefined
  for (const span of paragraph.spans) {
    const outcome = isAllDone(span.text) ? 'completed' : ofSpan(page, block, span, paragraph)
    if (!outcome || span.text.length <= (paragraph.isMany && / [–—-] |: /.test(span.text) ? 8 : 20)) continue
    const isSaid = CONCLUDES.test(span.text) && told !== undefined && span.from - told.to < 3
    const from = told && isSaid ? told.from : span.from
    const all = { text: block.text.slice(from, span.to), from, to: span.to }
    if (isSaid) items.pop()
    items.push(itemFrom(page, block, all, isSaid ? (outcomeOf(all.text) ?? outcome) : outcome))
    told = all
  }
}

function ofSpan(page: Page, block: Block, span: Span, { isOld, isMany, spans }: ReturnType<typeof spansOf>): ReviewOutcome | undefined {
  const isMarked = !isOld && block.markers.some(({ at }) => at >= span.from && at < span.to)
  if (isMarked || findMarkers(span.text).length > 0 || isNoItem(span.text) || TOPIC.test(span.text)) return undefined
  const isFirst = isMany || span.from === spans[0]?.from || opensItem(span.text)
  return ofMinute(span.text) ?? ofRaised(span.text) ?? (isOld ? inReview(page, span, isFirst, isMany) : outside(span.text))
}

/** "31/26 (survey) – …" is one item down to the last sentence that says the same of it. */
function readNumbered(page: Page, block: Block, items: ReviewedItem[]): void {
  const spans = splitSentences(block.text)
  const outcome = outcomeOf(block.text) ?? (PAST.test(block.text) ? 'completed' : undefined)
  const last = Math.max(
    spans.findLastIndex((span) => outcomeOf(span.text) === outcome),
    0,
  )
  const end = spans[last]?.text.endsWith(';') ? last + 1 : last
  if (outcome) items.push(itemFrom(page, block, { text: block.text, from: 0, to: spans[end]?.to ?? block.text.length }, outcome))
}

/** "Minute 203 (the map): …", "With regard to action 25/19, …": a sentence about an item of an earlier meeting, wherever it stands. */
function ofMinute(text: string): ReviewOutcome | undefined {
  if (!isOfMinute(text)) return undefined
  if (isQuestion(text)) return newsOf(text.slice(text.search(/[.?] /)))
  return outcomeOf(text) ?? (ONLY_TALK.test(text) ? undefined : newsOf(text))
}

/** "This was raised at the August meeting. It was mended in May." */
function ofRaised(text: string): ReviewOutcome | undefined {
  return isRaisedBefore(text) ? newsOf(text.slice(text.search(/[.;?] /))) : undefined
}

/** Outside a review an item of the agenda can be held over as well. */
function outside(text: string): ReviewOutcome | undefined {
  const isStrong =
    STRONG.test(text) &&
    /\b(?:actions?|items?|matters?|points?|this|these|it|they|them|following|log|list|No\.|\d+\/\d+|(?:to|until) (?:the|next))\b/i.test(
      text,
    )
  return isStrong ? outcomeOf(text) : undefined
}

/** The first sentence of a paragraph of the review says what it is about; later ones count when they are plain about an outcome. */
function inReview(page: Page, span: Span, isFirst: boolean, isMany: boolean): ReviewOutcome | undefined {
  const outcome = outcomeOf(span.text)
  if (isFirst)
    return (
      outcome ??
      (isMany || PAST.test(span.text) || NEGATIVE.test(span.text) || HALF.test(span.text) ? newsOf(span.text) : answerTo(span.text))
    )
  if (outcome === 'updated') return PART.test(span.text) ? outcome : undefined
  if (outcome) return outcome
  const who = DID.exec(span.text)?.[1]
  return who && page.parties.isPerson(who) && (PAST.test(span.text) || NEGATIVE.test(span.text))
    ? (newsOf(span.text) ?? 'completed')
    : undefined
}

/** "Ann enquired about the bench. The Clerk had no date for it.": what the answer tells. */
function answerTo(text: string): ReviewOutcome | undefined {
  const at = text.search(/[.?] [A-Z]/)
  return at > 0 && isAsked(text.slice(0, at)) ? newsOf(text.slice(at + 2)) : undefined
}
