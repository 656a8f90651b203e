import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOfUpdate, hashOfWords } from '../../bot/actions/chain.ts'
import type { Update } from '../../bot/actions/update.ts'
import { createTokenSource, type TokenSource } from '../../bot/auth/graph-token.ts'
import type { SnapshotKeep } from '../../bot/delivery/ports.ts'
import type { Items } from '../../bot/sharepoint/items.ts'
import { createRecord, openSite, type SharePointRecord } from '../../bot/sharepoint/record.ts'
import { setUpLists } from '../../bot/sharepoint/setup.ts'
import { keepCertificate } from '../../local/certificate.ts'
import { type GraphStandIn, startGraph } from '../../local/graph/start.ts'
import { startSignIn } from '../../local/sign-in.ts'

/** A SharePoint site over TLS with authentication on, and as many instances of the service on it as a test wants. */
export interface TestSite {
  graph: GraphStandIn
  authority: string
  tokens: TokenSource
  items: Items
  /** What the instances had to say aloud. */
  alarms: string[]
  record(keep?: SnapshotKeep): SharePointRecord
  close(): Promise<void>
}

export const TENANT = '11111111-1111-4111-8111-111111111111'
export const APP = '22222222-2222-4222-8222-222222222222'
const SECRET = 'not-a-real-secret'

export async function startSite({ lists = true }: { lists?: boolean } = {}): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'actions-arising-'))
  const certificate = await keepCertificate(folder)
  certificate.trust()
  const signIn = await startSignIn({ certificate, folder, tenantId: TENANT, appId: APP, appSecret: SECRET, people: [] })
  const graph = await startGraph({ certificate, tokens: signIn.graphTokens })
  const tokens = createTokenSource({ tenantId: TENANT, clientId: APP, clientSecret: SECRET, authorityHost: signIn.authority })
  const items = openSite({ tokens, root: graph.origin, site: graph.siteId, timeLimitMs: 3000, patienceMs: 3000 })
  if (lists) await setUpLists(items)
  graph.clearRequests()
  const alarms: string[] = []
  const open: SharePointRecord[] = []
  return {
    graph,
    authority: signIn.authority,
    tokens,
    items,
    alarms,
    record(keep) {
      const record = createRecord({ items, alarm: (words) => alarms.push(words), patienceMs: 6000, ...(keep ? { keep } : {}) })
      open.push(record)
      return record
    },
    async close() {
      for (const record of open) record.close()
      await graph.close()
      await signIn.close()
      await rm(folder, { recursive: true })
    },
  }
}

export const OFFICER = { byOid: '00000000-0000-4000-8000-000000000001', byName: 'Rowan Policy', byPost: 'PCC policy team' }

/** An update that follows from the one before it, as the commands make them. */
export function updateAfter(before: Update | undefined, given: Pick<Update, 'subject' | 'change' | 'requestId'> & Partial<Update>): Update {
  const words = given.words ?? ''
  const texts = given.texts ?? {}
  return {
    seq: (before?.seq ?? 0) + 1,
    v: 1,
    at: '2026-11-20T09:30:00.000Z',
    ...OFFICER,
    onBehalfOfPost: '',
    route: 'chat',
    prevHash: before ? hashOfUpdate(before) : '',
    ...given,
    words,
    texts,
    wordsHash: hashOfWords(words, texts),
  }
}

export function raised(subject: string, given: Partial<Update> = {}): Update {
  return updateAfter(undefined, {
    subject,
    requestId: `raise-${subject}`,
    words: 'Action: CC to bring the custody figures.',
    texts: { wording: 'Bring the custody figures', quote: 'Action: CC to bring the custody figures.' },
    change: {
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
    },
    ...given,
  })
}

export function progressed(before: Update, percent: number, requestId: string): Update {
  return updateAfter(before, {
    subject: before.subject,
    requestId,
    words: `We are at ${percent}%`,
    change: { kind: 'progressed', percent },
    byPost: 'CC',
  })
}

/** Long enough for filter and delta to show what was written. */
export function lag(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1600))
}

/** Opens an instance and waits until it has mended the rows, which a start does not wait for. */
export async function opened(record: SharePointRecord): Promise<void> {
  await record.open()
  await record.mend()
}
