import type { Logger } from 'pino'
import type { createTokenSource } from '../auth/graph-token.ts'
import { createHandEdits } from '../azure/hand-edits.ts'
import { createInboxRows } from '../azure/inbox.ts'
import { createLease } from '../azure/lease.ts'
import { createLedger } from '../azure/ledger.ts'
import { createPlaces } from '../azure/places.ts'
import { createQuestions } from '../azure/questions.ts'
import { createSnapshotKeep } from '../azure/snapshot-keep.ts'
import { openTables } from '../azure/tables.ts'
import type { Config } from '../config.ts'
import { createRecord, openSite } from '../sharepoint/record.ts'

type TokenSource = ReturnType<typeof createTokenSource>

/** The record in SharePoint, and what is kept beside it in Azure Storage. */
export async function openStores(config: Config, tokens: TokenSource, { logger, refreshMs }: { logger: Logger; refreshMs?: number }) {
  const items = openSite({ tokens, root: config.graphRoot, site: config.site })
  const tables = await openTables(config.storage)
  const handEdits = createHandEdits({ table: tables.handedits })
  const mending = createLease({ connectionString: config.storage, name: 'mending' })
  const daily = createLease({ connectionString: config.storage, name: 'daily-run' })
  const record = createRecord({
    items,
    keep: createSnapshotKeep({ connectionString: config.storage }),
    alarm: (words: string) => logger.warn({ part: 'record' }, words),
    mayMend: mending.held,
    onHandEdit: handEdits.offer,
    refreshMs,
  })
  await record.open()
  const kept = {
    handEdits,
    ledger: createLedger({ table: tables.ledger }),
    places: createPlaces({ table: tables.places }),
    questions: createQuestions({ table: tables.questions }),
    rows: createInboxRows({ table: tables.inbox }),
  }
  return { items, mending, daily, record, ...kept }
}
