import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import { openSite } from '../../bot/sharepoint/record.ts'
import { setUpLists } from '../../bot/sharepoint/setup.ts'
import { verifyRecord } from '../../bot/sharepoint/verify.ts'
import { keepCertificate } from '../../local/certificate.ts'
import { startGraph } from '../../local/graph/start.ts'
import { startSignIn } from '../../local/sign-in.ts'
import { loadLongRecord } from './long-record.ts'

const ACTIONS = 10_000

/**
 * From the first request of a verification to its end, over 10,000 actions with 60,000 updates. The rows are put straight into the
 * stand-in's database, because recording them would take hours of units; the limit of units a minute is off, because what is measured is the
 * reading and checking, and the units are told beside it. The memory is the peak of this process, the stand-in's database included.
 */
export async function verify(): Promise<object> {
  await using site = await startEmpty()
  loadLongRecord(site.graph, ACTIONS)
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
