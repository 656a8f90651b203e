import { maySendOut } from '../actions/rights.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayDigestPosted, sayNoChannel, sayReminded, sayRestDay } from '../words/sending.ts'
import { type Answer, type Asker, type Desk, visible, words } from './desk.ts'

/** "remind now": the policy officer's. On a day of rest nobody is written to unless it is said twice. */
export async function answerRemind(desk: Desk, asker: Asker, anyway: boolean): Promise<Answer> {
  if (!maySendOut(asker.actor)) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'remind-now' } }))
  const report = await desk.delivery.remind({ anyway })
  if (!anyway && report.sendOn !== report.today) return words(sayRestDay(report.today, report.sendOn))
  return words(sayReminded(report, (ref) => visible(desk, asker.actor, ref) !== undefined))
}

/** "digest now": posts the week of every board that has one, or brings it up to date. */
export async function answerDigest(desk: Desk, asker: Asker): Promise<Answer> {
  if (!maySendOut(asker.actor)) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'digest-now' } }))
  const results = new Set<string>()
  for (const board of desk.record.office().boards.keys()) results.add(await desk.delivery.postDigest(board))
  if (results.has('no-channel')) return words(sayNoChannel())
  return words(sayDigestPosted(results.has('posted') ? 'posted' : 'renewed'))
}
