import type { CommandOutcome, Envelope } from '../actions/command.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Update } from '../actions/update.ts'
import { dayAt } from '../calendar/day.ts'
import type { Messenger, Places } from '../delivery/ports.ts'
import { sayLate } from '../words/kept.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'

/** Tells a sender in the personal chat what came of a command that was only kept; whoever works in the tab sees it there. */
export function createLateNotice(parts: {
  places: Places
  messenger: Messenger
  record: Pick<RecordStore, 'office' | 'findRequest'>
  clock: () => Date
}): (envelope: Envelope, outcome: CommandOutcome) => Promise<void> {
  return async (envelope, outcome) => {
    // The request tells where it was made, and not the route: an answer by telephone may be typed here as well as in the tab.
    if (NOT_IN_CHAT.test(envelope.requestId)) return
    const place = await parts.places.find(`person:${envelope.byOid}`)
    if (!place) return
    const { meetings, boards } = parts.record.office()
    const facts = { meetings, boards, today: dayAt(parts.clock()) }
    const recorded = outcome.ok ? sayRecorded(await updatesOf(parts.record, envelope, outcome), outcome.action, facts) : ''
    const refusals = outcome.ok ? (outcome.refused ?? []).map(({ refusal }) => refusal) : [outcome.refusal]
    const says = [recorded, ...refusals.map(sayRefusal)].filter(Boolean).join('\n')
    if (says === '') return
    const text = sayLate(says)
    await parts.messenger.send(place, { text, summary: text.slice(0, 120) })
  }
}

/** Pressed in the tab, or made by the service when somebody first writes. */
const NOT_IN_CHAT = /^(?:tab|meet):/

/** What a request became, also when it was recorded before the service was cut off. */
async function updatesOf(
  record: Pick<RecordStore, 'findRequest'>,
  { requestId }: Envelope,
  outcome: Extract<CommandOutcome, { ok: true }>,
): Promise<Update[]> {
  if (outcome.updates.length > 0) return outcome.updates
  const found = await record.findRequest(requestId)
  return found ? [found] : []
}
