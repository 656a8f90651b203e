import { createHash } from 'node:crypto'
import type { Action, DueForm } from '../actions/action.ts'
import { isActionSubject } from '../actions/fold-office.ts'
import type { Meeting } from '../actions/meeting.ts'
import type { Office } from '../actions/office.ts'
import type { Grant, Post } from '../actions/post.ts'
import type { ActionState } from '../actions/store.ts'
import { type Fields, LINE_LIMIT, LINES_LIMIT, type ListName } from './lists.ts'

/** A row that shows a part of the record. */
export interface ShownRow {
  list: ListName
  fields: Fields
}

/** What rows are made from: the office and its actions as they stand. */
export interface Shown {
  office: Office
  actions: ReadonlyMap<string, ActionState>
}

/** The rows that show a subject: one, but for a post, which has one more for each holder. None for a subject nobody knows. */
export function rowsOfSubject(subject: string, { office, actions }: Shown): ShownRow[] {
  if (isActionSubject(subject)) {
    const state = actions.get(subject)
    return state ? [{ list: 'Actions', fields: actionFields(state) }] : []
  }
  const ref = subject.slice(subject.indexOf('-') + 1)
  if (subject.startsWith('POST-')) return postRows(office.posts.get(ref))
  if (subject.startsWith('BOARD-')) return boardRows(office, ref)
  if (subject.startsWith('PERSON-')) return personRows(office, ref)
  if (subject.startsWith('SETTING-')) return settingRows(office, ref)
  const meeting = office.meetings.get(subject)
  return meeting ? [{ list: 'Meetings', fields: meetingFields(meeting) }] : []
}

/** The Actions row of a state, with the hash that proves all other columns to be as this service wrote them. */
export function actionFields(state: ActionState): Fields {
  const row = { ...shownOfAction(state.action), Seq: state.seq, State: stateJson(state) }
  const projected = createHash('sha256')
    .update(JSON.stringify(Object.entries(row)), 'utf8')
    .digest('hex')
  return { ...row, Projected: projected }
}

/** The columns for people. */
function shownOfAction(action: Action): Fields {
  return {
    Title: cut(action.wording.t),
    Wording: cut(action.wording.t, LINES_LIMIT),
    Ref: action.ref,
    OldRef: cut(action.oldRef),
    Kind: action.kind,
    Status: action.status,
    Flags: cut(flagLines(action), LINES_LIMIT),
    LeadPost: action.lead,
    SupportingPosts: action.supporting.join('; '),
    Board: action.board,
    RaisedAt: action.raisedAt,
    ...dueFields(action.due),
    DueCondition: cut(action.due.condition?.t ?? '', LINES_LIMIT),
    DueWords: cut(action.due.words?.t ?? '', LINES_LIMIT),
    FirstDue: action.firstDue ? dueText(action.firstDue) : '',
    ReviewAt: action.reviewAt,
    Progress: action.progress,
    Outcome: action.outcome ?? '',
    LastUpdate: cut(action.lastUpdate.t, LINES_LIMIT),
    LastUpdateAt: action.lastUpdateAt,
    DateChanges: action.dateChanges.length,
    MeetingsCarried: action.meetingsCarried,
    SourceQuote: cut(action.quote.t, LINES_LIMIT),
    Lane: action.lane,
    Marking: action.marking,
  }
}

/** A due at a meeting shows the meeting and no day, because the meeting may move. */
function dueFields(due: DueForm): Fields {
  const none = { DueDay: '', DueFrom: '', DueTo: '', DueMeeting: '' }
  switch (due.form) {
    case 'day':
      return { ...none, DueDay: due.day }
    case 'window':
      return { ...none, DueDay: due.to, DueFrom: due.from, DueTo: due.to }
    case 'meeting':
    case 'meeting-to-plan':
      return { ...none, DueMeeting: dueText(due) }
    case 'condition':
    case 'none':
      return none
    default:
      return due satisfies never
  }
}

function dueText(due: DueForm): string {
  switch (due.form) {
    case 'day':
      return due.day
    case 'window':
      return `${due.from}/${due.to}`
    case 'meeting':
      return due.meeting
    case 'meeting-to-plan':
      return `${due.board} ${due.month}`
    case 'condition':
    case 'none':
      return ''
    default:
      return due satisfies never
  }
}

function flagLines({ flags }: Action): string {
  return Object.entries(flags)
    .map(([name, flag]) => `${name} (${flag.byPost}, ${flag.since}): ${flag.reason.t}`)
    .join('\n')
}

/** Only a copy for Power BI and for putting a row back, so what undo needs may be left out where a column is full; the log has it all. */
function stateJson(state: ActionState): string {
  const whole = JSON.stringify(state)
  if (whole.length <= LINES_LIMIT) return whole
  const { answer: _answer, ...rest } = state
  const lean = JSON.stringify({ ...rest, before: null })
  return lean.length <= LINES_LIMIT ? lean : ''
}

function meetingFields(meeting: Meeting): Fields {
  return {
    Title: cut(meeting.title),
    Ref: meeting.ref,
    Board: meeting.board,
    Type: meeting.type,
    Day: meeting.day,
    Time: meeting.time,
    Venue: cut(meeting.venue, LINES_LIMIT),
    Chair: meeting.chair,
    State: meeting.state,
    CutOff: meeting.cutOffDays,
  }
}

function postRows(post: Post | undefined): ShownRow[] {
  if (!post) return []
  const fields = { Title: cut(post.title), Ref: post.ref, Organisation: post.organisation, Roles: post.grants.map(grantText).join('; ') }
  const holders = post.holders.map(
    (h): ShownRow => ({
      list: 'Holders',
      fields: {
        Title: cut(`${post.ref}: ${h.name}`),
        Post: post.ref,
        PersonOid: h.oid,
        PersonName: cut(h.name),
        Upn: cut(h.upn),
        Capacity: h.capacity,
        FromDay: h.from,
        ToDay: h.to ?? '',
      },
    }),
  )
  return [{ list: 'Posts', fields }, ...holders]
}

function grantText({ role, board }: Grant): string {
  return board === '*' ? role : `${role}@${board}`
}

function boardRows(office: Office, ref: string): ShownRow[] {
  const board = office.boards.get(ref)
  if (!board) return []
  const { title, purpose, frequency, notesPublished, cadence } = board
  const texts = { Purpose: cut(purpose, LINES_LIMIT), Frequency: cut(frequency, LINES_LIMIT), Cadence: cut(cadence, LINES_LIMIT) }
  const fields = { Title: cut(title), Ref: ref, RefPrefix: ref, NotesPublished: notesPublished, Public: board.public, ...texts }
  return [{ list: 'Boards', fields }]
}

function personRows(office: Office, oid: string): ShownRow[] {
  const person = office.people.get(oid)
  if (!person) return []
  const fields = { Title: cut(person.name), Oid: oid, Name: cut(person.name), Hours: cut(person.hours), TimeZone: cut(person.timeZone) }
  return [{ list: 'People', fields }]
}

function settingRows(office: Office, name: string): ShownRow[] {
  const value = office.settings.get(name)
  return value === undefined ? [] : [{ list: 'Settings', fields: { Title: name, Name: name, Value: cut(value, LINES_LIMIT) } }]
}

/** These rows only show the record; what is cut here stands whole in the log. */
function cut(text: string, limit: number = LINE_LIMIT): string {
  return text.slice(0, limit).toWellFormed()
}
