import type { Action } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import type { Office } from '../actions/office.ts'
import { answersFor } from '../actions/post.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import { writeDue } from '../words/days.ts'
import { writeHolder } from '../words/holders.ts'
import { columnNames, kindNames, laneNames, markingNames } from '../words/sheets.ts'
import { outcomeWords, sayStatus } from '../words/status.ts'

type ExportKey = keyof typeof columnNames

/** What a column holds; a `day` is written as a real date. */
interface ExportColumn {
  key: ExportKey
  head: string
  holds: 'text' | 'day' | 'number'
  /** In characters. */
  width: number
}

/** One action as a file shows it: texts, days (`YYYY-MM-DD`) and numbers; null for an empty cell. */
export type ExportLine = Record<ExportKey, string | number | null>

const column = (key: ExportKey, holds: ExportColumn['holds'], width: number): ExportColumn => ({
  key,
  head: columnNames[key],
  holds,
  width,
})

/** The columns of an exported tracker, in their order. Their names are known to an import. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  column('ref', 'text', 14),
  column('oldRef', 'text', 12),
  column('board', 'text', 8),
  column('kind', 'text', 18),
  column('wording', 'text', 60),
  column('lead', 'text', 14),
  column('holder', 'text', 24),
  column('supporting', 'text', 18),
  column('raisedOn', 'day', 13),
  column('raisedAt', 'text', 28),
  column('due', 'day', 13),
  column('dueWords', 'text', 34),
  column('overdue', 'text', 10),
  column('status', 'text', 26),
  column('progress', 'number', 12),
  column('update', 'text', 50),
  column('updateOn', 'day', 13),
  column('updateBy', 'text', 14),
  column('outcome', 'text', 16),
  column('meetingsCarried', 'number', 12),
  column('dateChanges', 'number', 12),
  column('lane', 'text', 18),
  column('marking', 'text', 22),
]

/** The line of one action, as it stands on a day. The caller has made sure that its reader may see the action. */
export function exportLine(action: Action, { office, today }: { office: Office; today: Day }): ExportLine {
  const { meetings, boards } = office
  const post = office.posts.get(action.lead)
  const holder = post && answersFor(post, today)
  return {
    ref: action.ref,
    oldRef: action.oldRef,
    board: action.board,
    kind: kindNames[action.kind],
    wording: action.wording.t,
    lead: action.lead,
    holder: holder ? writeHolder(holder.name, holder.capacity) : 'vacant',
    supporting: action.supporting.join(', '),
    raisedOn: action.raisedOn,
    raisedAt: meetings.get(action.raisedAt)?.title ?? action.raisedAt,
    due: lastDayOf(action.due, meetings),
    dueWords: writeDue(action.due, { meetings, boards, leadPost: action.lead }),
    overdue: isOverdue(action, meetings, today) ? 'Yes' : '',
    status: sayStatus(action),
    progress: action.progress,
    update: action.lastUpdate.t,
    updateOn: action.lastUpdateAt === '' ? null : dayAt(new Date(action.lastUpdateAt)),
    updateBy: action.lastUpdateBy,
    outcome: action.outcome ? outcomeWords[action.outcome] : '',
    meetingsCarried: action.meetingsCarried,
    dateChanges: action.dateChanges.length,
    lane: laneNames[action.lane],
    marking: markingNames[action.marking],
  }
}
