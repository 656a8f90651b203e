import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { isNamedItem, isOfMinute, leadsItem } from './old-lead.ts'
import { newsOf } from './old-news.ts'
import { endsWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { isOwnersOnly } from './owners-only.ts'
import { quoteOf, type Span, splitSentences } from './sentences.ts'
import { isTask, SUBJECT } from './task-words.ts'

const MOST_SENTENCES = 4
/** "Lottery licence: …": a thing, then what became of it. */
const LABELLED = /^(?!A(?:CTION|ction)\b)[A-Z][\w’', &/().-]{3,60}?(?:: ?| [–—-] )(?=\w)(?!.{0,40}\?)/
/** "Religious texts. The mats have come …": the thing as a sentence of its own. */
const THING =
  /^(?!.{0,50}\b(?:is|are|was|were|has|had|have|said|asked|agreed|will|to|noted|received)\b.{0,50}?\. )[A-Z][\w’' ,&-]{2,45}\. (?=[A-Z])/
const NO_ITEM =
  /^(?!.{0,40}\bhad (?:agreed|been asked|undertaken) to\b)(?:The )?(?:[\w’']+ )?(?:minutes|notes?|record|action points|actions|progress|items|present|apologies|(?:members|chair)(?! to\b))\b[^.]{0,60}(?:agreed|approved|signed|accepted|confirmed|cleared|taken as read|correct|merged|as follows|:)/i
/** What is said before the items are gone through. */
const OPENING =
  /\b(?:opened the meeting|welcomed?\b(?! the (?:news|report|progress))|thanked [A-Z].{0,40} for (?:coming|attending|joining|standing in)|introductions were made|introduced (?:him|her|them)sel(?:f|ves))|^The following (?:was|were) (?:discussed|considered|noted|reported|raised)|^The following (?:\w+ ){0,2}(?:points|comments|matters|questions|issues|updates) (?:was|were)\b/
const ITS_DUE =
  /^(?:Target|Due|By|Before|Deadline|Timescale|Within|Lead|Owner|For the|\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.{0,40}$/
const NEW_TASK = new RegExp(`^${SUBJECT} (?:is )?(?:to|will) (?!be\\b|follow\\b)[a-z]`)
/** A count of many items is none of them. */
const COUNT =
  /^(?:\d+|[A-Z]?[a-z]+) (?:actions?|items?) (?:was|were) open before\b|^(?:\d+|[A-Z][a-z]+) (?:actions?|items?|matters|points|tasks) (?:was|were|fell|had|remained)\b.{0,30}\b(?:considered|reviewed|discussed|looked at|gone through|open|outstanding)\.?$|^\d+ [a-z]+ and \d+ |\bOf (?:the )?[a-z\d-]+ (?:actions?|items|undertakings|commitments|promises|recommendations|tasks|points)\b.{0,40}\b(?:had|have|has|were|are) /
/** That the log was gone through says nothing of its items. */
const LOG_READ =
  /\b(?:went (?:round|through|down|over)|ran (?:through|down)|presented|introduced|considered|reviewed|accepted|worked through|tabled|took)\b.{0,30}\b(?:log|tracker|schedule|list|points|actions|promises|commitments|undertakings|jobs|tasks)\b/i
const READ = /\b(?:log|tracker|schedule|list)\b.{0,20}\btaken as read\b/i
/** "The rest are not yet due.": of no one item. */
const REST =
  /^The (?:rest|others?|remainder|(?:remaining|other) (?:\w+ )?(?:actions|items))(?: \([^()]*\))? (?:is|are|was|were) (?:not yet due|in the log|taken|in hand|noted|not due)\b/
/** "All of the above were taken under item 2.1.", "The log was reviewed." */
const ELSEWHERE =
  /^(?:[^.]|\.\d){0,60}\b(?:was|were|is|are|be|been) (?:discussed|covered|taken|dealt with|considered|addressed|included)\b[^.]{0,20} (?:as part of|within|under|at|in) (?:agenda )?(?:items? )?\d|^The (?:\w+ )?(?:log|tracker|list|schedule) (?:was|had been|is) (?:reviewed|considered|noted|discussed|gone through|circulated|empty)\b(?!.{0,80}\b(?:closed|complete)\b)|^Nothing (?:was )?outstanding\b/i
const HEADER = /\b(?:action|item)\b.{0,40}\b(?:status|position|progress|update|outcome)\b/i

/** One block of a review that is one older item: with a ref, a bullet, or a label before its words. Undefined when it is none. */
export function readOldItem(page: Page, block: Block): { item: ReviewedItem; freeFrom: number } | undefined {
  if (block.heading || !(page.sections[block.section]?.kind === 'previous' || isUnderLast(page, block))) return undefined
  if (isNoItem(block.text) || HEADER.test(block.text.slice(0, 90).replace(/\|/g, ' '))) return undefined
  const spans = splitSentences(block.text)
  if (!isItem(block) && !isTaskWithNews(spans)) return undefined
  if (spans.filter((span) => isOfMinute(span.text) || isNamedItem(span.text)).length > 1) return undefined
  const free = firstFree(page, block, spans)
  const told = spans.slice(0, free)
  const to = told.at(-1)?.to ?? block.text.length
  const text = block.text.slice(0, to)
  const report = told.length > 1 && isTitle(told[0]?.text ?? '', text) ? text.slice(told[0]?.to ?? 0).trim() : behindDash(text)
  const outcome =
    outcomeOf(text) ?? (isBrief(block, told) ? newsOf(report) : undefined) ?? (isReported(block, told) ? 'updated' : undefined)
  if (!outcome) return undefined
  const item = { quote: quoteOf(page.source, block, { from: 0, to }), outcome, target: targetOf(text) }
  return { item, freeFrom: spans[free]?.from ?? Number.POSITIVE_INFINITY }
}

/** "Ann to draft the list – she shared it in May.": what is said behind the task. */
function behindDash(text: string): string {
  const at = NEW_TASK.test(text) ? / [–—-] /.exec(text)?.index : undefined
  return at === undefined ? text.replace(LABELLED, '') : text.slice(at + 3)
}

/** The first sentence only names the item: its task, its ref or a thing. */
function isTitle(first: string, text: string): boolean {
  return leadsItem(text) || THING.test(text) || !/\b(?:is|are|was|were|has|have|had)\b/.test(first)
}

/** A report on one item is short; a long paragraph in a review is about something else as well. */
function isBrief(block: Block, told: Span[]): boolean {
  return told.length <= MOST_SENTENCES || leadsItem(block.text)
}

/** A ref, then more than a task: whatever else is said of it is its news. */
function isReported(block: Block, told: Span[]): boolean {
  const [first, ...rest] = told.map((span) => span.text)
  if (NEW_TASK.test(block.text) && behindDash(block.text) !== block.text) return true
  if (leadsItem(block.text) && rest.length === 0) return / [–—-] [^:]{3,60}: /.test(first ?? '') && !isTask(first ?? '')
  return (
    (leadsItem(block.text) || /\d\.\d/.test(block.bullet)) &&
    rest.length > 0 &&
    !(isTask(first ?? '') && rest.every((text) => ITS_DUE.test(text)))
  )
}

/** The minutes signed, the log gone through, a count: words in a review that are about no one item. */
export function isNoItem(text: string): boolean {
  return (
    NO_ITEM.test(text) ||
    OPENING.test(text) ||
    COUNT.test(text) ||
    READ.test(text) ||
    ELSEWHERE.test(text) ||
    REST.test(text) ||
    text.endsWith(':') ||
    (LOG_READ.test(text) && text.length < 200) ||
    /\b(?:can be found|(?:is|are) (?:set out|listed|shown|given)) (?:below|above|at|in|here)\b/i.test(text)
  )
}

/** With the notes of the last meeting, an item with its ref and what became of it is one of theirs. */
function isUnderLast(page: Page, block: Block): boolean {
  const title = page.sections[block.section]?.title ?? ''
  return (
    /\b(?:last|previous|past)\b|\b(?:minutes|notes|record)\b.*\b(?:of|from)\b/i.test(title) &&
    leadsItem(block.text) &&
    outcomeOf(block.text) !== undefined
  )
}

function isItem(block: Block): boolean {
  return block.bullet !== '' || leadsItem(block.text) || LABELLED.test(block.text) || THING.test(block.text) || endsWithStatus(block.text)
}

/** "CC to give the results. These were given in June." */
function isTaskWithNews(spans: Span[]): boolean {
  const [first, second] = spans.map((span) => span.text)
  return second !== undefined && NEW_TASK.test(first ?? '') && isTask(first ?? '') && newsOf(second) !== undefined
}

/** Index of the first sentence at the end that sets a new task; the count of sentences when none does. */
function firstFree(page: Page, block: Block, spans: Span[]): number {
  let free = spans.length
  while (free > 1 && (opensTask(spans[free - 1]) || block.markers.some(({ at }) => at > 0 && at === spans[free - 1]?.from))) free--
  const hasOwner = block.margin !== '' && isOwnersOnly(block.margin) && page.parties.isListed(block.margin)
  const last = spans.at(-1)
  if (free === spans.length && hasOwner && last && spans.length > 1 && !outcomeOf(last.text)) free--
  return free
}

function opensTask(span: Span | undefined): boolean {
  return span !== undefined && NEW_TASK.test(span.text) && isTask(span.text)
}
