import { z } from 'zod'
import { parseDay } from '../calendar/day.ts'
import type { OfficeRequest, RemindRequest } from './contract.ts'

const line = z.string().max(200)
const title = z.string().trim().min(1).max(200)
const lines = z.string().max(2_000)
const ref = z.string().min(1).max(64)
const oid = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'no such day' })
  return z.NEVER
})
const time = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/)
const capacity = z.enum(['holder', 'acting', 'temporary', 'deputy', 'staff-officer', 'stand-in'])
const grant = z.strictObject({
  role: z.enum(['chair', 'policy-officer', 'minute-taker', 'reader', 'auditor']),
  board: z.string().regex(/^(\*|[A-Z]{2,6})$/),
})

const command = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('make-board'),
    board: ref,
    title,
    purpose: lines,
    frequency: line,
    cadence: line,
    notesPublished: z.boolean(),
    public: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('make-post'),
    post: ref,
    title,
    organisation: z.enum(['force', 'opcc', 'other']),
    grants: z.array(grant).max(20),
  }),
  z.strictObject({ kind: z.literal('appoint'), post: ref, oid, name: title, upn: line, capacity, from: day, to: day.nullable() }),
  z.strictObject({ kind: z.literal('end-appointment'), post: ref, oid, capacity, to: day }),
  z.strictObject({
    kind: z.literal('hand-over'),
    post: ref,
    oid,
    name: title,
    upn: line,
    capacity: z.enum(['holder', 'acting', 'temporary']),
    from: day,
    note: lines,
  }),
  z.strictObject({
    kind: z.literal('plan-meeting'),
    board: ref,
    type: z.enum(['performance', 'thematic', 'public', 'ad-hoc']),
    title,
    day,
    time,
    venue: line,
    chair: ref,
    cutOffDays: z.number().int().min(0).max(30),
  }),
  z.strictObject({ kind: z.literal('move-meeting'), meeting: ref, day, time, venue: line }),
  z.strictObject({
    kind: z.literal('turn-meeting'),
    meeting: ref,
    state: z.enum(['planned', 'open-for-review', 'held', 'published', 'cancelled']),
  }),
  z.strictObject({ kind: z.literal('set-setting'), name: z.literal('closures'), value: closuresText() }),
])

const request = z.strictObject({ requestId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), command })
const remind = z.strictObject({ anyway: z.boolean() })

/** Reads the body of a command about the office; undefined when it is not one. What it may do is not looked at here. */
export function parseOfficeRequest(body: unknown): OfficeRequest | undefined {
  return request.safeParse(body).data
}

/** Reads the body of "send the reminders"; undefined when it is not one. */
export function parseRemindRequest(body: unknown): RemindRequest | undefined {
  return remind.safeParse(body).data
}

/** Of the settings the tab sets one: the days of closure, parted by commas. Others, such as the digest's channel, are found by the bot itself. */
function closuresText() {
  return z
    .string()
    .max(4_000)
    .refine((text) => text === '' || text.split(',').every((part) => parseDay(part) !== undefined))
}
