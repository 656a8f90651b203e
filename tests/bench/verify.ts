import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { seal } from '../../bot/actions/seal.ts'
import type { SubjectHead } from '../../bot/actions/store.ts'
import type { Change, Update } from '../../bot/actions/update.ts'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import { openSite } from '../../bot/sharepoint/record.ts'
import { setUpLists } from '../../bot/sharepoint/setup.ts'
import { rowsOfSubject } from '../../bot/sharepoint/shown-rows.ts'
import { createSnapshot } from '../../bot/sharepoint/snapshot.ts'
import { rowOfUpdate } from '../../bot/sharepoint/update-row.ts'
import { verifyRecord } from '../../bot/sharepoint/verify.ts'
import { keepCertificate } from '../../local/certificate.ts'
import { startGraph } from '../../local/graph/start.ts'
import { startSignIn } from '../../local/sign-in.ts'

const ACTIONS = 10_000
const UPDATES_EACH = 6

/**
 * From the first request of a verification to its end, over 10,000 actions with 60,000 updates. The rows are put straight into the
 * stand-in's database, because recording them would take hours of units; the limit of units a minute is off, because what is measured is the
 * reading and checking, and the units are told beside it. The memory is the peak of this process, the stand-in's database included.
 */
export async function verify(): Promise<object> {
  await using site = await startEmpty()
  load(site.graph)
  site.graph.clearRequests()
  const from = performance.now()
  const { findings, ...counts } = await verifyRecord({ items: site.items })
  const seconds = Math.round((performance.now() - from) / 100) / 10
  const memoryMb = Math.round(process.resourceUsage().maxRSS / 1024)
  return {
    unit: 's',
    seconds,
    graphUnits: site.graph.units(),
    requests: site.graph.requests().length,
    ...counts,
    findings: findings.length,
    memoryMb,
  }
}

async function startEmpty() {
  const folder = await mkdtemp(join(tmpdir(), 'actions-arising-'))
  const certificate = await keepCertificate(folder)
  certificate.trust()
  const app = {
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: '22222222-2222-4222-8222-222222222222',
    clientSecret: 'not-a-secret',
  }
  const signIn = await startSignIn({
    certificate,
    folder,
    tenantId: app.tenantId,
    appId: app.clientId,
    appSecret: app.clientSecret,
    people: [],
  })
  const graph = await startGraph({
    certificate,
    tokens: signIn.graphTokens,
    behaviour: { unitsPerMinute: Number.POSITIVE_INFINITY, lag: 0 },
  })
  const tokens = createTokenSource({ ...app, authorityHost: signIn.authority })
  const items = openSite({ tokens, root: graph.origin, site: graph.siteId, timeLimitMs: 60_000 })
  await setUpLists(items)
  return {
    graph,
    items,
    async [Symbol.asyncDispose]() {
      await graph.close()
      await signIn.close()
      await rm(folder, { recursive: true })
    },
  }
}

function load(graph: Awaited<ReturnType<typeof startGraph>>): void {
  const snapshot = createSnapshot({ alarm: () => undefined })
  const updates = Array.from({ length: ACTIONS }, (_, i) => logOf(`AA-2026-${String(i + 1).padStart(5, '0')}`)).flat()
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
