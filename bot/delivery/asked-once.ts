import type { Day } from '../calendar/day.ts'
import type { Bundle } from '../reminders/bundle.ts'
import type { Ledger } from './ports.ts'

const ROWS = 20

/**
 * A bundle without the question whether actions are recorded as agreed where an earlier day's bundle has shown it: it is asked once. What was
 * there for that question alone goes; the rest stays.
 */
export async function askedOnce(ledger: Pick<Ledger, 'lastTo'>, bundle: Bundle, today: Day): Promise<Bundle> {
  if (!bundle.items.some((item) => item.asRecorded)) return bundle
  const rows = (await ledger.lastTo(`person:${bundle.oid}`, ROWS)).filter(
    ({ kind, period, state }) => kind === 'bundle' && period < today && state !== 'unreachable',
  )
  const wasAsked = (ref: string, since: string) => rows.some(({ refs, at }) => at >= since && refs.includes(ref))
  const items = bundle.items.flatMap((item) => {
    if (!item.asRecorded || !wasAsked(item.action.ref, item.action.lastUpdateAt)) return [item]
    const { asRecorded: _asked, ...known } = item
    return item.why.why === 'given' ? [] : [known]
  })
  return { ...bundle, items }
}

/** Whether anything is left to say. */
export function saysAnything({ items, information, toSettle, handovers, decide = [], proposals = 0 }: Bundle): boolean {
  return (
    items.length + toSettle.length + handovers.length + decide.length + proposals > 0 || information.some(({ why }) => why.why === 'given')
  )
}
