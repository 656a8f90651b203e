import type { OfficeCommand } from '../../actions/command.ts'
import { type Missing, stillMissing } from '../../actions/readiness.ts'
import { maySendOut } from '../../actions/rights.ts'
import { findKnownPlaces } from '../../delivery/known-places.ts'
import { sayRecorded } from '../../words/recorded.ts'
import { sayRefusal } from '../../words/refusals.ts'
import { sayMissing } from '../../words/set-up.ts'
import { sayArrangeKept, sayClosures, sayCutOff, sayNextStep, saySetUpNotYours } from '../../words/set-up-talk.ts'
import { type Answer, type Asker, type Desk, words } from '../desk.ts'
import { closuresOf, usualCutOff } from './commands.ts'

/** Gives one command about the office, and answers what was recorded and what is still missing. */
export async function arrange(desk: Desk, asker: Asker, command: OfficeCommand, text: string): Promise<Answer> {
  const { oid, requestId } = asker.from
  const outcome = await desk.inbox.submit({ command, requestId, byOid: oid, route: 'chat', words: text })
  if (outcome.ok === 'kept') return words(sayArrangeKept())
  if (!outcome.ok) return words(outcome.refusal.refused === 'not-allowed' ? saySetUpNotYours() : sayRefusal(outcome.refusal))
  const { meetings, boards } = desk.record.office()
  const said = sayDone(desk, asker, command) ?? sayRecorded(outcome.updates, null, { meetings, boards })
  return words(`${said}\n\n${await sayNext(desk, asker)}`.trim())
}

/** Settings are said by what they mean. */
function sayDone(desk: Desk, asker: Asker, command: OfficeCommand): string | undefined {
  if (command.kind !== 'set-setting') return undefined
  const office = desk.record.office()
  if (command.name === 'closures') return `Recorded: ${sayClosures(closuresOf(office), asker.today)}`
  return command.name === 'cut-off' ? `Recorded: ${sayCutOff(usualCutOff(office))}` : undefined
}

/** What the office still lacks, for the policy officer. */
export async function findMissing(desk: Desk, asker: Asker): Promise<Missing[]> {
  const office = desk.record.office()
  return stillMissing(office, asker.today, await findKnownPlaces(desk.places, office, asker.today))
}

async function sayNext(desk: Desk, asker: Asker): Promise<string> {
  if (!maySendOut(asker.actor)) return ''
  const missing = await findMissing(desk, asker)
  const needed = missing.filter((one) => one.needed)
  const next = needed[0] ?? missing[0]
  return sayNextStep(next && { ...sayMissing(next, asker.today), needed: next.needed }, needed.length)
}
