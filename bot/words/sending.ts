import type { Day } from '../calendar/day.ts'
import { writeCount } from './counts.ts'
import { writeDay } from './days.ts'

/** What `remind now` came to. `unreached` names are for the policy officer alone. */
export interface SendingFacts {
  sent: number
  renewed: number
  /** "CC: the app is not installed". */
  skipped: readonly string[]
  /** "ACC: vacant, AA-2026-003". */
  vacant: readonly string[]
}

/** The answer to `remind now`. */
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

export function sayRestDay(today: Day, sendOn: Day): string {
  return `${writeDay(today, today)} is not a working day, so nobody is written to. The reminders go out on ${writeDay(sendOn, today)}. To send them today all the same, type "remind now anyway".`
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
export function saySkipped(reason: 'not-installed' | 'unreachable' | 'unsure' | 'busy'): string {
  switch (reason) {
    case 'not-installed':
      return 'the app is not installed, or was removed'
    case 'unreachable':
      return 'the app was removed or blocked'
    case 'unsure':
      return 'Teams did not say whether the message arrived'
    case 'busy':
      return 'Teams was busy; type "remind now" again in a while'
    default:
      return reason satisfies never
  }
}
