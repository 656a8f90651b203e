import type { CommandOutcome, Envelope } from '../actions/command.ts'
import type { RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import type { Messenger, Places } from '../delivery/ports.ts'
import { sayLate } from '../words/kept.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'

/** Tells a sender in the personal chat what came of a command that was only kept; whoever works in the tab sees it there. */
export function createLateNotice(parts: {
  places: Places
  messenger: Messenger
  record: Pick<RecordStore, 'office'>
  clock: () => Date
}): (envelope: Envelope, outcome: CommandOutcome) => Promise<void> {
  return async (envelope, outcome) => {
    if (envelope.route !== 'chat' && envelope.route !== 'card') return
    const place = await parts.places.find(`person:${envelope.byOid}`)
    if (!place) return
    const { meetings, boards } = parts.record.office()
    const facts = { meetings, boards, today: dayAt(parts.clock()) }
    const says = outcome.ok ? sayRecorded(outcome.updates, outcome.action, facts) : sayRefusal(outcome.refusal)
    if (says === '') return
    const text = sayLate(says)
    await parts.messenger.send(place, { text, summary: text.slice(0, 120) })
  }
}
