import type { MeetingRef } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'
import { writeRefs } from './counts.ts'
import { writeDay, writeMeeting } from './days.ts'
import type { PageNames } from './post-page.ts'

/** A post to ring, and why. */
export interface RingToWrite {
  post: string
  title: string
  holder: string
  reason: 'vacant' | 'not-met' | 'unreachable' | 'seen' | 'no-answer'
  refs: readonly string[]
  meeting: MeetingRef
  cutOff: Day
}

/** A line of the list, in parts. */
export interface WrittenRing {
  who: string
  why: string
  what: string
}

/** One entry in words: "CC, Morgan Vale"; "no answer has come yet"; "AA-2026-001, for the A&A meeting on …". */
export function writeRing(entry: RingToWrite, names: PageNames, today: Day): WrittenRing {
  const cutOff =
    entry.cutOff < today ? `papers closed on ${writeDay(entry.cutOff, today)}` : `answers by 09:00 on ${writeDay(entry.cutOff, today)}`
  return {
    who: `${entry.post}, ${entry.holder === '' ? entry.title : entry.holder}`,
    why: reasons[entry.reason],
    what: `${writeRefs(entry.refs)}, for ${writeMeeting(entry.meeting, { ...names, today })} (${cutOff})`,
  }
}

const reasons: Record<RingToWrite['reason'], string> = {
  vacant: 'the post is vacant',
  'not-met': 'has not written to me yet, so I cannot send reminders',
  unreachable: 'Teams does not let me write to them',
  seen: 'has acknowledged the reminder, but no answer has come yet',
  'no-answer': 'no answer has come yet',
}

export function sayRingList(rings: readonly WrittenRing[]): string {
  if (rings.length === 0) return 'Nobody needs to be rung: whoever owes something for a coming meeting can be reached, or has answered.'
  return [
    'To be rung:',
    ...rings.map(({ who, why, what }) => `- ${who}: ${why}. ${what}.`),
    'Type what you are told, such as "by telephone from CC: done 14"; for the text of a letter or e-mail, type "page CC".',
  ].join('\n')
}
