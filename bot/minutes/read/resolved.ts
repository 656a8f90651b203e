import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { type Span, splitSentences } from './sentences.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const RESOLVED = /^(?:It was )?(?:RESOLVED|Resolved|AGREED|resolved)(?: unanimously)?(?: that|:|$)/
/** "that the Clerk send …": the verb in its bare form; "be appointed to" gives people a task as well. */
const CLAUSE = new RegExp(
  `^(?:that )?((?:${SUBJECT})(?:, (?:${SUBJECT}))*)(?:, (?:in consultation|together) with [^,]{3,40},)? (?:to |should |would |shall )?(?:${PIECES.VERBS}|be (?:appointed|authorised|asked|instructed|requested|delegated) to)\\b`,
)

/** Tasks in a resolution: "RESOLVED that the Clerk write …", or its numbered clauses. What is only noted, received or approved is none. */
export function readResolved(page: Page): Draft[] {
  const drafts: Draft[] = []
  page.blocks.forEach((block, i) => {
    const lead = RESOLVED.exec(block.text)?.[0]
    if (lead === undefined) return
    const rest = block.text.slice(lead.length)
    if (rest.trim().length > 3) push(drafts, page, block, lead.length)
    else for (const clause of clausesBelow(page, i)) push(drafts, page, clause, 0)
  })
  return drafts
}

function clausesBelow(page: Page, at: number): Block[] {
  const clauses: Block[] = []
  for (let i = at + 1; i < page.blocks.length && (page.blocks[i]?.bullet ?? '') !== '' && !page.blocks[i]?.heading; i++) {
    const block = page.blocks[i]
    if (block) clauses.push(block)
  }
  return clauses
}

function push(drafts: Draft[], page: Page, block: Block, from: number): void {
  for (const span of splitSentences(block.text.slice(from))) {
    const owners = CLAUSE.exec(span.text)?.[1]
    const names = owners ? splitOwners(owners) : []
    if (names.length === 0 || !names.some(page.parties.isParty)) continue
    const moved: Span = { text: span.text, from: span.from + from, to: span.to + from }
    drafts.push(draftOf(page, block, moved, names))
  }
}
