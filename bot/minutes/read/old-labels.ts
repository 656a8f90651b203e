import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { newsOf } from './old-news.ts'
import { outcomeOf, targetOf } from './outcomes.ts'
import { isReview } from './reviewed-item.ts'
import { quoteOf } from './sentences.ts'
import { isImperative, SUBJECT } from './task-words.ts'

/** "Action from 3 June: …", "Left from May: …": what stands behind it was set before. */
const FROM_BEFORE =
  /^(?:TODO|To-?do|Actions?|Tasks?|APs?|Jobs?|Points?|Undertakings?|Promises?) (?:carried (?:over|forward) |left |outstanding )?from (?:the )?(?!this\b|today)[^:]{3,30}:\s+/i
/** "Completed: Ann to …", "Carried over from 6 May: …", "Closed Action from the May meeting: …": the label tells its state. */
const STATE_FIRST =
  /^((?:Not )?(?:Completed?|Closed|Done|Discharged|Withdrawn|Outstanding|Ongoing|Open|Deferred|In progress|Carried (?:over|forward)|Held over|Part(?:ly|ially)? complete[d]?))(?: (?:actions?|items?|tasks?|points?))?(?: (?:from|to|at|since) [^:]{3,40})?(?::| [–—-]{1,2})\s+/i
/** What stands behind a task, with two dashes, one, or in brackets. */
const REPORT = / (?:--|–|—|-) (.+)$|\(([^()]+)\)\.?$/
const TASK = new RegExp(`^(?:${SUBJECT}|[A-Z][a-z]+(?: and [A-Z][a-z]+)?) (?:to|will|agreed to) (?!be\\b)[a-z]`)
/** "Held over until July." and no more under the title of an item. */
const PUT_OFF =
  /^(?:(?:This )?(?:item )?(?:was )?)?(?:[Hh]eld over|[Dd]eferred|[Cc]arried (?:over|forward)|[Pp]ostponed|[Pp]ut (?:back|off)) (?:to|until|till) [^.;]{3,40}\.?$/
/** "12 of the 16 things promised in May are done.", "All actions had been closed." */
const ALL_DONE =
  /^(?:.{0,200}\b(?:that|confirmed|reported) )?(?:All|The (?:other|remaining)(?: \w+)?|(?:\d+|[A-Za-z]+) (?:out )?of the (?:\d+|[a-z]+))(?: but \w+)?(?: of)?(?: the)?(?: (?:open|outstanding|previous|other|earlier|remaining))? (?:actions?|items|things|points|tasks|undertakings|promises|commitments|jobs)\b[^.;]{0,80}\b(?:are|is|was|were|had been|have been)(?: now| all)? (?:closed|complete[d]?|done|finished|discharged|actioned)\b/i

/** An older item whose label says that it is one, or an item of today that is only put off. */
export function readLabelled(page: Page, block: Block): ReviewedItem | undefined {
  if (block.heading || page.sections[block.section]?.kind === 'summary') return undefined
  const quote = quoteOf(page.source, block, { from: 0, to: block.text.length })
  if (block.above?.heading && PUT_OFF.test(block.text)) return { quote, outcome: 'carried forward', target: targetOf(block.text) }
  const before = FROM_BEFORE.exec(block.text)
  const [, report = '', inside = ''] = before ? (REPORT.exec(block.text) ?? []) : []
  if (before && isTaskText(block.text.slice(before[0].length))) {
    const said = report || inside
    return { quote, outcome: outcomeOf(`: ${said}`) ?? newsOf(said) ?? 'carried forward', target: targetOf(said) }
  }
  const [lead = '', state = ''] = STATE_FIRST.exec(block.text) ?? []
  const outcome =
    isTaskText(block.text.slice(lead.length)) || (isReview(page, block) && lead === lead.toUpperCase())
      ? outcomeOf(`: ${state}`)
      : undefined
  return outcome && { quote, outcome, target: targetOf(lead) }
}

/** Whether a sentence says of all, or most, of the older actions together that they are done. */
export function isAllDone(text: string): boolean {
  return ALL_DONE.test(text)
}

function isTaskText(text: string): boolean {
  return TASK.test(text) || isImperative(text)
}
