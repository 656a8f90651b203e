import type { OfficeCommand, Refusal } from './command.ts'
import { refuse } from './decision.ts'
import { isEndedBy, subjectOf } from './fold-office.ts'
import type { Actor, Office } from './office.ts'
import type { Holder, Post } from './post.ts'
import { mayArrange } from './rights.ts'
import type { Change, Texts } from './update.ts'

/** The subject that changes, and how. A meeting to be planned has no ref yet: `subject` is empty. */
export type OfficeDecision = { subject: string; change: Change; texts?: Texts } | Refusal

/** Decides one command about posts, holders, boards, meetings, people or settings. Pure. */
export function decideOffice(office: Office, command: OfficeCommand, actor: Actor): OfficeDecision {
  if (!mayArrange(actor, command, office)) return refuse('not-allowed', { kind: command.kind })
  switch (command.kind) {
    case 'plan-meeting':
    case 'move-meeting':
    case 'turn-meeting':
      return meeting(office, command)
    case 'make-post':
    case 'appoint':
    case 'end-appointment':
    case 'hand-over':
      return post(office, command)
    case 'make-board': {
      const { kind: _kind, board, ...made } = command
      if (!/^[A-Z]{2,6}$/.test(board) || RESERVED.has(board)) return refuse('bad-value', { value: board })
      return { subject: subjectOf.board(board), change: { kind: 'board-made', ...made } }
    }
    case 'meet-person': {
      const { kind: _kind, oid, ...person } = command
      return { subject: subjectOf.person(oid), change: { kind: 'person-met', ...person } }
    }
    case 'set-setting':
      if (!/^[a-z][a-z0-9-]{0,60}$/.test(command.name)) return refuse('bad-value', { value: command.name })
      return { subject: subjectOf.setting(command.name), change: { kind: 'setting-set', value: command.value } }
    default:
      return command satisfies never
  }
}

/** Prefixes of the log's own subjects: a board of that name would share their keys. */
const RESERVED: ReadonlySet<string> = new Set(['POST', 'BOARD', 'PERSON', 'SETTING'])

type MeetingCommand = Extract<OfficeCommand, { kind: 'plan-meeting' | 'move-meeting' | 'turn-meeting' }>

function meeting(office: Office, command: MeetingCommand): OfficeDecision {
  if (command.kind === 'plan-meeting') {
    const { kind: _kind, ...plan } = command
    if (!office.boards.has(command.board)) return refuse('unknown-board', { board: command.board })
    if (!office.posts.has(command.chair)) return refuse('unknown-post', { post: command.chair })
    return { subject: '', change: { kind: 'meeting-planned', ...plan } }
  }
  if (!office.meetings.has(command.meeting)) return refuse('unknown-meeting', { meeting: command.meeting })
  if (command.kind === 'turn-meeting') return { subject: command.meeting, change: { kind: 'meeting-turned', state: command.state } }
  const { day, time, venue } = command
  return { subject: command.meeting, change: { kind: 'meeting-moved', day, time, venue } }
}

type PostCommand = Extract<OfficeCommand, { kind: 'make-post' | 'appoint' | 'end-appointment' | 'hand-over' }>

function post(office: Office, command: PostCommand): OfficeDecision {
  if (!/^[A-Z][A-Z0-9-]{1,30}$/.test(command.post)) return refuse('bad-value', { value: command.post })
  const subject = subjectOf.post(command.post)
  if (command.kind === 'make-post') {
    const { title, organisation, grants } = command
    return { subject, change: { kind: 'post-made', title, organisation, grants } }
  }
  const found = office.posts.get(command.post)
  if (!found) return refuse('unknown-post', { post: command.post })
  switch (command.kind) {
    case 'appoint': {
      const { kind: _kind, post: _post, ...holder } = command
      return runs(found, command) ? refuse('already-exists', { post: command.post }) : { subject, change: { kind: 'appointed', ...holder } }
    }
    case 'end-appointment': {
      const { oid, capacity, to } = command
      if (!found.holders.some((h) => isEndedBy(h, command))) return refuse('unknown-person', { post: command.post })
      return { subject, change: { kind: 'appointment-ended', oid, capacity, to } }
    }
    case 'hand-over': {
      const { kind: _kind, post: _post, note, ...holder } = command
      if (runs(found, command)) return refuse('already-exists', { post: command.post })
      return { subject, change: { kind: 'handed-over', ...holder }, ...(note.trim() === '' ? {} : { texts: { reason: note } }) }
    }
    default:
      return command satisfies never
  }
}

/** Whether somebody is in a post in this capacity already, without an end. */
function runs(post: Post, { oid, capacity }: Pick<Holder, 'oid' | 'capacity'>): boolean {
  return post.holders.some((h) => h.oid === oid && h.capacity === capacity && h.to === null)
}
