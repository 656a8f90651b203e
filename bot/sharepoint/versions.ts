import { z } from 'zod'
import { hashOfUpdate, hasItsWords } from '../actions/chain.ts'
import type { Finding, FindingKind } from '../actions/finding.ts'
import { keyOf } from '../actions/update.ts'
import type { Items } from './items.ts'
import { oddColumns, updateOfRow } from './update-row.ts'

const ALTERED: ReadonlySet<FindingKind> = new Set(['update-altered', 'words-altered', 'update-unreadable', 'redacted-unasked'])
/** More rows than this are altered by a program; then one way back serves for all. */
const LOOKED_AT = 50

/** Names, for rows of the log that were altered, the version in SharePoint's own history that is as it was written. 2 units a row. */
export async function nameVersions(items: Items, findings: Finding[]): Promise<Finding[]> {
  const named: Finding[] = []
  for (const [i, finding] of findings.entries()) {
    const [id] = finding.ids
    const version = id !== undefined && i < LOOKED_AT && ALTERED.has(finding.kind) ? await findVersion(items, id, finding) : undefined
    named.push(version === undefined ? finding : { ...finding, version })
  }
  return named
}

const versionsShape = z.object({ value: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()).default({}) })) })

async function findVersion(items: Items, id: string, finding: Finding): Promise<string | undefined> {
  const path = `/lists/Updates/items/${id}/versions`
  const answer = await items.site({ method: 'GET', path, query: { $expand: 'fields' }, accept: [404] })
  const versions = versionsShape.safeParse(answer.body).data?.value ?? []
  return versions.find(({ fields }) => fits(fields, finding))?.id
}

/** As far as the finding tells what the update was. */
function fits(fields: Record<string, unknown>, { key, differs }: Finding): boolean {
  const update = updateOfRow(fields)
  if (!update || fields.Key !== key || keyOf(update.subject, update.seq) !== key) return false
  if (!hasItsWords(update) || oddColumns(fields, update).length > 0) return false
  const should = (column: string) => differs.find((d) => d.column === column)?.should
  const [hash, wordsHash, prevHash] = [should('hash'), should('WordsHash'), should('PrevHash')]
  if (hash !== undefined) return hashOfUpdate(update) === hash
  return (wordsHash ?? update.wordsHash) === update.wordsHash && (prevHash ?? update.prevHash) === update.prevHash
}
