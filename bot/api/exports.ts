import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { type Day, timeAt } from '../calendar/day.ts'
import { writeWorkbookApart } from '../sheets/apart.ts'
import { type ExportLine, exportLine } from '../sheets/export-lines.ts'
import { writeCsv } from '../sheets/write-csv.ts'
import { sayExportStamp } from '../words/sheets.ts'
import { sightOf } from './sight.ts'

interface ExportFile {
  content: Uint8Array | string
  type: string
  name: string
}

/** `GET /api/export.xlsx` and `GET /api/export.csv`: the actions that the bearer may see, by ref, as a file. */
export function createExports({ record, clock }: { record: RecordStore; clock: () => Date }) {
  return {
    async workbook(bearer: Bearer): Promise<ExportFile> {
      const now = clock()
      const { lines, today, name } = linesFor(record, bearer, now)
      const content = await writeWorkbookApart(lines, sayExportStamp({ day: today, time: timeAt(now), name, count: lines.length }))
      return { content, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: `actions-${today}.xlsx` }
    },
    csv(bearer: Bearer): ExportFile {
      const { lines, today } = linesFor(record, bearer, clock())
      return { content: writeCsv(lines), type: 'text/csv; charset=utf-8', name: `actions-${today}.csv` }
    },
  }
}

function linesFor(record: RecordStore, bearer: Bearer, now: Date): { lines: ExportLine[]; today: Day; name: string } {
  const { actor, today } = sightOf(record, bearer, now)
  const office = record.office()
  const seen = [...record.actions().values()].map(({ action }) => action).filter((action) => maySee(actor, action))
  const lines = seen.sort((a, b) => (a.ref < b.ref ? -1 : 1)).map((action) => exportLine(action, { office, today }))
  return { lines, today, name: actor.name || bearer.name }
}
