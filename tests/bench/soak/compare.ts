import type { GraphStandIn } from '../../../local/graph/start.ts'
import type { Asked } from './ledger.ts'

/** What people were told, held against what stands in the stand-in's own lists. */
export interface Compared {
  asked: number
  /** Told "recorded" or "kept". */
  accepted: number
  /** Of those that were accepted, how many stand in the log once. */
  recorded: number
  lost: number
  /** Stand in the log more than once, whatever was told. */
  doubled: number
  /** Commands on two records of which only one was written. */
  halfDone: number
  /** Told that nothing was recorded, though it was. */
  wronglyRefused: number
  told: Record<Asked['told'], number>
  /** Told "kept", and never what came of it. */
  keptNeverTold: number
  /** Of those that had no answer, or an uncertain one: how many stand in the log. */
  unansweredRecorded: number
  /** Rows of the Actions list that show less than the log has. */
  laggingRows: number
}

export function compare(asked: readonly Asked[], graph: Pick<GraphStandIn, 'items'>): Compared {
  const updates = graph.items('Updates').map(({ fields }) => fields)
  const bySubject = Map.groupBy(updates, ({ Subject }) => String(Subject))
  const found = asked.map((one) => ({ one, times: timesOf(one, bySubject.get(one.ref) ?? [], updates) }))
  const isAccepted = ({ told }: Asked) => told === 'recorded' || told === 'kept'
  const count = (fits: (one: Asked, times: number) => boolean) => found.filter(({ one, times }) => fits(one, times)).length
  const told = { recorded: 0, kept: 0, refused: 0, unsure: 0, nothing: 0, other: 0 }
  for (const { one } of found) told[one.told]++
  return {
    asked: asked.length,
    accepted: count(isAccepted),
    recorded: count((one, times) => isAccepted(one) && times === 1),
    lost: count((one, times) => isAccepted(one) && times === 0),
    doubled: count((_one, times) => times > 1),
    halfDone: asked.filter((one) => one.percent === null && new Set(endsOf(one.ref, updates)).size > 1).length,
    wronglyRefused: count((one, times) => one.told === 'refused' && times > 0),
    told,
    keptNeverTold: count((one) => one.told === 'kept' && !one.confirmed),
    unansweredRecorded: count((one, times) => (one.told === 'nothing' || one.told === 'unsure') && times > 0),
    laggingRows: lagging(graph, bySubject),
  }
}

type Fields = Record<string, unknown>

/** How often the log has what was asked for. */
function timesOf({ ref, percent }: Asked, ofRef: Fields[], all: Fields[]): number {
  if (percent === null) return Math.max(...endsOf(ref, all))
  return ofRef.filter((fields) => fields.Kind === 'progressed' && changeOf(fields).percent === percent).length
}

/** Of a transfer: how often the action has left its board, and how often it has arrived at another. */
function endsOf(ref: string, all: Fields[]): [number, number] {
  const left = all.filter(({ Subject, Kind }) => Subject === ref && Kind === 'discharged').length
  const arrived = all.filter((fields) => fields.Kind === 'raised' && changeOf(fields).transferredFrom === ref).length
  return [left, arrived]
}

function changeOf({ Change }: Fields) {
  return (JSON.parse(String(Change)) as { change: { percent?: number; transferredFrom?: string } }).change
}

function lagging(graph: Pick<GraphStandIn, 'items'>, bySubject: Map<string, Fields[]>): number {
  const shown = new Map(graph.items('Actions').map(({ fields }) => [String(fields.Ref), Number(fields.Seq)]))
  const actions = [...bySubject].filter(([, rows]) => rows.some(({ Kind }) => Kind === 'raised'))
  return actions.filter(([ref, rows]) => shown.get(ref) !== rows.length).length
}
