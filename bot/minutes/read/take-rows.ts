import type { Draft, Page } from './draft.ts'
import { readOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { isImperative, isTask } from './task-words.ts'
import { wordsOf } from './words-of.ts'

/** A row of more words than this that reads like a task stands by itself. */
const NOTE = 5
const DATED_NOTE = 8
/** Bounds the work on odd input. */
const MOST_ROWS = 200
const ENOUGH = 0.5
const WHOLE = 0.6
/** What only the item tells must be plain. */
const TOLD = 0.66
const SAME = 0.55
const SOME = 0.34
const SHORT = 120
/** The thing is told in the words before. */
const LEANS =
  /\b(?:to|would|will) (?:\w+ )?[a-z]+ (?:up |out |ahead )?(?:and [a-z]+ )?(?:it|this|that|them|these|those|one|some|so)\b(?! [a-z]+s\b)/
/** A note of fewer words says less than its sentence. */
const SHORTEST_WORDING = 4
/** So many of its words are in a sentence that says the same in full. */
const HALF = 0.5
const SURE = 2
/** The number of a task, whatever word stands before it. */
const REF = /^\W*(?:[A-Za-z]+[ /-]?){0,2}(\d{1,4}(?:[/.-]\d{1,4}){0,2})\b/
const DUE_WORDS =
  /\(?\b(?:by|before|end|w\/c|due)\b.*$|,? (?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?$|,? (?:today|ongoing)$/i

/**
 * A closing list in note form ("Ann - fridge, by May") marks the sentence in which that owner took the task on: the sentence stays,
 * made explicit, with the owners and the due of the row; the row goes. Rows that no sentence matches stay.
 */
export function takeRows(drafts: Draft[], page: Page): Draft[] {
  const rows = drafts.filter((draft) => draft.isSummary).slice(0, MOST_ROWS)
  if (rows.length === 0) return drafts
  const items = new Map<number, Set<string>>()
  const told = drafts
    .filter((draft) => !draft.isSummary)
    .slice(0, MOST_ROWS * 3)
    .map((draft) => toldOf(draft, page, items))
  const pairs: { row: Draft; said: Draft; share: number }[] = []
  for (const row of rows) {
    const owners = ownersOf(row, page.parties)
    const words = wordsOf(row.task.replace(DUE_WORDS, ''))
    if (!isNote(row) && told.some(({ draft, near }) => draft.strength === 'explicit' && isShared(words, near))) continue
    for (const said of told) {
      const isOne = isSameRef(row.quote, said.draft.quote)
      if (!isOne && !owners.some((owner) => said.owners.some((other) => page.parties.isSame(owner, other)))) continue
      const share = isOne ? SURE : isNote(row) || isNear(words, said) ? likeness(words, said) : 0
      if (share >= neededFor(row, said.draft)) pairs.push({ row, said: said.draft, share })
    }
  }
  pairs.sort((a, b) => b.share - a.share)
  const gone = new Map<Draft, Draft>()
  const marked = new Map<Draft, Draft>()
  for (const { row, said } of pairs) {
    if (gone.has(row) || marked.has(said)) continue
    gone.set(row, said)
    marked.set(said, row)
  }
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => mark(draft, marked.get(draft)))
}

/** Both begin with one ref, and it is no bare number: "Action 9/5: …" and "9/5 …". */
export function isSameRef(one: string, other: string): boolean {
  const [a, b] = [one, other].map((quote) => REF.exec(quote)?.[1])
  return a !== undefined && a === b && /[/.-]/.test(a)
}

/** A marked task in the body that has most of these words is the row's own. */
function isShared(words: Set<string>, near: Set<string>): boolean {
  const hits = [...words].filter((word) => near.has(word)).length
  return hits >= Math.min(words.size, near.size) * SAME && hits > 1
}

function isNote({ task, due, owners }: Draft): boolean {
  return (owners.length > 0 && !isTask(task) && !isImperative(task)) || task.split(' ').length <= (due === '' ? NOTE : DATED_NOTE)
}

/** A row that is a whole task may be another one of that owner: it must be told in the same item, and by a sentence that marks none itself. */
function neededFor(row: Draft, said: Draft): number {
  if (!isNote(row)) return said.strength === 'implicit' ? WHOLE : SURE
  return ENOUGH
}

interface Told {
  draft: Draft
  owners: string[]
  /** The words of the task, of its paragraph and of its item. */
  near: Set<string>
  far: Set<string>
  item: Set<string>
}

function toldOf(draft: Draft, { blocks, parties }: Page, items: Map<number, Set<string>>): Told {
  const texts = () => blocks.filter((block) => block.section === draft.section).map((block) => block.text)
  const item = items.get(draft.section) ?? wordsOf(texts().join(' '))
  items.set(draft.section, item)
  return {
    draft,
    owners: ownersOf(draft, parties),
    near: wordsOf(draft.task),
    far: wordsOf(`${draft.around} ${draft.item}`),
    item,
  }
}

/** A whole task is told by its own sentence in part, or by one that leans on what was said: "Ann offered to draft one." */
function isNear(words: Set<string>, { draft, near }: Told): boolean {
  const hits = [...words].filter((word) => near.has(word)).length
  return hits >= words.size * SOME || (draft.task.length < SHORT && LEANS.test(draft.task))
}

/** What part of the row's words its sentence has; its paragraph and heading count less, its item least. */
function likeness(words: Set<string>, { near, far, item }: Told): number {
  if (words.size === 0) return 0
  let hits = 0
  let told = 0
  for (const word of words) {
    hits += near.has(word) ? 1 : far.has(word) ? 0.75 : 0
    told += item.has(word) && !near.has(word) && !far.has(word) ? 0.5 : 0
  }
  const share = (hits + told) / words.size
  return hits >= 1 && share >= TOLD ? share : hits / words.size
}

function ownersOf(draft: Draft, parties: Parties): string[] {
  return draft.owners.length > 0 ? draft.owners : readOwners(draft.task, parties)
}

function mark(said: Draft, row: Draft | undefined): Draft {
  if (!row) return said
  const due = row.due === '' ? said.due : row.due
  const wording = isNote(row) && !saysMore(row.task, said.task) ? '' : row.task
  return { ...said, strength: 'explicit', repeat: row, due, dueOfAll: due === '' ? row.quote : '', ...(wording !== '' && { wording }) }
}

/** "Forward the study to the Board" beside "She would dig it out and pass it on": the sentence does not say what. */
function saysMore(row: string, said: string): boolean {
  const words = [...wordsOf(row.replace(DUE_WORDS, ''))]
  const told = wordsOf(said)
  const share = words.filter((word) => told.has(word)).length / Math.max(words.length, 1)
  return row.split(' ').length >= SHORTEST_WORDING && (share < HALF || (share === HALF && isImperative(row)))
}
