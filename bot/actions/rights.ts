import type { Action, BoardRef, Lane, Marking, PostRef } from './action.ts'
import type { ActionCommand, OfficeCommand } from './command.ts'
import { type Actor, type Office, SERVICE } from './office.ts'
import type { Grant, Organisation, RoleName } from './post.ts'
import { mayNameStandIn } from './stand-in.ts'

export type ActionCommandKind = ActionCommand['kind']
/** In what part somebody stands to an action. */
export type Standing = 'lead' | 'supporting' | 'asked' | RoleName

/** Who may give which command. `chair-recorded` below says who may record a chair's decision in an open review. */
export const RIGHTS: Record<ActionCommandKind | 'raise', readonly Standing[]> = {
  raise: ['policy-officer', 'minute-taker'],
  reword: ['policy-officer'],
  assign: ['policy-officer', 'chair'],
  'report-progress': ['lead', 'supporting', 'policy-officer', 'minute-taker'],
  'report-no-change': ['lead', 'supporting', 'policy-officer', 'minute-taker'],
  'report-done': ['lead', 'policy-officer', 'minute-taker'],
  'ask-date': ['lead', 'policy-officer', 'minute-taker'],
  'agree-date': ['policy-officer', 'chair'],
  'refuse-date': ['policy-officer', 'chair'],
  'set-date': ['policy-officer', 'chair'],
  block: ['lead', 'supporting', 'policy-officer', 'minute-taker'],
  unblock: ['lead', 'supporting', 'policy-officer', 'minute-taker'],
  hold: ['policy-officer', 'chair'],
  resume: ['policy-officer', 'chair'],
  decline: ['lead', 'supporting'],
  dispute: ['lead', 'supporting', 'chair', 'policy-officer'],
  'agree-record': ['lead', 'supporting'],
  'ask-correction': ['lead', 'supporting'],
  settle: ['policy-officer', 'chair'],
  'bring-back': ['policy-officer', 'chair'],
  'carry-forward': ['policy-officer', 'chair', 'minute-taker'],
  discharge: ['chair'],
  withdraw: ['chair'],
  transfer: ['chair'],
  'send-back': ['chair'],
  reopen: ['chair'],
  redact: ['policy-officer'],
  undo: ['lead', 'supporting', 'chair', 'policy-officer', 'minute-taker'],
}

/** Decisions of the chair: only these close, send back or reopen an action. */
export const CHAIR_DECISIONS: ReadonlySet<ActionCommandKind> = new Set(['discharge', 'withdraw', 'transfer', 'send-back', 'reopen'])
/** Who may record a decision of the chair. */
export const RECORDERS: readonly RoleName[] = ['policy-officer', 'minute-taker']

/** The one table: what each part may do and see. Everything that shows or records an action asks it. */
export interface RightsTable {
  commands: typeof RIGHTS
  /** Which side's people may see a lane at all. */
  lanes: Record<Lane, readonly Organisation[]>
  /** Parts that see every lane and marking of their boards. */
  seeAll: readonly Standing[]
  /** From whom a marking is hidden, unless they stand to the action in another part too. */
  hidden: Record<Marking, readonly Standing[]>
}

export const TABLE: RightsTable = {
  commands: RIGHTS,
  lanes: {
    joint: ['force', 'opcc', 'other'],
    public: ['force', 'opcc', 'other'],
    force: ['force'],
    office: ['opcc'],
  },
  seeAll: ['auditor'],
  hidden: { none: [], official: [], 'official-sensitive': ['reader'] },
}

/** What of an action, or of a proposal for one, decides who may know of it. */
type Seen = Standable & Pick<Action, 'lane' | 'marking'>
type Standable = Pick<Action, 'lead' | 'supporting' | 'board'> & Partial<Pick<Action, 'flags'>>

/** The questions that the table answers. */
export interface Rights {
  /** Whether somebody may know that an action exists: role or part, board, lane and marking together. The service sees all. */
  maySee(actor: Actor, action: Seen): boolean
  /** Whether somebody may give a command about an action at all; whether the action allows it now is another question. */
  mayDo(actor: Actor, kind: ActionCommandKind, action: Action): boolean
  /** Whether somebody may raise an action on a board. */
  mayRaise(actor: Actor, board: BoardRef): boolean
}

