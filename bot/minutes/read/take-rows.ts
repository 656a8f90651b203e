import type { Draft } from './draft.ts'
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
/** A row that lends no due to a task that is marked already must be plainly the same. */
const PLAIN = 0.75
const SURE = 2
/** The number of a task, whatever word stands before it. */
const REF = /^\W*(?:[A-Za-z]+[ /-]?){0,2}(\d{1,4}(?:[/.-]\d{1,4}){0,2})\b/
const DUE_WORDS =
  /\(?\b(?:by|before|end|w\/c|due)\b.*$|,? (?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?$|,? (?:today|ongoing)$/i

/**
 * A closing list in note form ("Ann - fridge, by May") marks the sentence in which that owner took the task on: the sentence stays,
 * made explicit, with the owners and the due of the row; the row goes. Rows that no sentence matches stay.
 */
export function takeRows(drafts: Draft[], parties: Parties): Draft[] {
  const rows = drafts.filter((draft) => draft.isSummary && draft.owners.length > 0 && isNote(draft)).slice(0, MOST_ROWS)
  if (rows.length === 0) return drafts
  const told = drafts
    .filter((draft) => !draft.isSummary)
    .slice(0, MOST_ROWS * 3)
    .map((draft) => ({ draft, owners: ownersOf(draft, parties), near: wordsOf(draft.task), far: wordsOf(`${draft.around} ${draft.item}`) }))
  const pairs: { row: Draft; said: Draft; share: number }[] = []
  for (const row of rows) {
    const words = wordsOf(row.task.replace(DUE_WORDS, ''))
    for (const said of told) {
      if (!isSameRef(row.quote, said.draft.quote) && !row.owners.some((owner) => said.owners.some((other) => parties.isSame(owner, other))))
        continue
      const share = isSameRef(row.quote, said.draft.quote) ? SURE : likeness(words, said)
      if (share >= (said.draft.strength === 'implicit' || row.due !== '' ? ENOUGH : PLAIN)) pairs.push({ row, said: said.draft, share })
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

function isNote({ task, due }: Draft): boolean {
  return (!isTask(task) && !isImperative(task)) || task.split(' ').length <= (due === '' ? NOTE : DATED_NOTE)
}

/** What part of the row's words its sentence has; its paragraph and heading count less. */
function likeness(words: Set<string>, { near, far }: { near: Set<string>; far: Set<string> }): number {
  if (words.size === 0) return 0
  let hits = 0
  for (const word of words) hits += near.has(word) ? 1 : far.has(word) ? 0.75 : 0
  return hits / words.size
}

function ownersOf(draft: Draft, parties: Parties): string[] {
  return draft.owners.length > 0 ? draft.owners : readOwners(draft.task, parties)
}

function mark(said: Draft, row: Draft | undefined): Draft {
  if (!row) return said
  const due = row.due === '' ? said.due : row.due
  return { ...said, strength: 'explicit', repeat: row, due, dueOfAll: due === '' ? row.quote : '' }
}
