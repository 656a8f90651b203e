import type { HolderView, MeetingView, PostView } from '../../bot/api/contract.ts'
import { writeDate } from '../words.ts'

/** What the office's screen says. */
export const officeSays = {
  loading: 'Fetching the office…',
  stranger: 'You hold no post in the record yet. The policy officer can appoint you.',
  ready: 'Nothing is missing: reminders go out to every post.',
  advisable: 'None of this keeps the first reminder from going out.',
  whoHint: 'Type the beginning of the name or address, then choose',
  looking: 'Looking…',
  nobodyFound: 'Nobody found. Type the beginning of the name.',
  noBoards: 'There is no board yet.',
  noPosts: 'There are no posts yet.',
  noMeetings: 'No meeting is planned.',
  noClosures: 'None besides weekends and bank holidays.',
  digestAbout: 'The digest goes to the channel in which a policy officer asks for it. Add the bot to the team, and write in the channel: ',
  digestSet: 'has a channel',
  digestMissing: 'has no channel that the bot can reach',
  digestWords: '@Actions Arising digest here',
  remindAbout:
    'Reminders go out by themselves on working days from 09:00. You can send today’s now: each owner gets one card, and one who had it today has it renewed.',
} as const

export const capacityLabels: Record<HolderView['capacity'], string> = {
  holder: 'holder',
  acting: 'acting',
  temporary: 'temporary',
  deputy: 'deputy',
  'staff-officer': 'staff officer',
  'stand-in': 'stand-in',
}

export const organisationLabels: Record<PostView['organisation'], string> = {
  force: 'Force',
  opcc: 'Office of the commissioner',
  other: 'Elsewhere',
}

type Grant = PostView['grants'][number]

export const roleLabels: Record<Grant['role'], string> = {
  chair: 'Chair',
  'policy-officer': 'Policy officer',
  'minute-taker': 'Minute-taker',
  reader: 'Reader',
  auditor: 'Auditor',
}

export const typeLabels: Record<MeetingView['type'], string> = {
  performance: 'Performance',
  thematic: 'Thematic',
  public: 'Public',
  'ad-hoc': 'Ad hoc',
}

export const stateLabels: Record<MeetingView['state'], string> = {
  planned: 'Planned',
  'open-for-review': 'Open for review',
  held: 'Held',
  published: 'Notes published',
  cancelled: 'Cancelled',
}

/** "Chair of AA", "Policy officer of all boards". */
export function writeGrant({ role, board }: Grant): string {
  return `${roleLabels[role]} of ${board === '*' ? 'all boards' : board}`
}

/** "acting since 3 March 2025", "deputy from 1 June 2026 to 30 June 2026", "holder until 2 March 2026". */
export function writeTerm({ capacity, from, to, when }: Pick<HolderView, 'capacity' | 'from' | 'to' | 'when'>): string {
  const begin = when === 'now' && to === null ? `since ${writeDate(from)}` : `from ${writeDate(from)}`
  return `${capacityLabels[capacity]} ${begin}${to === null ? '' : ` to ${writeDate(to)}`}`
}
