import type { BoardRef, Lane, Marking, PostRef } from '../actions/action.ts'
import type { DueInput, Raise } from '../actions/command.ts'
import { plainName } from '../actions/find-post.ts'
import type { Board } from '../actions/meeting.ts'
import type { Actor, Office } from '../actions/office.ts'
import { mayBringIn, postMaySee } from '../actions/rights.ts'
import type { Day } from '../calendar/day.ts'
import { kindNames, laneNames, markingNames, type RowFaultCode } from '../words/sheets.ts'
import type { ColumnKey } from './columns.ts'
import type { Fault, Note } from './faults.ts'
import { findPosts } from './find-posts.ts'
import { emptyCell } from './grid.ts'
import { readDueCell } from './read-due.ts'
import { readRaised } from './read-raised.ts'
import { type NextStep, readStanding } from './read-standing.ts'
import type { TrackerRow } from './tracker.ts'

export interface RowFacts {
  office: Office
  actor: Actor
  /** The board for rows that name none. */
  board: BoardRef
  today: Day
}

/** What one row comes to: an action to raise and, where it stands further on than open, the step that says so. Any fault keeps the whole row out. */
export interface RowReading {
  raise: Raise
  follow: NextStep | null
  faults: Fault[]
  notes: Note[]
}

/** The longest wording that a command takes, in characters. */
const LONGEST = 4_000

/** Reads one row. Pure. */
export function readRow(row: TrackerRow, facts: RowFacts): RowReading {
  const scene: Scene = { row, facts, faults: [], notes: [], text: (key) => (row.cells[key] ?? emptyCell).text }
  checkCells(scene)
  const board = readBoard(scene)
  const raised = readRaised(row, { ...facts, board })
  scene.faults.push(...raised.faults)
  scene.notes.push(...raised.notes)
  const lane = oneOf(scene, 'lane', laneNames, 'unknown-lane') ?? 'joint'
  const owners = readOwners(scene, lane, raised.on)
  const standing = readStanding(row)
  scene.faults.push(...standing.faults)
  scene.notes.push(...standing.notes)
  if (row.hidden) scene.notes.push({ code: 'hidden', words: '' })
  const raise: Raise = {
    kind: 'raise',
    actionKind: plainName(scene.text('kind')) === plainName(kindNames['bring-back']) ? 'bring-back' : 'action',
    wording: scene.text('wording'),
    quote: quoteOf(row, standing.plain),
    lead: owners.lead,
    supporting: owners.supporting,
    board,
    raisedAt: raised.meeting,
    raisedOn: raised.on,
    due: readDue(scene, board, raised.on),
    lane,
    marking: readMarking(scene),
    oldRef: scene.text('oldRef') || scene.text('ref'),
  }
  return { raise, follow: standing.follow, faults: scene.faults, notes: scene.notes }
}

interface Scene {
  row: TrackerRow
  facts: RowFacts
  faults: Fault[]
  notes: Note[]
  text(key: ColumnKey): string
}

const NEEDED: ReadonlySet<ColumnKey> = new Set(['wording', 'lead'])

function checkCells({ row, faults, text }: Scene): void {
  for (const [key, cell] of Object.entries(row.cells) as [ColumnKey, NonNullable<TrackerRow['cells'][ColumnKey]>][]) {
    if (cell.fault === 'error') faults.push({ column: key, code: 'cell-error', cell: cell.text })
    if (cell.fault === 'no-result' && NEEDED.has(key)) faults.push({ column: key, code: 'no-result', cell: '' })
    if (cell.fault === 'merged' && key === 'wording') faults.push({ column: key, code: 'merged', cell: '' })
  }
  if (text('wording') === '' && !row.cells.wording?.fault) faults.push({ column: 'wording', code: 'no-wording', cell: '' })
  if (text('wording').length > LONGEST) faults.push({ column: 'wording', code: 'wording-too-long', cell: '' })
}

