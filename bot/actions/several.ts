import type { CommandOutcome, Envelope, Several } from './command.ts'
import type { RecordStore } from './store.ts'
import type { Update } from './update.ts'

/**
 * Gives several commands to the record, one after the other. What one step is refused hinders no other. A fault ends it between two steps, and
 * the same envelope may then be sent again: what is recorded is found by its request id.
 */
export async function several(
  record: Pick<RecordStore, 'findRequest'>,
  submit: (envelope: Envelope) => Promise<CommandOutcome>,
  { envelope, command }: { envelope: Envelope; command: Several },
): Promise<CommandOutcome> {
  const updates: Update[] = []
  const refused: { step: number; refusal: Extract<CommandOutcome, { ok: false }>['refusal'] }[] = []
  let repeated = true
  for (const [place, step] of command.steps.entries()) {
    const { command: single, requestId = `${envelope.requestId}.${place + 1}`, words = envelope.words } = step
    const outcome = await submit({ ...envelope, command: single, requestId, words })
    if (!outcome.ok) refused.push({ step: place + 1, refusal: outcome.refusal })
    else updates.push(...(outcome.updates.length > 0 ? outcome.updates : [(await record.findRequest(requestId)) ?? []].flat()))
    repeated &&= outcome.ok && outcome.repeated
  }
  return { ok: true, updates, action: null, repeated, refused }
}
