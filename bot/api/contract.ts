import type { ActionKind, FlagName, Lane, Marking, Outcome, Status } from '../actions/action.ts'
import type { ActionCommand } from '../actions/command.ts'
import type { MeetingState } from '../actions/meeting.ts'
import type { Capacity, RoleName } from '../actions/post.ts'
import type { ChangeKind, RelayedRoute, Route } from '../actions/update.ts'
import type { Day } from '../calendar/day.ts'

/** `GET /api/me`: who the token's bearer is to the record, and what they may choose from. */
export interface Me {
  oid: string
  name: string
  posts: { ref: string; title: string; capacity: Capacity }[]
  roles: RoleName[]
  today: Day
  boards: { ref: string; title: string }[]
  allPosts: { ref: string; title: string; holder: string; vacant: boolean }[]
  meetings: { ref: string; board: string; title: string; day: Day; state: MeetingState }[]
}

/** One row of the tracker. Texts are ready to show; days are `YYYY-MM-DD` for sorting. */
export interface ActionRow {
  ref: string
  oldRef: string
  kind: ActionKind
  wording: string
  lead: string
  /** Who answers for the lead post today; empty when it is vacant. */
  leadHolder: string
  supporting: string[]
  board: string
  status: Status
  flags: FlagName[]
  /** The post that is to have it instead, as its owner asks of the policy officer; absent when none is. */
  askedTo?: string
  /** "Friday 30 January 2026", "January to February 2026", "A&A, Thursday 3 December", "date owed by CC". */
  dueText: string
  /** The day worked out today, for sorting; null when there is none. */
  dueDay: Day | null
  overdue: boolean
  progress: number | null
  outcome: Outcome | null
  lastUpdate: string
  lastUpdateAt: string
  lastUpdateBy: string
  raisedAt: string
  raisedOn: Day
  meetingsCarried: number
  dateChanges: number
  dateAsked: boolean
  lane: Lane
  marking: Marking
  seq: number
}

/** `GET /api/tracker`: the actions that the bearer may see. */
export interface Tracker {
  asAt: string
  rows: ActionRow[]
}

export interface HistoryEntry {
  seq: number
  /** Instant, UTC. */
  at: string
  byName: string
  byPost: string
  onBehalfOf: string
  route: Route
  kind: ChangeKind
  /** What it changed, as a sentence. */
  says: string
  /** The exact words; empty when there were none. */
  words: string
  /** A later entry took this one back. */
  takenBack: boolean
  /** Words, a reason or a wording stand in it, which a policy officer can remove. */
  holdsWords: boolean
}

export interface FlagView {
  flag: FlagName
  reason: string
  byPost: string
  since: string
}

/** `GET /api/actions/:ref` */
export interface ActionDetail {
  row: ActionRow
  quote: string
  /** Where SharePoint shows the notes from which it arose, to those who may see them; empty when there are none. */
  notesUrl: string
  raisedAtTitle: string
  firstDueText: string
  flagReasons: FlagView[]
  dateRequest: { dueText: string; reason: string; byPost: string; at: string } | null
  dateChanges: { fromText: string; toText: string; reason: string; askedByPost: string; agreedByPost: string; at: string }[]
  outcomeNote: string
  dischargedOn: Day | null
  transferredTo: string
  transferredFrom: string
  /** The commands that the bearer may give now, so that the screen offers no others. The server decides again all the same. */
  allowed: ActionCommand['kind'][]
  /** The meeting, open for review, in which the bearer may record what its chair decides; `allowed` then holds the chair's commands. */
  openReview: { meeting: string; title: string; chair: string } | null
  /** The posts whose answers by telephone or e-mail the bearer may record. */
  relaysFor: string[]
  history: HistoryEntry[]
}

type WithoutRef<C> = C extends unknown ? Omit<C, 'ref'> : never

/** `POST /api/actions/:ref/commands` */
export interface CommandRequest {
  /** Made by the client, once per press; the same one again changes nothing. */
  requestId: string
  command: WithoutRef<ActionCommand>
  /** The exact words, where there are any besides the reason. */
  words: string
  /** The open review in which the chair decided, when somebody else records it. */
  atMeeting?: string
  /** An owner's answer that came by telephone or e-mail, and the post that gave it; only for those who may record it. */
  answered?: { route: RelayedRoute; post: string }
}

/** Answer to a command: 200 when recorded, 409 when refused; `says` is for the person. */
export interface CommandAnswer {
  ok: boolean
  says: string
  detail: ActionDetail | null
}

/** Every other answer that is not 2xx. */
export interface Problem {
  code: string
  says: string
}

/**
 * `GET /api/events`: server-sent events `change` with this, and `office` with `{}` when people, posts, meetings or boards changed;
 * `: beat` every 15 s. The stream ends when the token does.
 */
export interface ChangeEvent {
  ref: string
  seq: number
}

/**
 * `GET /demo.json`: there only where a sign-in stand-in is set, never in production. The page sends `{"oid":"…"}` by POST to `url`, which
 * answers `{"token":"…"}` to the page's origin (CORS); the service itself makes no tokens.
 */
export interface DemoSignIn {
  url: string
  people: { oid: string; name: string; title: string }[]
}

export type { MeetingForNotes, MeetingsForNotes, NotesView } from './contract-meetings.ts'
export type {
  NotesAnswer,
  NotesProposal,
  NotesRequest,
  NotesStanding,
  NotesTaken,
  NotesToConfirm,
  NotesUpdate,
  RecentNotes,
} from './contract-notes.ts'
export type {
  BoardView,
  DirectoryAnswer,
  HolderView,
  MeetingView,
  MissingView,
  OfficeAnswer,
  OfficeRequest,
  OfficeView,
  PostView,
  RemindAnswer,
  RemindRequest,
} from './contract-office.ts'
export type { HandEditAnswer, HandEditsView, PostPageView, RingListView } from './contract-policy.ts'
export type { ImportPlace, ImportReport, ImportStanding } from './contract-sheets.ts'
