import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const WHO = '[A-Z][A-Za-z]{0,3}(?: ?[/,&+] ?[A-Z][A-Za-z]{0,3}){0,4}'
/** "… up to £300 (GM to order).", "(TA to get two more cut)", "… by Friday. [GM]": who does it stands in brackets at the end of a sentence. */
const CLOSES = new RegExp(`[([](${WHO})( to [a-z][^()[\\]]{2,80})?[)\\]]\\.?$`)

/** "… to be mended": done by whoever stands in the brackets. */
const TO_BE = /\b(?:to|will|should|must) be [a-z]{3,}\b/

/** Tasks whose owner, and sometimes the task, closes a sentence in brackets. */
export function readBrackets(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (!/[)\]]/.test(block.text) || block.heading || isTaken(block) || block.markers.length > 0) continue
    if (kind === 'people' || kind === 'apologies' || kind === 'previous' || kind === 'summary') continue
    const spans = splitSentences(block.text)
    spans.forEach((span, i) => {
      const [whole = '', who = '', task = ''] = CLOSES.exec(span.text) ?? []
      const owners = splitOwners(who)
      if (whole === '' || !owners.every(page.parties.isListed) || isShort(span.text, whole, who) || isAfterName(page, span.text, whole))
        return
      if (task !== '') {
        drafts.push({ ...draftOf(page, block, span, owners), task: `${who}${task}` })
        return
      }
      const isAlone = whole.length >= span.text.length - 1
      const said = isAlone ? spans[i - 1] : span
      if (said && (isTask(said.text) || TO_BE.test(said.text)))
        drafts.push({ ...draftOf(page, block, { ...said, to: span.to }, owners), task: said.text })
    })
  }
  return drafts
}

/** "the National Tide Register (NTR)": the letters of the words before them, and no owner. */
function isShort(text: string, whole: string, who: string): boolean {
  const before = text.slice(0, text.length - whole.length).match(/[A-Z][\w’'-]*/g) ?? []
  return (
    before
      .slice(-who.length)
      .map((word) => word[0])
      .join('') === who
  )
}

/** "Ann Ray (AR)": who somebody is. */
function isAfterName({ parties }: Page, text: string, whole: string): boolean {
  const before = /([A-Z][\w’'-]+) ?$/.exec(text.slice(0, text.length - whole.length))?.[1]
  return before !== undefined && parties.isListed(before)
}
