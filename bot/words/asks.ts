import type { Action } from '../actions/action.ts'
import type { Update } from '../actions/update.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { ChangeFacts } from './changes.ts'
import { shorten, writeCount, writeList } from './counts.ts'
import { writeDay, writeDue, writeMeeting } from './days.ts'
import { sayStatus } from './status.ts'

type Facts = ChangeFacts & { today: Day }

/** When an action is due, what it was first due, and what is asked for. */
export function sayWhenDue(action: Action, facts: Facts, isLate: boolean): string {
  const due = (form: Action['due']) => writeDue(form, { ...facts, leadPost: action.lead })
  const none = action.due.form === 'none'
  const stands = none
    ? `${action.ref} has no date yet: ${due(action.due)}.`
    : `${action.ref} ${isLate ? 'was' : 'is'} due: ${due(action.due)}.`
  const first = action.firstDue && action.dateChanges.length > 0 ? ` It was first due: ${due(action.firstDue)}.` : ''
  const asked = action.dateRequest
    ? ` ${action.dateRequest.byPost} has asked for ${due(action.dateRequest.due)}; that is not agreed yet.`
    : ''
  return `${stands}${first}${asked}`
}

/** Where an action arose and who recorded it, with the words of the notes. `by`: its first update, when the record could be read. */
export function sayWhoRaised(action: Action, by: Pick<Update, 'byName' | 'byPost'> | undefined, facts: Facts): string {
  const meeting = facts.meetings.get(action.raisedAt)
  const where = meeting ? `at ${writeMeeting(meeting.ref, facts)}, chaired by ${meeting.chair}` : `on ${writeDay(action.raisedOn)}`
  const who = by && by.byName !== '' ? ` It was recorded by ${by.byName}${by.byPost === '' ? '' : ` (${by.byPost})`}.` : ''
  const quote = action.quote.t === '' ? ' No words of the notes are kept with it.' : ` The words: “${shorten(action.quote.t, 600)}”`
  return `${action.ref} was raised ${where}, for ${action.lead}.${who}${quote}`
}

export function sayWhoOwns(action: Action, owner: string): string {
  const support = action.supporting.length === 0 ? '' : `, supported by ${writeList(action.supporting)}`
  return `${action.ref} is led by ${owner}${support}.`
}

export function sayHowItStands(action: Action): string {
  const percent = action.progress === null ? '' : `, ${action.progress}%`
  return `${action.ref}: ${sayStatus(action)}${percent}.`
}

/** The title of what a post has open, the nearest date first. */
export function sayNextFor(post: string, count: number): string {
  return count === 0
    ? `${post} has no open action that you can see.`
    : `Next for ${post}: ${writeCount(count, 'open action')}, the nearest date first`
}

export function sayWhichPost(words: string): string {
  return `I know no post or person "${shorten(words, 60)}". Ask with a post as it is written in the record, such as "what's next for the DCC?".`
}

/** The title of what has changed since a day; `meeting` where it is that of the last meeting, ready to read. */
export function sayChangedSince(day: Day, meeting: string, count: number, today: Day): string {
  const since = meeting === '' ? writeDay(day, today) : meeting
  return count === 0 ? `Nothing that you can see has changed since ${since}.` : `Changed since ${since}: ${writeCount(count, 'action')}`
}

/** There is no meeting to look back to, and no day was named. */
export function saySinceWhen(): string {
  return 'Since when? I know no earlier meeting to look back to. Ask with a day, such as "what changed since 1 November?".'
}

/** What has changed about an action since a day, as far as its present state tells; empty: nothing. */
export function sayChangesOf(action: Action, since: Day, facts: Facts): string {
  const isSince = (at: string) => at !== '' && dayAt(new Date(at)) >= since
  const due = (form: Action['due']) => writeDue(form, { ...facts, leadPost: action.lead })
  const moved = action.dateChanges.filter(({ at }) => isSince(at)).at(-1)
  const flags = Object.entries(action.flags).flatMap(([name, flag]) => (isSince(flag.since) ? [name.replace('-', ' ')] : []))
  const parts = [
    action.raisedOn >= since ? `new, for ${action.lead}` : '',
    action.dischargedOn !== null && action.dischargedOn >= since ? sayStatus({ ...action, dischargedOn: null }).toLowerCase() : '',
    action.status === 'reported-done' && action.reportedDoneOn !== null && action.reportedDoneOn >= since ? 'reported done' : '',
    moved ? `date moved from ${due(moved.from)} to ${due(moved.to)}` : '',
    action.dateRequest && isSince(action.dateRequest.at) ? `asked for ${due(action.dateRequest.due)}` : '',
    ...flags,
  ].filter(Boolean)
  const said =
    isSince(action.lastUpdateAt) && action.lastUpdate.t !== '' ? `${action.lastUpdateBy}: “${shorten(action.lastUpdate.t, 160)}”` : ''
  const percent = said !== '' && action.progress !== null && action.status === 'open' ? [`${action.progress}%`] : []
  const all = [...parts, ...percent]
  const [first = '', ...rest] = all
  const line = all.length === 0 ? '' : `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest.map((part) => `; ${part}`).join('')}.`
  return [line, said].filter(Boolean).join(' ')
}

/** A question that the records have no ready answer to. */
export function sayWhatICanTell(): string {
  return 'I cannot answer that from the records, and nothing was recorded. I can answer: "what do I owe?", "what is overdue?", "when is 14 due?", "who raised 14, and in which words?", "what changed since the last meeting?" and "what is next for the DCC?".'
}
