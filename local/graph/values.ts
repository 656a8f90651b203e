import { dayAt, instantOf } from '../../bot/calendar/day.ts'
import { generalFault, invalid, type Refused } from './answers.ts'
import { type Column, isDateOnly, isLongText, isMany } from './columns.ts'

export type Fields = Record<string, unknown>

/** Single line and multi-line limits in characters (graph-sharepoint facts, section 2.6). */
const LINE = 255
const LINES = 63_999

/**
 * Checks the values of a create or change against the columns and rewrites them as SharePoint stores them: dates in whole
 * seconds UTC, date-only values as local midnight of the site's zone (IANA name), lookup ids as text. `null` clears a value.
 */
export function readFields(columns: Column[], input: Record<string, unknown>, zone: string): { fields: Fields } | Refused {
  const fields: Fields = {}
  for (const [name, value] of Object.entries(input)) {
    if (name.includes('@odata') || name === 'ContentType') continue
    const column = columnFor(columns, name)
    if (column === undefined) return { refused: invalid(`Field '${name}' is not recognized`) }
    const stored = storedValue(column, value, zone)
    if (stored === WRONG_TYPE) return { refused: generalFault() }
    if (stored === TOO_LONG) return { refused: invalid(`The value of field '${name}' is longer than the column allows.`) }
    fields[name] = stored
  }
  return { fields }
}

/** What a change leaves behind; columns without a value are left out of `fields`. */
export function merged(before: Fields, change: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null))
}

/** Lookup and person columns are written and read as `<Column>LookupId`, all others under their own name; case matters. */
function columnFor(columns: Column[], name: string): Column | undefined {
  return columns.find((c) => (isLookup(c) ? `${c.name}LookupId` === name : c.name === name))
}

export function isLookup(column: Column): boolean {
  return column.facet === 'lookup' || column.facet === 'personOrGroup'
}

const WRONG_TYPE = Symbol('wrong type')
const TOO_LONG = Symbol('too long')

function storedValue(column: Column, value: unknown, zone: string): unknown {
  if (value === null || value === '') return null
  switch (column.facet) {
    case 'text':
      if (typeof value !== 'string') return WRONG_TYPE
      return value.length > (isLongText(column) ? LINES : LINE) ? TOO_LONG : value
    case 'choice':
      return typeof value === 'string' || Array.isArray(value) ? value : WRONG_TYPE
    case 'number':
    case 'currency':
      return typeof value === 'number' ? value : WRONG_TYPE
    case 'boolean':
      return typeof value === 'boolean' ? value : WRONG_TYPE
    case 'dateTime':
      return storedDate(column, value, zone)
    case 'personOrGroup':
    case 'lookup':
      return storedLookup(column, value)
    case 'calculated':
      return WRONG_TYPE
    case 'hyperlinkOrPicture':
    case 'term':
    case 'geolocation':
      return typeof value === 'object' ? value : WRONG_TYPE
    default:
      return column.facet satisfies never
  }
}

function storedDate(column: Column, value: unknown, zone: string): unknown {
  const instant = typeof value === 'string' ? new Date(value) : undefined
  if (instant === undefined || Number.isNaN(instant.getTime())) return WRONG_TYPE
  return wholeSeconds(isDateOnly(column) ? instantOf(dayAt(instant, zone), '00:00', zone) : instant)
}

function storedLookup(column: Column, value: unknown): unknown {
  if (Array.isArray(value)) return isMany(column) && value.every(isItemId) ? value.map(String) : WRONG_TYPE
  return !isMany(column) && isItemId(value) ? String(value) : WRONG_TYPE
}

function isItemId(value: unknown): boolean {
  return /^\d+$/.test(String(value))
}

export function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}
