import type { Block } from './blocks.ts'

const LONGEST = 90
/** So many numbered headings make the numbers the mark of an item. */
const ENOUGH = 3

/** What the notes as a whole say of headings. */
export interface Titles {
  /** The words of a short list near the top that come again alone on a line: an agenda and its items. */
  isListed(text: string): boolean
  /** A short line over a paragraph, whose number is the one after the last item's. */
  isNext(block: Block, next: Block | undefined, last: number): boolean
  /** Every item of these notes has a number, so that a heading without one belongs to the item above it. */
  isNumbered: boolean
}

/** Looks over all blocks for an agenda, and for a run of numbers. */
export function readTitles(blocks: Block[]): Titles {
  const listed = agendaOf(blocks)
  const runs = blocks.filter((block, i) => isTitle(block) && numberOf(blocks[i + 1] ?? block) !== numberOf(block) + 1)
  return {
    isListed: (text) => text.length < LONGEST && listed.has(plain(text)),
    isNext: (block, next, last) => {
      const isShort = block.text.length < LONGEST && /^[A-Z‘“]/.test(block.text) && !/[.;,]$/.test(block.text)
      const isAlone = block.afterBlank && (next?.afterBlank ?? false) && (next?.text.length ?? 0) > LONGEST
      return last > 0 && numberOf(block) === last + 1 && isShort && isAlone
    },
    isNumbered: new Set(runs.map((block) => block.bullet)).size >= ENOUGH,
  }
}

/** A number and a few words that set no task: those of a list of tasks are no headings. */
function isTitle(block: Block): boolean {
  return (
    /^\d{1,2}\.?$/.test(block.bullet) &&
    block.text.length < LONGEST &&
    !/[.;,]$/.test(block.text) &&
    !/^\S.{0,40}? to [a-z]/.test(block.text)
  )
}

/** The number of an item: "4." is 4, "4.2" and "a)" are 0. */
export function numberOf(block: Block): number {
  return Number(/^(\d{1,2})[.)]?$/.exec(block.bullet)?.[1] ?? 0)
}

/** Titles that stand in a list near the top and again further down. */
function agendaOf(blocks: Block[]): Set<string> {
  const places = new Map<string, { first: number; again: number }>()
  blocks.forEach((block, i) => {
    const words = plain(block.text)
    if (words.length < 3 || block.text.length >= LONGEST) return
    const place = places.get(words)
    if (place) place.again++
    else places.set(words, { first: i, again: 0 })
  })
  const found = [...places].filter(([, { first, again }]) => again === 1 && first < blocks.length / 2)
  return new Set(found.length >= ENOUGH ? found.map(([words]) => words) : [])
}

function plain(text: string): string {
  return text
    .replace(/^\d{1,2}[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
