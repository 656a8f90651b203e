import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { seal } from '../../bot/actions/seal.ts'
import type { SubjectHead } from '../../bot/actions/store.ts'
import type { Change, Update } from '../../bot/actions/update.ts'
import { rowsOfSubject } from '../../bot/sharepoint/shown-rows.ts'
import { createSnapshot } from '../../bot/sharepoint/snapshot.ts'
import { rowOfUpdate } from '../../bot/sharepoint/update-row.ts'
import type { GraphStandIn } from '../../local/graph/start.ts'

const UPDATES_EACH = 6

/**
 * Puts so many actions with six updates each straight into the lists, log and rows alike; recording them would take hours of units. Their
 * numbers follow `after`.
 */
export function loadLongRecord(graph: Pick<GraphStandIn, 'load'>, actions: number, after = 0): void {
  const snapshot = createSnapshot({ alarm: () => undefined })
  const updates = Array.from({ length: actions }, (_, i) => logOf(`AA-2026-${String(after + i + 1).padStart(5, '0')}`)).flat()
  snapshot.fold(updates)
  graph.load('Updates', updates.map(rowOfUpdate))
  const rows = snapshot.subjects().flatMap((subject) => rowsOfSubject(subject, snapshot.state()))
  graph.load(
    'Actions',
    rows.map(({ fields }) => fields),
  )
}

/** A raise and five updates, in words as long as people write. */
function logOf(subject: string): Update[] {
  const log: Update[] = []
  let head: SubjectHead | undefined
  for (let n = 0; n < UPDATES_EACH; n++) {
    const words = `Update ${n} of ${subject}: the call handling plan went to the board, and the figures for custody follow with the next report.`
    const person = { byOid: '00000000-0000-4000-8000-000000000001', byName: 'Rowan Policy', byPost: 'CC', onBehalfOfPost: '' }
    const said = { at: '2026-11-20T09:30:00.000Z', route: 'chat' as const, words, requestId: `${subject}-${n}` }
    const change: Change = n === 0 ? RAISED : { kind: 'progressed', percent: n * 15 }
    const update = seal({ ...person, ...said, subject, change, texts: n === 0 ? { wording: words, quote: words } : {} }, head)
    head = { seq: update.seq, lastHash: hashOfUpdate(update) }
    log.push(update)
  }
  return log
}

const RAISED: Change = {
  kind: 'raised',
  actionKind: 'action',
  lead: 'CC',
  supporting: ['DCC'],
  board: 'AA',
  raisedAt: 'AA-M2026-03',
  raisedOn: '2026-11-12',
  due: { form: 'day', day: '2027-01-15' },
  lane: 'joint',
  marking: 'official',
  oldRef: '',
  transferredFrom: '',
}
