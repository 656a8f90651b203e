import type { Update } from '../../bot/actions/update.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { type Fields, LIST_NAMES, type ListName } from '../../bot/sharepoint/lists.ts'
import { rowsOfSubject } from '../../bot/sharepoint/shown-rows.ts'
import { rowOfUpdate } from '../../bot/sharepoint/update-row.ts'
import { writeSample } from './updates.ts'

/** The lists as somebody with SharePoint open would see and fill them: the Graph stand-in. */
export interface ListsToFill {
  items(list: string): unknown[]
  load(list: string, rows: Fields[]): void
}

/**
 * Puts the sample office straight into the lists, the log and the rows that show it. The lists must be made, and stay as they are when the
 * log has any row already. Returns the updates written; none when it was there. Like all writes they are seen by filter and delta only after
 * the stand-in's lag (1.5 s): start the service later than that.
 */
export async function loadSample(lists: ListsToFill, today: Day): Promise<Update[]> {
  if (lists.items('Updates').length > 0) return []
  const record = await writeSample(today)
  const updates = record.log()
  const shown = { office: record.office(), actions: record.actions() }
  const rows = new Map<ListName, Fields[]>(LIST_NAMES.map((name) => [name, []]))
  rows.set('Updates', updates.map(rowOfUpdate))
  for (const subject of new Set(updates.map((update) => update.subject))) {
    for (const { list, fields } of rowsOfSubject(subject, shown)) rows.get(list)?.push(fields)
  }
  for (const [list, fields] of rows) lists.load(list, fields)
  return updates
}
