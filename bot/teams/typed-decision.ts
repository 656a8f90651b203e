import type { decisions } from '../cards/card-data.ts'

/** What the chair typed about an action that was reported done; `ref` whole, or the number at the end of one. */
export interface DecisionLine {
  ref: string
  decision: (typeof decisions)[number]
  reason: string
}

const REF = '((?:[A-Z]{2,6}-\\d{4}-\\d{3,})|#?\\d{1,4})'
const REASON = '(?:\\s*[:,;–—]\\s*|\\s+-\\s+|\\s+because\\s+)([\\s\\S]+)'
const DISCHARGE = new RegExp(`^discharge ${REF}(?:(?: as|,)? (met|part(?:ly)?[ -]met|superseded))?(?:${REASON})?$`, 'i')
const BACK = new RegExp(`^(?:send back ${REF}|send ${REF} back)(?:${REASON})?$`, 'i')

/** Reads "discharge 14", "discharge 14 part met: …", "send back 14: …", "send 14 back because …". */
export function readDecision(line: string): DecisionLine | undefined {
  const discharge = DISCHARGE.exec(line)
  if (discharge) {
    const outcome = (discharge[2] ?? 'met').toLowerCase()
    const decision = outcome.startsWith('part') ? 'part-met' : outcome === 'superseded' ? 'superseded' : 'met'
    return { ref: plain(discharge[1]), decision, reason: (discharge[3] ?? '').trim() }
  }
  const back = BACK.exec(line)
  return back ? { ref: plain(back[1] ?? back[2]), decision: 'send-back', reason: (back[3] ?? '').trim() } : undefined
}

const plain = (ref = '') => ref.replace('#', '').toUpperCase()
