import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { newsOf } from './old-news.ts'
import { opensWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { isReview } from './reviewed-item.ts'
import { quoteOf, splitSentences } from './sentences.ts'
import { isImperative, SUBJECT } from './task-words.ts'

/** A plain list of what earlier meetings left open. */
const LEFT_OPEN = /\bactions?\b.*\b(?:from|of) (?:the )?(?:last|previous|earlier)|outstanding actions/i
/** "Everyone:", "Sysadmins:": whose part of the list it is. */
const GROUP = /^[A-Z][\w’'. -]{1,30}:$/
/** "Completed:", "Still open": what all under it are. */
const STATE_TITLE =
  /^(?:(?:now |all )?(?:completed?|closed|done|discharged|withdrawn)|(?:still |remaining )?(?:open|outstanding|ongoing|not (?:yet )?(?:done|complete[d]?|started)|carried (?:forward|over)|in progress|to do))(?: since .{3,20})?:$|^(?:completed|closed|discharged) (?:actions|items)$/i
/** "[Note: 14 done out of 20]", "(done)". */
const NOTE = /[[(](?:Note|Update|Status)?:? ?([^[\]()]{2,120})[\])]\.?$/
const TASK_OF = new RegExp(`^(?:\\S{1,12}[:.)]? )?${SUBJECT} (?:to|will|agreed to) (?!be\\b)[a-z]`)
const MORE =
  /^(?:(?:One|Two|Three|Four|Some|Most|Half|Several) (?:of|[a-z]+ (?:has|have|had))|It|They|This|These|That|Those|S?[Hh]e|Both|All|None|Neither|Now|Not|No|Still|Under ?way|Sent|Shared|[A-Z][a-z]+ed)\b/
/** "Fleet (from November 2019)": an item of an earlier meeting, over its task. */
const OF_BEFORE = /\((?:from|raised|first raised|since) [^()]*\d{4}\)$/
/** "Spit hoods (February 2025)": the item itself. */
const NAMED =
  /^[A-Z].{3,60} \((?:from |since |raised )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\)$/
const BACK = /\b(?:report|return|come back|present|update)\b.*\b(?:at|to) the\b.{0,30}\bmeeting\b/
const LONGEST = 300
const LONGEST_TITLE = 80

/** A bullet under its group in the list that earlier meetings left: open, unless a note behind it says otherwise. */
export function readLeftOver(page: Page, block: Block): ReviewedItem | undefined {
  if (block.bullet === '' || block.heading || !isReview(page, block)) return undefined
  const title = page.sections[block.section]?.title ?? ''
  const state =
    STATE_TITLE.test(title) && !/\d/.test(block.bullet) && !outcomeOf(block.text) ? outcomeOf(`: ${title.replace(/:$/, '')}`) : undefined
  if (!state && (!GROUP.test(title) || !isLeftOpen(page, block.section))) return undefined
  const note = NOTE.exec(block.text)?.[1]
  const outcome = note ? (outcomeOf(`: ${note}`) ?? newsOf(note)) : undefined
  return {
    quote: quoteOf(page.source, block, { from: 0, to: block.text.length }),
    outcome: outcome ?? state ?? 'carried forward',
    target: '',
  }
}

/** The older task at an index with what the block below it tells: one item. With none below it, when the block above names an older item. */
export function readAnswered(page: Page, at: number): { item: ReviewedItem; blocks: Block[] } | undefined {
  const task = page.blocks[at]
  if (
    !task ||
    task.heading ||
    !isReview(page, task) ||
    !(isTaskAlone(task) || NAMED.test(task.text) || isTitled(task, page.blocks[at + 1]))
  )
    return undefined
  const quote = quoteOf(page.source, task, { from: 0, to: task.text.length })
  const above = page.blocks[at - 1]
  const isOfBefore = above?.section === task.section && OF_BEFORE.test(above.text)
  const answer = page.blocks[at + 1]
  const isNamed = task.text.length < 80 && NAMED.test(task.text)
  const outcome = answer && isAnswer(task, answer, isOfBefore || isNamed) ? (outcomeOf(answer.text) ?? newsOf(answer.text)) : undefined
  if (answer && outcome) {
    const told = quoteOf(page.source, answer, { from: 0, to: answer.text.length })
    return { item: { quote: `${quote} ${told}`, outcome, target: targetOf(answer.text) }, blocks: [task, answer] }
  }
  if (!isOfBefore) return undefined
  const open: ReviewOutcome = BACK.test(task.text) ? 'brought back' : 'carried forward'
  return { item: { quote, outcome: open, target: '' }, blocks: [task] }
}

/** "(ii) Minute 9 – Bench" over what is said of it, which sets no task. */
function isTitled(task: Block, answer: Block | undefined): boolean {
  return (
    task.bullet !== '' &&
    task.text.length < LONGEST_TITLE &&
    !/[.;:!?)]$/.test(task.text) &&
    answer?.bullet === '' &&
    answer.text.length < LONGEST &&
    splitSentences(answer.text).every((span) => !TASK_OF.test(span.text))
  )
}

/** The list may be in parts, each with its own heading. */
function isLeftOpen(page: Page, section: number): boolean {
  for (let i = section - 1; page.sections[i]?.kind === 'previous'; i--) if (LEFT_OPEN.test(page.sections[i]?.title ?? '')) return true
  return false
}

function isTaskAlone({ text }: Block): boolean {
  if (text.length > LONGEST || !(TASK_OF.test(text) || isImperative(text)) || opensWithStatus(text)) return false
  return (
    splitSentences(text).length === 1 && !/ [–—-] |[[(].*[\])]$/.test(text) && outcomeOf(text.replace(/^.*? to (?!be\b)/, '')) === undefined
  )
}

/** Under a number or bullet whatever has none goes on; elsewhere only what speaks of the task. */
function isAnswer(task: Block, answer: Block, isOfBefore: boolean): boolean {
  if (answer.heading || answer.section !== task.section || TASK_OF.test(answer.text)) return false
  if (answer.bullet !== '') return task.bullet === '' && /^[-–—•*o]$/.test(answer.bullet) && answer.text.length < LONGEST
  return task.bullet !== '' || isOfBefore || (answer.text.length < LONGEST && MORE.test(answer.text))
}
