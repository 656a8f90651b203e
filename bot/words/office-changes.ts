import type { MeetingState, MeetingType } from '../actions/meeting.ts'
import type { Capacity, Grant, Tenure } from '../actions/post.ts'
import type { Change } from '../actions/update.ts'
import { parseDay } from '../calendar/day.ts'
import { writeList } from './counts.ts'
import { writeDay } from './days.ts'

type OfficeKind =
  | `meeting-${'planned' | 'moved' | 'turned'}`
  | 'post-made'
  | 'appointed'
  | 'appointment-ended'
  | 'handed-over'
  | 'board-made'
  | 'person-met'
  | 'setting-set'
export type OfficeChange = Extract<Change, { kind: OfficeKind }>

/** What a change of meetings, posts, boards, people or settings did, without the full stop. `subject` is the update's: `POST-CC`. */
export function sayOfficeChange(subject: string, change: OfficeChange): string {
  switch (change.kind) {
    case 'meeting-planned':
      return `Meeting planned: ${change.title}, ${typeWords[change.type]}, ${when(change)}; updates wanted ${change.cutOffDays} working days before`
    case 'meeting-moved':
      return `Meeting moved to ${when(change)}`
    case 'meeting-turned':
      return stateWords[change.state]
    case 'post-made':
      return `Post made: ${change.title}${rolesOf(change.grants)}`
    case 'appointed':
      return `${change.name} ${capacityWords[change.capacity]} ${postOf(subject)} from ${writeDay(change.from)}${change.to ? ` to ${writeDay(change.to)}` : ''}`
    case 'appointment-ended':
      return `Last day in ${postOf(subject)}: ${writeDay(change.to)}`
    case 'handed-over':
      return `${change.name} takes over ${postOf(subject)}${tenureWords[change.capacity]} from ${writeDay(change.from)}`
    case 'board-made':
      return `Board made: ${change.title}`
    case 'person-met':
      return `${change.name} is known to Actions Arising`
    case 'setting-set':
      return settingSaid(subject.replace('SETTING-', ''), change.value)
    default:
      return change satisfies never
  }
}

/** The settings that people make, in words; any other by its name. */
function settingSaid(name: string, value: string): string {
  if (name === 'closures') {
    const days = value.split(',').flatMap((day) => parseDay(day.trim()) ?? [])
    return days.length === 0 ? 'The office has no days off of its own' : `Days off: ${writeList(days.map((day) => writeDay(day)))}`
  }
  const digest = /^digest-channel(?:-([a-z]+))?$/.exec(name)
  if (digest) return `The weekly digest${digest[1] ? ` of ${digest[1].toUpperCase()}` : ''} has a channel now`
  return `Setting ${name} is now "${value}"`
}

const typeWords: Record<MeetingType, string> = { performance: 'performance', thematic: 'thematic', public: 'public', 'ad-hoc': 'ad hoc' }

const stateWords: Record<MeetingState, string> = {
  planned: 'Meeting planned again',
  'open-for-review': 'Review opened',
  held: 'Meeting held',
  published: 'Notes published',
  cancelled: 'Meeting cancelled',
}

const capacityWords: Record<Capacity, string> = {
  holder: 'holds',
  acting: 'acts as',
  temporary: 'temporarily holds',
  deputy: 'deputises for',
  'staff-officer': 'is staff officer of',
  'stand-in': 'stands in for',
}

const tenureWords: Record<Tenure, string> = { holder: '', acting: ' as acting', temporary: ' for a time' }

function when(change: { day: Parameters<typeof writeDay>[0]; time: string; venue: string }): string {
  const time = change.time === '' ? ', time not known yet' : `, ${change.time}`
  return `${writeDay(change.day)}${time}${change.venue === '' ? '' : `, ${change.venue}`}`
}

function rolesOf(grants: readonly Grant[]): string {
  if (grants.length === 0) return ''
  const role = (grant: Grant) => `${grant.role.replace('-', ' ')}${grant.board === '*' ? '' : ` of ${grant.board}`}`
  return ` (${writeList(grants.map(role))})`
}

function postOf(subject: string): string {
  return subject.replace(/^POST-/, '')
}
