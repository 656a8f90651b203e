import { z } from 'zod'
import { parseDay } from '../calendar/day.ts'
import type { CommandRequest } from './contract.ts'

/** The longest reason, wording or note that is taken, in characters. */
const LONGEST = 4_000

const words = z.string().max(LONGEST)
const ref = z.string().min(1).max(64)
const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'no such day' })
  return z.NEVER
})

const said = { words: words.exactOptional(), condition: words.exactOptional() }
const due = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('day'), day, ...said }),
  z.strictObject({ form: z.literal('window'), from: day, to: day, ...said }),
  z.strictObject({ form: z.literal('meeting'), meeting: ref, ...said }),
  z.strictObject({ form: z.literal('meeting-to-plan'), board: ref, month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), ...said }),
  z.strictObject({ form: z.literal('condition'), ...said }),
  z.strictObject({ form: z.literal('none'), ...said }),
])

const withReason = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), reason: words })
const bare = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) })

const command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reword'), wording: words }),
  z.strictObject({ kind: z.literal('assign'), lead: ref, supporting: z.array(ref).max(50) }),
  z.strictObject({ kind: z.literal('report-progress'), percent: z.number().int().min(0).max(100).nullable() }),
  bare('report-no-change'),
  bare('report-done'),
  z.strictObject({ kind: z.literal('ask-date'), due, reason: words }),
  withReason('agree-date'),
  withReason('refuse-date'),
  z.strictObject({ kind: z.literal('set-date'), due, reason: words }),
  withReason('block'),
  withReason('unblock'),
  withReason('hold'),
  withReason('resume'),
  withReason('decline'),
  withReason('dispute'),
  bare('agree-record'),
  withReason('ask-correction'),
  z.strictObject({ kind: z.literal('settle'), flag: z.enum(['declined', 'disputed', 'correction']), reason: words }),
  z.strictObject({ kind: z.literal('bring-back'), to: ref, reason: words }),
  z.strictObject({ kind: z.literal('carry-forward'), to: ref, reason: words }),
  z.strictObject({ kind: z.literal('discharge'), outcome: z.enum(['met', 'part-met', 'superseded']), reason: words }),
  withReason('withdraw'),
  z.strictObject({ kind: z.literal('transfer'), board: ref, reason: words }),
  withReason('send-back'),
  withReason('reopen'),
  z.strictObject({ kind: z.literal('redact'), target: z.number().int().min(1), reason: words }),
  bare('undo'),
])

const request = z.strictObject({
  requestId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  command,
  words,
  atMeeting: ref.exactOptional(),
  answered: z.strictObject({ route: z.enum(['telephone', 'email']), post: ref }).exactOptional(),
})

/** Reads the body of a command; undefined when it is not one. What it may do is not looked at here. */
export function parseCommandRequest(body: unknown): CommandRequest | undefined {
  const read = request.safeParse(body)
  return read.success ? read.data : undefined
}
