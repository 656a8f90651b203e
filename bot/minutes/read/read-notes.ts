import type { Doubt, NotesReading, ReviewedItem } from '../notes.ts'
import { type Block, readBlocks } from './blocks.ts'
import { readBrackets } from './brackets.ts'
import { toCandidate } from './candidate.ts'
import { readCellTables } from './cell-table.ts'
import { readCelled } from './cells-in-line.ts'
import { readCodedRows } from './coded-rows.ts'
import { readDashed } from './dashed.ts'
import { findDoubts } from './doubts.ts'
import type { Draft, Page } from './draft.ts'
import { readExplicit } from './explicit.ts'
import { readFields } from './fields.ts'
import { markFurniture } from './furniture.ts'
import { isCellsOfList, readSummaries } from './gather.ts'
import { readImplicit } from './implicit.ts'
import { readJobs } from './job-list.ts'
import { findIllegible } from './legible.ts'
import { readLines } from './lines.ts'
import { readMargins } from './margins.ts'
import { readMeeting } from './meeting.ts'
import { readOutline } from './outline.ts'
import { readOwnerTags } from './owner-tags.ts'
import { createParties } from './parties.ts'
import { readPeople } from './people.ts'
import { reconcile } from './reconcile.ts'
import { readResolved } from './resolved.ts'
import { readReviewed } from './reviewed.ts'
import { isRow, readCells } from './rows.ts'
import { mendFigures } from './scanned.ts'
import { readSigned } from './signed.ts'
import { findSpeakers } from './speakers.ts'
import { readTagged } from './tagged.ts'
import { isSameRef } from './take-rows.ts'
import { createTimetable } from './timetable.ts'
import { readTold } from './told-actions.ts'

/**
 * Reads the notes of one meeting: facts of the meeting, tasks with quote, owners and due, what became of older actions, and doubts.
 * Pure and deterministic; never throws; time grows with the length of the text. Quotes are the words of the notes with spaces collapsed.
 * Days are worked out from the meeting's day. A text that is empty, binary or a web page gives one doubt and nothing else.
 */
export function readNotes(text: string): NotesReading {
  const illegible = findIllegible(text)
  if (illegible) return nothingFrom(illegible)
  const source = text.replace(/[\t\f\r\u00a0\u200b\ufeff]/g, ' ')
  const lines = readLines(mendFigures(barTabs(text)).replace(/[\t\f\r\u00a0\u200b\ufeff]/g, ' '))
  markFurniture(lines)
  const blocks = readBlocks(lines)
  const sections = readOutline(blocks)
  const people = readPeople(blocks, sections)
  const parties = createParties(people, findSpeakers(blocks))
  const page: Page = { source, blocks, sections, parties }
  const meeting = readMeeting(blocks, sections, people)
  const timetable = createTimetable(blocks, meeting)
  const { items: reviewed, taken } = readReviewed(page)
  const settled = reconcile(readDrafts(page, taken), page)
    .filter((draft) => !isOfOlder(draft, reviewed))
    .map((draft) => ({
      draft,
      action: toCandidate(draft, { meeting, timetable }, parties),
      repeated: draft.repeat && toCandidate(draft.repeat, { meeting, timetable }, parties),
    }))
  return { meeting, actions: settled.map(({ action }) => action), reviewed, doubts: findDoubts(page, meeting, settled) }
}

/** A row of the closing list under the ref of an older item goes on with that one. */
function isOfOlder(draft: Draft, reviewed: ReviewedItem[]): boolean {
  return draft.isSummary && !draft.repeat && reviewed.some(({ quote }) => isSameRef(quote, draft.quote))
}

/** The tasks as each form of marking gives them, repeats and all. */
function readDrafts(page: Page, taken: Map<Block, number>): Draft[] {
  const tables = readCellTables(page, (block) => taken.has(block))
  const isTaken = (block: Block) => taken.has(block) || tables.has(block)
  const coded = readCodedRows(page, isTaken)
  const jobs = readJobs(page, (block) => isTaken(block) || coded.has(block))
  const signed = readSigned(page, (block) => isTaken(block) || coded.has(block) || jobs.has(block))
  const celled = readCelled(
    page,
    (block) => isTaken(block) || coded.has(block) || jobs.has(block) || signed.has(block) || isRow(page, block),
  )
  const isListed = (block: Block) => isTaken(block) || coded.has(block) || jobs.has(block) || signed.has(block) || celled.has(block)
  const tagged = readTagged(page, isListed)
  const dashed = readDashed(page, (block) => isListed(block) || tagged.has(block))
  return [
    ...readExplicit(
      page,
      (block) =>
        isTaken(block) || coded.has(block) || dashed.has(block) || celled.has(block) || isRow(page, block) || isCellsOfList(page, block),
    ),
    ...readCells(page, isTaken),
    ...readMargins(page, isTaken),
    ...readFields(page, isTaken),
    ...[...tables.values()].flat(),
    ...[...coded.values(), ...jobs.values(), ...signed.values(), ...celled.values()].flat(),
    ...[...tagged.values()].flat(),
    ...dashed.values(),
    ...readBrackets(page, isTaken),
    ...readOwnerTags(page, (block) => isListed(block) || tagged.has(block) || dashed.has(block)),
    ...readTold(page, isTaken),
    ...readResolved(page, isTaken),
    ...readSummaries(page, (block) => isListed(block) || tagged.has(block)),
    ...readImplicit(page, taken),
  ]
}

/** Cells of a table that was pasted with tabs between them, told apart by bars; no letter moves. */
function barTabs(text: string): string {
  return text.replace(/^[^\t\n]*[^\s]\t[^\n]*[^\s]\t[^\n]*$/gm, (row) => row.replace(/(?<=\S ?)\t(?=[\t ]*\S)/g, '|'))
}

function nothingFrom(doubt: Doubt): NotesReading {
  const meeting = { title: '', date: null, type: '', chair: '', attendance: [], nextMeeting: { words: '', day: null }, laterMeetings: [] }
  return { meeting, actions: [], reviewed: [], doubts: [doubt] }
}
