import type { Day } from '../calendar/day.ts'
import { readComingDay } from './set-up/read-days.ts'

/** Who answers for the writer and until when; `to` undefined: no day that can be read. Or that the writer is back. */
export type StandInLine = { kind: 'stand-in'; who: string; to: Day | undefined } | { kind: 'back' }

const LONGEST = 200
const WHO = "((?:my )?[a-z][\\w/'’ .-]{1,60}?)"
const DOES =
  "(?: will|'ll)? (?:be )?(?:answers?|answering|stands? in|standing in|is (?:answering|standing in|covering)|covers?|covering|deputi[sz]es|deputi[sz]ing|speaks?|acts?)"
const FOR = ' (?:for me|on my behalf)'
const UNTIL = ',? (?:until|till|til|up to|to) (.+)'
const PATTERNS: readonly { pattern: RegExp; who: number; to: number }[] = [
  { pattern: new RegExp(`^${WHO}${DOES}${FOR}(?:${UNTIL})?$`, 'i'), who: 1, to: 2 },
  { pattern: new RegExp(`^(?:until|till) (.+?),? ${WHO}${DOES}${FOR}$`, 'i'), who: 2, to: 1 },
  { pattern: new RegExp(`^(?:i am|i'm|i’m) (?:away|off|on leave|out)${UNTIL}[;,.:] ?${WHO}${DOES}${FOR}$`, 'i'), who: 2, to: 1 },
]
const NOBODY = /^(?:it|this|that|they|he|she|we|who|nobody|which|what|i|the \w+ (?:also|still))$/i
/** A line that names an action is an answer about it. */
const ACTION = /\b[a-z]{2,6}-\d{4}-\d{3,}\b|#\d/i

/** "my staff officer answers for me until 14 June", "I am back"; undefined for anything else. Pure. */
export function readStandIn(text: string, today: Day): StandInLine | undefined {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (line.length > LONGEST || text.trim().includes('\n') || ACTION.test(line)) return undefined
  if (/^(?:i am|i'm|i’m) back(?: (?:now|today|at work|in the office|from leave))*$/i.test(line)) return { kind: 'back' }
  for (const { pattern, who, to } of PATTERNS) {
    const found = pattern.exec(line)
    const named = found?.[who]?.trim() ?? ''
    if (!found || NOBODY.test(named)) continue
    return { kind: 'stand-in', who: named, to: readComingDay(found[to] ?? '', today) }
  }
  return undefined
}
