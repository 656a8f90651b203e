export type ListName = 'Updates' | 'Actions' | 'Meetings' | 'Posts' | 'Holders' | 'Boards' | 'People' | 'Settings'

/** `line`: up to 255 characters. `lines`: plain text up to 63,999. `yes-no`: a boolean. */
type ColumnType = 'line' | 'lines' | 'number' | 'yes-no'

export interface Column {
  name: string
  type: ColumnType
  index: 'none' | 'indexed' | 'unique'
}

/** What SharePoint holds in one line and in many (graph-sharepoint facts, section 2.6). */
export const LINE_LIMIT = 255
export const LINES_LIMIT = 63_999

/** Values of one row by the internal names of its columns; null empties a column. */
export type Fields = Record<string, string | number | boolean | null>

const line = (name: string): Column => ({ name, type: 'line', index: 'none' })
const lines = (name: string): Column => ({ name, type: 'lines', index: 'none' })
const number = (name: string): Column => ({ name, type: 'number', index: 'none' })
const yesNo = (name: string): Column => ({ name, type: 'yes-no', index: 'none' })
const indexed = (name: string): Column => ({ name, type: 'line', index: 'indexed' })
const unique = (name: string): Column => ({ name, type: 'line', index: 'unique' })

/**
 * The columns of each list beside Title, which every list has from its template. Days and times are text, because date-only columns shift
 * (graph-sharepoint facts, section 2.7). Updates is the record; the other lists only show it.
 */
export const LISTS: Record<ListName, readonly Column[]> = {
  Updates: [
    unique('Key'),
    indexed('Subject'),
    number('Seq'),
    number('V'),
    indexed('At'),
    line('ByOid'),
    line('ByName'),
    line('ByPost'),
    line('OnBehalfOfPost'),
    line('Route'),
    line('Kind'),
    lines('Words'),
    line('WordsHash'),
    line('PrevHash'),
    lines('Change'),
    unique('RequestId'),
  ],
  Actions: [
    lines('Wording'),
    unique('Ref'),
    indexed('OldRef'),
    line('Kind'),
    indexed('Status'),
    lines('Flags'),
    indexed('LeadPost'),
    lines('SupportingPosts'),
    indexed('Board'),
    indexed('RaisedAt'),
    indexed('DueDay'),
    line('DueFrom'),
    line('DueTo'),
    line('DueMeeting'),
    lines('DueCondition'),
    lines('DueWords'),
    line('FirstDue'),
    line('ReviewAt'),
    number('Progress'),
    line('Outcome'),
    lines('LastUpdate'),
    line('LastUpdateAt'),
    number('DateChanges'),
    number('MeetingsCarried'),
    lines('SourceQuote'),
    line('Lane'),
    line('Marking'),
    number('Seq'),
    lines('State'),
    line('Projected'),
  ],
  Meetings: [
    unique('Ref'),
    indexed('Board'),
    line('Type'),
    indexed('Day'),
    line('Time'),
    lines('Venue'),
    line('Chair'),
    line('State'),
    number('CutOff'),
    lines('Notes'),
  ],
  Posts: [unique('Ref'), line('Organisation'), lines('Roles')],
  Holders: [indexed('Post'), indexed('PersonOid'), line('PersonName'), line('Upn'), line('Capacity'), line('FromDay'), line('ToDay')],
  Boards: [
    unique('Ref'),
    lines('Purpose'),
    lines('Frequency'),
    yesNo('NotesPublished'),
    yesNo('Public'),
    line('RefPrefix'),
    lines('Cadence'),
  ],
  People: [unique('Oid'), line('Name'), line('Hours'), line('TimeZone')],
  Settings: [unique('Name'), lines('Value')],
}

export const LIST_NAMES = Object.keys(LISTS) as ListName[]

/** Document libraries; `Notes` holds the notes of meetings, `Evidence` what owners send in. */
export const LIBRARIES = ['Notes', 'Evidence'] as const

/** The columns that tell a row from the others of its list; the first of them is indexed. */
export const KEYS: Record<ListName, readonly [string, ...string[]]> = {
  Updates: ['Key'],
  Actions: ['Ref'],
  Meetings: ['Ref'],
  Posts: ['Ref'],
  Holders: ['Post', 'PersonOid', 'Capacity', 'FromDay'],
  Boards: ['Ref'],
  People: ['Oid'],
  Settings: ['Name'],
}
