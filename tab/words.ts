import type { ActionRow } from '../bot/api/contract.ts'

/** What the screens say; what was recorded, refused or is due comes in words from the service. */
export const says = {
  title: 'Actions Arising',
  openInTeams: 'Please open this in Microsoft Teams, where you are signed in.',
  starting: 'Opening the tracker…',
  loadingActions: 'Fetching the actions…',
  loadingAction: 'Fetching the action…',
  noActions: 'There are no actions for you to see yet. They appear here once notes have been read and confirmed.',
  nothingFound: 'No action fits these filters.',
  noAnswer: 'No answer came. What you typed is still here. Please check your connection and try again.',
  unexpected: 'Something went wrong. What you typed is still here. Please try again in a minute.',
  signInFailed: 'Your sign-in could not be fetched. What you typed is still here. Please try again.',
  importing: 'Reading the file…',
  importAbout:
    'Choose a tracker that has been kept in Excel (.xlsx) or CSV. It is read and shown row by row first; nothing is recorded until you say so.',
  importNotYours: 'Only a policy officer can bring a tracker in.',
  nobodyToRing: 'Nobody needs to be rung: whoever owes something for a coming meeting can be reached, or has answered.',
  ringAbout: 'What you are told is recorded in the action itself: choose there how it was answered.',
  removeAbout:
    'They go for good: from the record, from the lists and from what an undo would bring back. That something stood here, who removed it, when and why stays. A file that was kept with it stays in the Evidence library; delete it there.',
  removeWording: 'This entry holds the wording of the action: change the wording first, or the action is left without one.',
  oldPicture: 'This could not be brought up to date just now; what you see may be older.',
} as const

export const statusWords: Record<ActionRow['status'], string> = {
  open: 'Open',
  'reported-done': 'Reported done',
  discharged: 'Discharged',
}

export const flagWords: Record<ActionRow['flags'][number], string> = {
  blocked: 'Blocked',
  'on-hold': 'On hold',
  declined: 'Declined',
  disputed: 'Disputed',
  correction: 'Correction asked',
}

export const outcomeWords: Record<NonNullable<ActionRow['outcome']>, string> = {
  met: 'met',
  'part-met': 'part met',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  transferred: 'transferred',
}

export const laneWords: Record<ActionRow['lane'], string> = {
  joint: 'Force and office',
  force: 'Force only',
  office: 'Office only',
  public: 'Public',
}

export const routeWords = {
  chat: 'in chat',
  card: 'on a card',
  tab: 'in the tracker',
  meeting: 'at the meeting',
  sharepoint: 'in SharePoint',
  import: 'brought in',
  telephone: 'by telephone',
  email: 'by e-mail',
} as const

/** "1 action", "40 actions". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

/** Above the tracker of those who can settle disputes. */
export function disputedFirst(refs: readonly string[]): string {
  const which =
    refs.length === 1 ? 'is disputed and stands first until it is settled' : 'are disputed and stand first until they are settled'
  return `${refs.join(', ')} ${which}.`
}

/** Who an action waits for: "CC, Robin Marsh"; "ACC, vacant". */
export function writeOwner(row: Pick<ActionRow, 'lead' | 'leadHolder'>): string {
  return `${row.lead}, ${row.leadHolder || 'vacant'}`
}

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const date = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' })

/** "2 March 2026 at 10:00", London time, from an instant in ISO 8601. */
export function writeMoment(at: string): string {
  return moment.format(new Date(at))
}

/** "2 March 2026", London time, from an instant or a day. */
export function writeDate(at: string): string {
  return date.format(new Date(at))
}
