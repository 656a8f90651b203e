import { z } from 'zod'

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('discharge'), outcome: z.enum(['met', 'part-met', 'superseded']) }),
  z.object({ kind: z.literal('withdraw') }),
  /** Board ref; empty while it is not known. */
  z.object({ kind: z.literal('transfer'), board: z.string() }),
  z.object({ kind: z.literal('report-done') }),
  z.object({ kind: z.literal('report-progress') }),
  /** Meeting ref; empty while it is not known. */
  z.object({ kind: z.literal('carry-forward'), to: z.string() }),
  z.object({ kind: z.literal('bring-back'), to: z.string() }),
])

/** What notes say of one action of an earlier meeting, as it stands in `proposals.json`. */
export const reviewedUpdate = z.object({
  /** From 1, apart from the numbers of the proposals; it stays when others are dropped. */
  number: z.number().int(),
  quote: z.string(),
  outcome: z.enum(['discharged', 'completed', 'carried forward', 'brought back', 'transferred', 'updated']),
  /** The action it is about; empty while that must still be said. */
  ref: z.string(),
  /** Where no action is clear: those that come nearest, at most three. */
  candidates: z.array(z.string()),
  /** What it becomes once it is confirmed. */
  change,
  /** Plain sentences: what is worth a look, or why there is nothing to record. */
  doubts: z.array(z.string()),
  state: z.enum(['proposed', 'confirmed', 'dropped']),
})

/** An update that notes propose; it waits for somebody's confirmation. */
export type ReviewedUpdate = z.output<typeof reviewedUpdate>
export type ReviewedChange = ReviewedUpdate['change']

/** What must still be said before an update can be confirmed; null: nothing. */
export function missingIn({ ref, change: { ...to } }: Pick<ReviewedUpdate, 'ref' | 'change'>): 'action' | 'meeting' | 'board' | null {
  if (ref === '') return 'action'
  if (to.kind === 'transfer') return to.board === '' ? 'board' : null
  if (to.kind === 'carry-forward' || to.kind === 'bring-back') return to.to === '' ? 'meeting' : null
  return null
}
