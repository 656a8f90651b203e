import { columnNames } from '../words/sheets.ts'
import type { Fault, Note } from './faults.ts'
import { type Cell, emptyCell } from './grid.ts'
import { readDayCell } from './read-due.ts'
import { readStatus, type StatusMeaning } from './statuses.ts'
import type { TrackerRow } from './tracker.ts'

/** The step after the raise, with the words of the tracker; a policy officer gives it on behalf of the owner. */
export interface NextStep {
  kind: 'report-done' | 'report-progress' | 'hold' | 'block'
  /** Only for progress; null: words alone. */
  percent: number | null
  words: string
}

interface Standing {
  follow: NextStep | null
  /** The words of a status that means no more than open: they need no step of their own. */
  plain: string
  faults: Fault[]
  notes: Note[]
}

const LONGEST = 4_000

/** How far an action is, from status, percentage, update and outcome together. Words that contradict each other never make it done. */
export function readStanding({ cells }: TrackerRow): Standing {
  const { status = emptyCell, progress = emptyCell, update = emptyCell, outcome = emptyCell } = cells
  const faults: Fault[] = []
  const notes: Note[] = []
  const percent = readPercent(progress)
  if (percent === 'bad') faults.push({ column: 'progress', code: 'percent', cell: progress.text })
  const byStatus = status.text === '' ? readShort(update) : readStatus(status.text)
  const byOutcome = readOutcome(outcome)
  const meaning = together(byStatus, byOutcome, status.text !== '')
  if (meaning === 'contradiction') notes.push({ code: 'contradiction', words: '' })
  if (byStatus.means === 'bad-percent') faults.push({ column: 'status', code: 'percent', cell: status.text })
  const words = wordsOf({ status, update, outcome })
  if (words.length > LONGEST) faults.push({ column: 'update', code: 'words-too-long', cell: '' })
  if (meaning === 'contradiction') return { follow: step('report-progress', null, words), plain: '', faults, notes }
  notes.push(...notesOn(meaning, status.text || outcome.text || update.text))
  const onlyOpen = meaning.means === 'open' && update.text === '' && outcome.text === '' && typeof percent !== 'number'
  if (onlyOpen) return { follow: null, plain: status.text, faults, notes }
  return { follow: stepFor(meaning, typeof percent === 'number' ? percent : null, words), plain: '', faults, notes }
}

function readPercent({ text }: Cell): number | 'bad' | undefined {
  if (text === '') return undefined
  const number = Number(text.replace(/\s*%$/, ''))
  return Number.isFinite(number) && number >= 0 && number <= 100 ? Math.round(number) : 'bad'
}

/** An update of a few words may be all that a tracker has for a status; a long one is words, whatever it begins with. */
function readShort(update: Cell): StatusMeaning {
  if (update.text === '') return { means: 'open' }
  return update.text.length <= 60 ? readStatus(update.text) : { means: 'words' }
}

/** A day in a column such as "Date closed" says that it was closed then. */
function readOutcome(outcome: Cell): StatusMeaning {
  if (outcome.day || (/^[\d/. -]+$/.test(outcome.text) && readDayCell(outcome, '9998-12-31'))) return { means: 'done', closed: true }
  if (/^(?:met|part met|partly met|superseded|transferred.*)$/i.test(outcome.text)) return { means: 'done', closed: true }
  return readStatus(outcome.text)
}

function together(status: StatusMeaning, outcome: StatusMeaning, said: boolean): StatusMeaning | 'contradiction' {
  if (outcome.means !== 'done') return status.means === 'open' && outcome.means !== 'open' ? outcome : status
  if (status.means === 'done') return { means: 'done', closed: true }
  return said ? 'contradiction' : outcome
}

function wordsOf({ status, update, outcome }: Record<'status' | 'update' | 'outcome', Cell>): string {
  const said = [
    { name: columnNames.status, words: status.text },
    { name: columnNames.update, words: update.text },
    { name: columnNames.outcome, words: outcome.text },
  ].filter(({ words }) => words !== '')
  if (said.length === 1) return said[0]?.words ?? ''
  return said.map(({ name, words }) => `${name}: ${words}`).join('\n')
}

function notesOn(meaning: StatusMeaning, words: string): Note[] {
  switch (meaning.means) {
    case 'done':
      return [{ code: meaning.closed ? 'closed' : 'done', words }]
    case 'dropped':
      return [{ code: 'dropped', words }]
    case 'refers':
      return [{ code: 'refers', words: meaning.to }]
    case 'open':
    case 'percent':
    case 'bad-percent':
    case 'on-hold':
    case 'blocked':
    case 'words':
      return []
    default:
      return meaning satisfies never
  }
}

function stepFor(meaning: StatusMeaning, percent: number | null, words: string): NextStep {
  switch (meaning.means) {
    case 'done':
      return step('report-done', null, words)
    case 'on-hold':
      return step('hold', null, words)
    case 'blocked':
      return step('block', null, words)
    case 'percent':
      return step('report-progress', meaning.percent, words)
    case 'open':
    case 'bad-percent':
    case 'refers':
    case 'dropped':
    case 'words':
      return step('report-progress', percent, words)
    default:
      return meaning satisfies never
  }
}

function step(kind: NextStep['kind'], percent: number | null, words: string): NextStep {
  return { kind, percent, words }
}
