import { z } from 'zod'
import type { NotesRequest } from './contract.ts'

/** The longest wording, reason or other words that are taken, in characters. */
const LONGEST = 4_000
/** Proposals that are confirmed together. */
const MOST = 200

const words = z.string().max(LONGEST)
const number = z.number().int().min(1)
const count = z.number().int().min(0)

const edit = z.strictObject({
  wording: words.exactOptional(),
  owner: words.exactOptional(),
  supporting: words.exactOptional(),
  due: words.exactOptional(),
  kind: z.enum(['action', 'bring-back']).exactOptional(),
  lane: z.enum(['joint', 'force', 'office', 'public']).exactOptional(),
  marking: z.enum(['none', 'official', 'official-sensitive']).exactOptional(),
})

const command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), number, rev: count, edit }),
  z.strictObject({ kind: z.literal('settle'), number }),
  z.strictObject({ kind: z.literal('drop'), number, reason: words }),
  z.strictObject({ kind: z.literal('restore'), number }),
  z.strictObject({ kind: z.literal('merge'), number, from: number }),
  z.strictObject({ kind: z.literal('add'), place: z.strictObject({ from: count, to: count }) }),
  z.strictObject({
    kind: z.literal('confirm'),
    chosen: z
      .array(z.strictObject({ number, rev: count }))
      .min(1)
      .max(MOST),
  }),
  z.strictObject({ kind: z.literal('confirm-updates'), numbers: z.array(number).min(1).max(MOST) }),
  z.strictObject({ kind: z.literal('drop-update'), number }),
  z.strictObject({ kind: z.literal('set-update'), number, ref: words.exactOptional(), chosen: words.exactOptional() }),
])

const request = z.strictObject({ requestId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), command })

/** Reads the body of a command about notes; undefined when it is not one. What it may do is not looked at here. */
export function parseNotesRequest(body: unknown): NotesRequest | undefined {
  const read = request.safeParse(body)
  return read.success ? read.data : undefined
}
