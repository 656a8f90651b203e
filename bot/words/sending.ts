import type { Day } from '../calendar/day.ts'
import { writeCount } from './counts.ts'
import { writeDay } from './days.ts'

/** What `remind now` came to. `skipped` has names, which are for the policy officer alone. */
interface SendingFacts {
  sent: number
  renewed: number
  /** "CC: the app is not installed". */
  skipped: readonly string[]
  /** "ACC: vacant, AA-2026-003". */
  vacant: readonly string[]
}

/** A round of reminders as it was carried out; `sendOn` is another day than `today` when nobody was written to, because it is a day of rest. */
interface Reminded {
  today: Day
  sendOn: Day
  sent: number
  renewed: number
  skipped: readonly { name: string; posts: readonly string[]; reason: Parameters<typeof saySkipped>[0] }[]
  vacant: readonly { post: string; refs: readonly string[] }[]
}

/** What came of a round of reminders, for a policy officer; `sees` leaves out the actions that they may not see. */
export function sayReminded({ sent, renewed, skipped, vacant }: Reminded, sees: (ref: string) => boolean): string {
  const seen = vacant.map(({ post, refs }) => ({ post, refs: refs.filter(sees) })).filter(({ refs }) => refs.length > 0)
  return saySending({
    sent,
    renewed,
    skipped: skipped.map(({ name, posts, reason }) => `${posts.join(', ')}, ${name}: ${saySkipped(reason)}`),
    vacant: seen.map(({ post, refs }) => `${post}: ${refs.join(', ')}`),
  })
}

/** The sentences of `sayReminded`. */
export function saySending(facts: SendingFacts): string {
  const renewed = facts.renewed === 0 ? '' : `; ${writeCount(facts.renewed, "of today's cards was", "of today's cards were")} renewed`
  const first =
    facts.sent + facts.renewed === 0 ? 'Nobody needs a reminder today.' : `${writeCount(facts.sent, 'reminder')} sent${renewed}.`
  return [
    first.charAt(0).toUpperCase() + first.slice(1),
    ...list('Not reached, please ring:', facts.skipped),
    ...list('Vacant posts, asked of you:', facts.vacant),
  ].join('\n')
}

/** `anyway` is how they are sent today all the same. */
export function sayRestDay(today: Day, sendOn: Day, anyway = 'type "remind now anyway"'): string {
  return `${writeDay(today, today)} is not a working day, so nobody is written to. The reminders go out on ${writeDay(sendOn, today)}. To send them today all the same, ${anyway}.`
}

export function sayDigestPosted(result: 'posted' | 'renewed'): string {
  return result === 'posted' ? 'The digest is posted in the channel.' : "This week's digest was brought up to date in the channel."
}

export function sayNoChannel(): string {
  return 'No channel is set for the digest, so nothing was posted. Add me to the channel and mention me there once yourself.'
}

function list(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [title, ...rows.map((row) => `- ${row}`)]
}

/** Why somebody was not reached, for the policy officer. */
function saySkipped(reason: 'not-installed' | 'unreachable' | 'unsure' | 'busy'): string {
  switch (reason) {
    case 'not-installed':
      return 'the app is not installed, or was removed'
    case 'unreachable':
      return 'the app was removed or blocked'
    case 'unsure':
      return 'Teams did not say whether the message arrived'
    case 'busy':
      return 'Teams was busy; send the reminders again in a while'
    default:
      return reason satisfies never
  }
}
