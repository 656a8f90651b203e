import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../bot/config.ts'
import { type Certificate, keepCertificate } from './certificate.ts'
import type { Behaviour } from './graph/behaviour.ts'
import { type GraphStandIn, startGraph } from './graph/start.ts'
import { type SignIn, startSignIn } from './sign-in.ts'
import { type Storage, startStorage } from './storage.ts'

export interface LocalPerson {
  oid: string
  name: string
  upn: string
}

export interface Microsoft365Options {
  /** Where keys, certificate and, with `keep`, the data are kept. */
  folder: string
  /** `true`: lists and storage survive a restart; `false`: they are in memory only. */
  keep: boolean
  people: LocalPerson[]
  behaviour?: Partial<Behaviour>
  /** A storage that runs already; one of its own unless told. */
  storage?: Storage
  /** Ports; 0 finds a free one. */
  ports?: { signIn: number; graph: number; view: number }
}

/** Sign-in, Graph with SharePoint lists, and Azure Storage on one's own machine. */
export interface Microsoft365 {
  certificate: Certificate
  signIn: SignIn
  graph: GraphStandIn
  storage: Storage
  /** The settings with which the service finds them: the same that production uses. */
  env(publicUrl: string, port: number): Partial<Env>
  close(): Promise<void>
}

/** Of the local tenant and the one application in it; both are made up. */
export const TENANT_ID = '7f1c5a10-6f0e-4d35-9d1a-3b1c9d5e2a01'
export const APP_ID = '2b9d6a4e-58a1-4c6f-8f6e-0c9a1d7b3e02'
const APP_SECRET = 'a secret of this machine alone'

/** Starts the stand-ins, the certificate trusted by this process. They behave as the real services do; what a test switches off it must say. */
export async function startMicrosoft365(options: Microsoft365Options): Promise<Microsoft365> {
  const { folder, people, keep, ports = { signIn: 0, graph: 0, view: 0 } } = options
  await mkdir(folder, { recursive: true })
  const certificate = await keepCertificate(folder)
  certificate.trust()
  const signIn = await startSignIn({
    certificate,
    folder,
    tenantId: TENANT_ID,
    appId: APP_ID,
    appSecret: APP_SECRET,
    people,
    port: ports.signIn,
  })
  const users = people.map(userOf)
  const [graph, storage] = await Promise.all([
    startGraph({
      certificate,
      tokens: signIn.graphTokens,
      users,
      port: ports.graph,
      viewPort: ports.view,
      ...(keep ? { database: join(folder, 'sharepoint.sqlite') } : {}),
      ...(options.behaviour ? { behaviour: options.behaviour } : {}),
    }),
    options.storage ?? startStorage(keep ? { folder: join(folder, 'storage') } : {}),
  ])
  return {
    certificate,
    signIn,
    graph,
    storage,
    env: (publicUrl, port) => ({ ...envOf({ signIn, graph, storage }), PUBLIC_URL: publicUrl, PORT: String(port) }),
    async close() {
      await Promise.all([graph.close(), storage.close(), signIn.close()])
    },
  }
}

/** Somebody as the directory has them. */
function userOf({ oid, name, upn }: LocalPerson) {
  return { id: oid, displayName: name, userPrincipalName: upn, mail: upn, surname: name.split(' ').at(-1) ?? name }
}

function envOf({ signIn, graph, storage }: Pick<Microsoft365, 'signIn' | 'graph' | 'storage'>): Partial<Env> {
  return {
    HOST: '127.0.0.1',
    TENANT_ID,
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: APP_SECRET,
    AUTHORITY_HOST: signIn.authority,
    GRAPH_ROOT: graph.origin,
    SHAREPOINT_SITE: 'localhost:/sites/actions-arising',
    STORAGE_CONNECTION_STRING: storage.connectionString,
    BOT_CHANNEL_ISSUER: 'https://api.botframework.com',
    BOT_CHANNEL_OPENID_URL: signIn.channelMetadataUrl,
    FILE_HOSTS: new URL(graph.origin).host,
    TAB_ISSUER: signIn.issuer,
    TAB_KEYS_URL: signIn.jwksUri,
  }
}
