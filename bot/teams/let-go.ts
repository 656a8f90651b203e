import { z } from 'zod'
import { dayAt, timeAt } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Ledger, LedgerRow, Messenger, OpenQuestion, OpenQuestions, Places } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { sayLetGo } from '../words/questions.ts'

export interface LettingGo {
  questions: OpenQuestions
  ledger: Ledger
  places: Places
  messenger: Messenger
  workingDays: () => WorkingDays
  clock: () => Date
}

const HOUR_MS = 3_600_000
/** Hours after which a question is let go. */
export const LIFE_HOURS = 24
/** Of an older one, as after a long stop, nobody wants to hear any more. */
const TOLD_HOURS = 7 * 24
/** Between these, Europe/London, on working days, somebody is told of it. */
const FROM = '08:00'
const TO = '18:00'

/**
 * Called every minute or so: lets go of questions that were not answered for a day, and tells whoever was asked what was and what was not recorded.
 * The note has a row in the ledger before it is sent, so that of several instances one sends it, and none twice.
 */
export function createLettingGo(parts: LettingGo): () => Promise<void> {
  return async () => {
    const now = parts.clock()
    const time = timeAt(now)
    if (!parts.workingDays().isWorking(dayAt(now)) || time < FROM || time >= TO) return
    for (const question of await parts.questions.openSince(new Date(now.getTime() - LIFE_HOURS * HOUR_MS))) {
      if (hoursSince(question.askedAt, now) < TOLD_HOURS) await tell(parts, question, now)
      await parts.questions.settle(question, 'let-go')
    }
  }
}

const hoursSince = (instant: string, now: Date) => (now.getTime() - new Date(instant).getTime()) / HOUR_MS

const about = z.object({
  ref: z.string().exactOptional(),
  refs: z.array(z.string()).exactOptional(),
  text: z.string().exactOptional(),
})

async function tell({ ledger, places, messenger }: LettingGo, question: OpenQuestion, now: Date): Promise<void> {
  const { ref, refs, text = '' } = about.parse(JSON.parse(question.about))
  const says = sayLetGo({ kind: question.kind, ref: ref ?? '', text })
  const to = `person:${question.oid}`
  const place = says === '' ? undefined : await places.find(to)
  if (!place) return
  const shown = refs ?? (ref === undefined ? [] : [ref])
  const period = `let-go.${question.askedBy}`
  const row: LedgerRow = { to, kind: 'reply-card', period, state: 'sending', activityId: '', refs: shown, at: now.toISOString(), note: '' }
  if (!(await ledger.begin(row))) return
  try {
    const sent = await messenger.send(place, { text: says, summary: says.slice(0, 120) })
    await ledger.save(
      sent.result === 'sent' ? { ...row, state: 'sent', activityId: sent.activityId } : { ...row, state: 'unreachable', note: sent.reason },
    )
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    await ledger.save({ ...row, state: 'unsure', note: fault.code })
  }
}
