import type { Action, BoardRef, Lane, PostRef } from './action.ts'
import type { ActionCommand, OfficeCommand } from './command.ts'
import { type Actor, type Office, SERVICE } from './office.ts'
import type { Grant, Organisation, RoleName } from './post.ts'

export type ActionCommandKind = ActionCommand['kind']
/** In what part somebody stands to an action. */
export type Standing = 'lead' | 'supporting' | RoleName

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

/** Which side's people may see a lane at all. */
const LANES: Record<Lane, readonly Organisation[]> = {
  joint: ['force', 'opcc', 'other'],
  public: ['force', 'opcc', 'other'],
  force: ['force'],
  office: ['opcc'],
}

/** In which parts somebody stands to an action, from the record alone. */
export function standingsOf(actor: Actor, action: { lead: PostRef; supporting: PostRef[]; board: BoardRef }): Set<Standing> {
  const held = new Set(actor.posts.map((p) => p.post))
  const standings = new Set<Standing>(rolesOn(actor, action.board))
  if (held.has(action.lead)) standings.add('lead')
  if (action.supporting.some((post) => held.has(post))) standings.add('supporting')
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

/** Whether somebody may know that an action exists: role or part, board, lane and marking together. The service sees all. */
export function maySee(actor: Actor, action: Action): boolean {
  if (actor.oid === SERVICE.oid) return true
  const standings = standingsOf(actor, action)
  if (standings.size === 0) return false
  if (standings.has('auditor')) return true
  if (!actor.posts.some((p) => LANES[action.lane].includes(p.organisation))) return false
  const onlyReads = standings.size === 1 && standings.has('reader')
  return !(onlyReads && action.marking === 'official-sensitive')
}

/** Whether somebody may give a command about an action at all; whether the action allows it now is another question. */
export function mayDo(actor: Actor, kind: ActionCommandKind, action: Action): boolean {
  if (!maySee(actor, action)) return false
  const standings = standingsOf(actor, action)
  return RIGHTS[kind].some((standing) => standings.has(standing))
}

/** Whether somebody may record the decision of the chair of a board in an open review. */
export function mayRecordFor(actor: Actor, board: BoardRef): boolean {
  return rolesOn(actor, board).some((role) => RECORDERS.includes(role))
}

/** Whether somebody may raise an action on a board. */
export function mayRaise(actor: Actor, board: BoardRef): boolean {
  return actor.oid === SERVICE.oid || rolesOn(actor, board).some((role) => RIGHTS.raise.includes(role))
}

/** Whether a post belongs to a side that may see a lane: an action is never given to a post that could not read it. */
export function postMaySee(office: Office, post: PostRef, lane: Lane): boolean {
  const found = office.posts.get(post)
  return found !== undefined && LANES[lane].includes(found.organisation)
}

/**
 * Meetings are the policy officer's of their board; posts, boards and settings are for a policy officer of all boards, because they give
 * rights everywhere. The service sets up; everybody may make themselves known.
 */
export function mayArrange(actor: Actor, command: OfficeCommand, office: Office): boolean {
  if (actor.oid === SERVICE.oid) return true
  if (command.kind === 'meet-person') return command.oid === actor.oid
  return isPolicyOfficerOf(actor, boardOf(command, office))
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

/** Whether somebody may bring a tracker in on a board: its policy officer alone. */
export function mayBringIn(actor: Actor, board: BoardRef): boolean {
  return isPolicyOfficerOf(actor, board)
}
