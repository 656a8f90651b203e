import { sayNotInSummary, sayOnlyInSummary, sayOtherDue, sayOtherOwner } from '../../words/reading-doubts.ts'
import type { Candidate, Doubt } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Draft, Page } from './draft.ts'
import { wordsOf } from './words-of.ts'

/** A candidate, the draft it was made of, and what the summary at the end makes of the same task. */
export interface Settled {
  action: Candidate
  draft: Draft
  repeated: Candidate | undefined
}

/** Bounds the work on odd input. */
const MOST_ACTIONS = 500
const MOST_BLOCKS = 200
/** Summaries are worded more shortly than the notes. */
const SPOKEN_OF = 0.3
const SAME_THING = 0.6

/** Where the summary at the end and the notes above it do not agree. Empty when the notes have no summary that repeats them. */
export function findSummaryDoubts(page: Page, settled: Settled[]): Doubt[] {
  const repeated = settled.filter((one) => one.repeated).length
  const listed = settled.filter((one) => one.draft.isSummary).length
  if (repeated === 0 || repeated < listed || settled.length > MOST_ACTIONS) return []
  const isSummary = (block: Block) => page.sections[block.section]?.kind === 'summary'
  const summary = createIndex(page.blocks.filter((block) => isSummary(block) && !block.heading))
  const body = createIndex(page.blocks.filter((block) => !isSummary(block)))
  return settled.flatMap((one) => {
    const { action, draft } = one
    const doubt = (kind: string, says: string): Doubt => ({ kind, says, quote: action.quote })
    if (draft.isSummary) return body(action.text) < SAME_THING ? [doubt('only-in-summary', sayOnlyInSummary())] : []
    if (one.repeated) return disagreements(page, action, one.repeated).map(([kind, says]) => doubt(kind, says))
    const isLeftOut = draft.strength === 'explicit' && summary(action.text) < SPOKEN_OF
    return isLeftOut ? [doubt('not-in-summary', sayNotInSummary())] : []
  })
}

function disagreements({ parties }: Page, action: Candidate, repeated: Candidate): [string, string][] {
  const found: [string, string][] = []
  const [owner] = repeated.owners
  const isSame = !owner || action.owners.length === 0 || action.owners.some((own) => parties.isSame(own, owner))
  if (!isSame) found.push(['other-owner', sayOtherOwner(owner)])
  if (repeated.dueDate && action.dueDate && repeated.dueDate !== action.dueDate) found.push(['other-due', sayOtherDue(repeated.dueWords)])
  return found
}

/** Says how much of some words, at best, one of the blocks has: 0 to 1. */
function createIndex(blocks: Block[]): (text: string) => number {
  const places = new Map<string, number[]>()
  blocks.forEach((block, place) => {
    for (const word of wordsOf(block.text)) {
      const known = places.get(word) ?? []
      if (known.length < MOST_BLOCKS) places.set(word, [...known, place])
    }
  })
  const sizes = blocks.map((block) => wordsOf(block.text).size)
  return (text) => {
    const words = wordsOf(text)
    const hits = new Map<number, number>()
    for (const word of words) for (const place of places.get(word) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1)
    return Math.max(0, ...[...hits].map(([place, count]) => count / Math.max(2, Math.min(words.size, sizes[place] ?? 0))))
  }
}