/** Rights by a table; the product's own are below. */
export function createRights({ commands, lanes, seeAll, hidden }: RightsTable): Rights {
  const maySee: Rights['maySee'] = (actor, action) => {
    if (actor.oid === SERVICE.oid) return true
    const standings = [...standingsOf(actor, action)]
    if (standings.length === 0) return false
    if (standings.some((standing) => seeAll.includes(standing))) return true
    if (!actor.posts.some((p) => lanes[action.lane].includes(p.organisation))) return false
    return standings.some((standing) => !hidden[action.marking].includes(standing))
  }
  return {
    maySee,
    mayDo(actor, kind, action) {
      if (!maySee(actor, action)) return false
      const standings = standingsOf(actor, action)
      return commands[kind].some((standing) => standings.has(standing))
    },
    mayRaise: (actor, board) => actor.oid === SERVICE.oid || rolesOn(actor, board).some((role) => commands.raise.includes(role)),
  }
}

export const { maySee, mayDo, mayRaise } = createRights(TABLE)

/**
 * Whether everybody who reads along in a channel may know of an action: of either side, and in whatever part they stand, a mere reader's
 * included. What is marked at all is kept out.
 */
export function everybodyMaySee(action: Action): boolean {
  const everySide = (['force', 'opcc', 'other'] as const).every((side) => TABLE.lanes[action.lane].includes(side))
  return everySide && action.marking === 'none'
}

/** In which parts somebody stands to an action, from the record alone. */
export function standingsOf(actor: Actor, action: Standable): Set<Standing> {
  const held = new Set(actor.posts.map((p) => p.post))
  const standings = new Set<Standing>(rolesOn(actor, action.board))
  if (held.has(action.lead)) standings.add('lead')
  if (action.supporting.some((post) => held.has(post))) standings.add('supporting')
  // Whoever is to have it instead sees it until that is settled, and may do nothing to it.
  const asked = action.flags?.declined?.to
  if (asked !== undefined && held.has(asked)) standings.add('asked')
  return standings
}

/** The roles that somebody holds on a board. */
function rolesOn(actor: Actor, board: BoardRef): RoleName[] {
  return actor.grants.filter((g) => isOn(g, board)).map((g) => g.role)
}

const isOn = (grant: Grant, board: BoardRef) => grant.board === '*' || grant.board === board

/** The post by which somebody has one of these roles on a board; else their first; empty when they hold none. */
export function postWith(at: { actor: Actor; office: Office; board: BoardRef; roles: readonly Standing[] }): PostRef {
  const held = at.actor.posts.map((p) => p.post)
  const grants = (post: PostRef) => at.office.posts.get(post)?.grants ?? []
  return held.find((post) => grants(post).some((g) => at.roles.includes(g.role) && isOn(g, at.board))) ?? held[0] ?? ''
}

/** Whether somebody may record the decision of the chair of a board in an open review. */
export function mayRecordFor(actor: Actor, board: BoardRef): boolean {
  return rolesOn(actor, board).some((role) => RECORDERS.includes(role))
}

/** Whether a post belongs to a side that may see a lane: an action is never given to a post that could not read it. */
export function postMaySee(office: Office, post: PostRef, lane: Lane): boolean {
  const found = office.posts.get(post)
  return found !== undefined && TABLE.lanes[lane].includes(found.organisation)
}

/**
 * Meetings are the policy officer's of their board; posts, boards and settings are for a policy officer of all boards, because they give
 * rights everywhere. The service sets up; everybody may make themselves known, and owners name who stands in for them, as `mayNameStandIn` says.
 */
export function mayArrange(actor: Actor, command: OfficeCommand, office: Office): boolean {
  if (actor.oid === SERVICE.oid) return true
  if (command.kind === 'meet-person') return command.oid === actor.oid
  return isPolicyOfficerOf(actor, boardOf(command, office)) || mayNameStandIn(actor, command, office)
}

function boardOf(command: OfficeCommand, office: Office): BoardRef {
  if (command.kind === 'plan-meeting') return command.board
  if (command.kind === 'move-meeting' || command.kind === 'turn-meeting') return office.meetings.get(command.meeting)?.board ?? '*'
  return '*'
}

/** Whether somebody is a policy officer of a board, or of all when it is `*`: who brings a tracker in, plans its meetings, and with `*` arranges the office. */
export function isPolicyOfficerOf(actor: Actor, board: BoardRef): boolean {
  return rolesOn(actor, board).includes('policy-officer')
}

/** Whether somebody may have reminders and digests sent, and sees whom they did not reach: a policy officer of any board. */
export function maySendOut(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === 'policy-officer')
}

/** Whether somebody may bring a tracker in on a board: its policy officer alone. */
export function mayBringIn(actor: Actor, board: BoardRef): boolean {
  return isPolicyOfficerOf(actor, board)
}

/** Whether somebody writes the notes of a board's meetings, or answers for them: its chair, policy officer or minute-taker. */
export function mayWriteNotes(actor: Actor, board: BoardRef): boolean {
  return rolesOn(actor, board).some((role) => role === 'chair' || RECORDERS.includes(role))
}