function readBoard({ facts, faults, text }: Scene): BoardRef {
  const words = text('board')
  const wanted = plainName(words)
  const namesOf = ({ ref, title }: Board) => [ref, title, /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? ''].map(plainName)
  const named = wanted === '' ? undefined : [...facts.office.boards.values()].find((board) => namesOf(board).includes(wanted))
  if (wanted !== '' && !named) faults.push({ column: 'board', code: 'unknown-board', cell: words })
  const board = named?.ref ?? facts.board
  if (!mayBringIn(facts.actor, board)) faults.push({ column: 'board', code: 'not-your-board', cell: board })
  return board
}

function readOwners(scene: Scene, lane: Lane, on: Day): { lead: PostRef; supporting: PostRef[] } {
  const { row, facts, faults, notes, text } = scene
  const words = text('lead')
  if (words === '' && !row.cells.lead?.fault) faults.push({ column: 'lead', code: 'no-owner', cell: '' })
  const leads = findPosts(words, facts.office, on)
  if ('unknown' in leads) faults.push({ column: 'lead', code: 'unknown-owner', cell: leads.unknown })
  const others = findPosts(text('supporting').replace(/^(?:-|–|n\/a|none)$/i, ''), facts.office, on)
  if ('unknown' in others) faults.push({ column: 'supporting', code: 'unknown-supporting', cell: others.unknown })
  const [lead = '', ...more] = 'posts' in leads ? leads.posts : []
  if (more.length > 0) notes.push({ code: 'several-owners', words })
  const supporting = [...new Set([...more, ...('posts' in others ? others.posts : [])])].filter((post) => post !== lead)
  for (const post of [lead, ...supporting]) {
    const column = post === lead ? 'lead' : 'supporting'
    if (post !== '' && !postMaySee(facts.office, post, lane)) faults.push({ column, code: 'owner-cannot-see', cell: post })
  }
  return { lead, supporting }
}

function readDue({ row, facts, faults, notes }: Scene, board: BoardRef, on: Day): DueInput {
  const written = row.cells.dueWords
  const column = written && written.text !== '' ? 'dueWords' : 'due'
  const cell = row.cells[column] ?? emptyCell
  const { due, doubt } = readDueCell(cell, { office: facts.office, board, on })
  if (doubt === 'no-such-day') faults.push({ column, code: 'no-such-day', cell: cell.text })
  else if (doubt !== '') notes.push({ code: doubt, words: cell.text })
  return due
}

function readMarking(scene: Scene): Marking {
  if (plainName(scene.text('marking')) === 'none') return 'none'
  return oneOf(scene, 'marking', markingNames, 'unknown-marking') ?? 'none'
}

/** Undefined for an empty cell, and for words that are none of the names, which is a fault. */
function oneOf<K extends string>({ faults, text }: Scene, column: ColumnKey, names: Record<K, string>, code: RowFaultCode): K | undefined {
  const words = text(column)
  if (words === '') return undefined
  const found = (Object.keys(names) as K[]).find((key) => [key, names[key]].some((name) => plainName(name) === plainName(words)))
  if (!found) faults.push({ column, code, cell: words })
  return found
}

/** The cells as they were written that stand nowhere else word for word, so that nothing of the old tracker is lost. */
function quoteOf({ cells, others }: TrackerRow, plainStatus: string): string {
  const said = (name: string, words: string | undefined) => (words ? [`${name}: ${words}`] : [])
  const parts = [
    ...said('Ref', cells.ref?.text),
    ...said('Owner', cells.lead?.text),
    ...said('Supporting', cells.supporting?.text),
    ...said('Due', cells.due?.text),
    ...said('Raised', cells.raisedOn?.text),
    ...said('Meeting', cells.raisedAt?.text),
    ...said('Status', plainStatus),
    ...others,
  ]
  const quote = parts.join('; ')
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1)}…` : quote
}
