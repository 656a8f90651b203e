import { invalid, nameTaken, type Refused, refusal } from './answers.ts'
import { isObject } from './request.ts'

/** The kinds of column of which a columnDefinition bears exactly one (graph-sharepoint facts, section 2.6). */
const FACETS = [
  'text',
  'choice',
  'number',
  'dateTime',
  'boolean',
  'personOrGroup',
  'lookup',
  'currency',
  'calculated',
  'hyperlinkOrPicture',
  'term',
  'geolocation',
] as const
type Facet = (typeof FACETS)[number]

export interface Column {
  id: string
  name: string
  facet: Facet
  indexed: boolean
  unique: boolean
  hidden: boolean
  /** The columnDefinition as it goes out, without its id. */
  definition: Record<string, unknown>
}

/** Names that every list has already, or that SharePoint keeps for itself. */
const RESERVED = new Set(
  'id Title Created Modified Author Editor ContentType Attachments LinkTitle LinkTitleNoMenu Edit ItemChildCount FolderChildCount _UIVersionString AppAuthor AppEditor'
    .split(' ')
    .map((name) => name.toLowerCase()),
)

/** At most 20 indexed columns a list (the usual figure; not documented for Graph). */
const MAX_INDEXED = 20
/** Rows past which queries are refused, and past which no index can be added any more. */
export const THRESHOLD = 5000

/** A posted columnDefinition with every property that replies carry, or the refusal. */
export function readColumn(input: unknown, existing: Column[]): Omit<Column, 'id'> | Refused {
  if (!isObject(input)) return { refused: invalid('The request is malformed or incorrect.') }
  const facets = FACETS.filter((facet) => isObject(input[facet]))
  const facet = facets[0]
  if (facet === undefined || facets.length > 1) return { refused: invalid('Column definitions must have exactly one type facet.') }
  const name = internalName(input.name ?? input.displayName)
  if (name === undefined) return { refused: invalid('Column name is missing or not valid.') }
  if (RESERVED.has(name.toLowerCase()) || existing.some((c) => c.name.toLowerCase() === name.toLowerCase())) return { refused: nameTaken() }
  const definition = completed(name, facet, input)
  const column = asColumn(name, facet, definition)
  const refused = indexRefusal(column, existing)
  return refused ?? column
}

/** The column after a PATCH; everything but its id and internal name may change. */
export function changeColumn(column: Column, change: Record<string, unknown>, others: Column[], rows: number): Column | Refused {
  const { id: _id, name: _name, ...rest } = change
  const definition = { ...column.definition, ...rest }
  const changed = { ...asColumn(column.name, column.facet, definition), id: column.id }
  if (changed.indexed && !column.indexed && rows > THRESHOLD) {
    return { refused: refusal(400, 'notSupported', 'The column cannot be indexed because the list exceeds the list view threshold.') }
  }
  return indexRefusal(changed, others) ?? changed
}

export function titleColumn(): Omit<Column, 'id'> {
  return asColumn('Title', 'text', completed('Title', 'text', { name: 'Title', text: {} }))
}

function asColumn(name: string, facet: Facet, definition: Record<string, unknown>): Omit<Column, 'id'> {
  return {
    name,
    facet,
    indexed: definition.indexed === true,
    unique: definition.enforceUniqueValues === true,
    hidden: definition.hidden === true,
    definition,
  }
}

/** SharePoint writes what is no letter, digit or underscore as `_xHHHH_`, and cuts names at 32 characters. */
function internalName(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.trim() === '') return undefined
  const escaped = name.replace(/[^A-Za-z0-9_]|^\d/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)
  return escaped.slice(0, 32)
}

function completed(name: string, facet: Facet, input: Record<string, unknown>): Record<string, unknown> {
  const settings = isObject(input[facet]) ? input[facet] : {}
  return {
    columnGroup: 'Custom Columns',
    description: input.description ?? '',
    displayName: input.displayName ?? name,
    enforceUniqueValues: input.enforceUniqueValues === true,
    hidden: input.hidden === true,
    indexed: input.indexed === true,
    name,
    readOnly: false,
    required: input.required === true,
    [facet]: { ...DEFAULTS[facet], ...settings },
    ...(input.defaultValue === undefined ? {} : { defaultValue: input.defaultValue }),
  }
}

function indexRefusal(column: Omit<Column, 'id'>, others: Column[]): Refused | undefined {
  if (column.unique && !column.indexed) return { refused: invalid('A column that enforces unique values must be indexed.') }
  if (column.indexed && isLongText(column)) return { refused: invalid('Columns of multiple lines of text cannot be indexed.') }
  if (column.indexed && others.filter((c) => c.indexed).length >= MAX_INDEXED) {
    return { refused: refusal(400, 'notSupported', 'The maximum number of indexed columns has been reached.') }
  }
  return undefined
}

export function isLongText(column: Pick<Column, 'facet' | 'definition'>): boolean {
  const text = column.definition.text
  return column.facet === 'text' && isObject(text) && text.allowMultipleLines === true
}

export function isDateOnly(column: Column): boolean {
  const settings = column.definition.dateTime
  return isObject(settings) && settings.format === 'dateOnly'
}

export function isMany(column: Column): boolean {
  const settings = column.definition[column.facet]
  return isObject(settings) && (settings.allowMultipleSelection === true || settings.allowMultipleValues === true)
}

const DEFAULTS: Record<Facet, Record<string, unknown>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  boolean: {},
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
  currency: { locale: 'en-GB' },
  calculated: {},
  hyperlinkOrPicture: { isPicture: false },
  term: {},
  geolocation: {},
}
