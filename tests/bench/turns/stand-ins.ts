import { setUp } from '../../../bot/app.ts'
import { envToConfig, readEnv } from '../../../bot/config.ts'
import type { Behaviour } from '../../../local/graph/behaviour.ts'
import { APP_ID, startMicrosoft365 } from '../../../local/microsoft-365.ts'
import { seed } from '../../flows/seed.ts'
import { CROWD, CROWDED_OFFICE } from './crowd.ts'

/** What the bench asks of the stand-ins, and what it is answered. */
export interface Asks {
  /** Units spent since it was asked last, by kind of request. */
  units: { asked: object; answer: Record<string, number> }
  /** How many milliseconds every answer of Graph is late. */
  slow: { asked: { milliseconds: number }; answer: true }
  behave: { asked: Partial<Behaviour>; answer: true }
  /** The channel's token for a service address. */
  sign: { asked: { serviceUrl: string }; answer: string }
  /** The words of all updates in the log. */
  words: { asked: object; answer: string[] }
}

/** Graph, sign-in and storage in a process of their own, started with a folder; it tells the bench where they are, and answers what it asks. */
const folder = process.argv[2] ?? ''
const m365 = await startMicrosoft365({ folder, keep: false, people: CROWD, behaviour: { unitsPerMinute: 1e9 } })
const config = envToConfig(readEnv({ ...m365.env('http://localhost', 0) }))
await setUp(config)
await seed(config, CROWDED_OFFICE, () => new Date())
const { graph, signIn, certificate } = m365

const answers: { [Name in keyof Asks]: (asked: Asks[Name]['asked']) => Asks[Name]['answer'] | Promise<Asks[Name]['answer']> } = {
  units() {
    const kinds = [...new Set(graph.requests().map(({ kind }) => kind))]
    const spent = kinds.map((kind) => [kind, graph.units(kind)] as const)
    graph.clearRequests()
    return Object.fromEntries(spent)
  },
  slow({ milliseconds }) {
    graph.faults.clear()
    if (milliseconds > 0) graph.faults.next({ kind: 'slow', milliseconds, times: Number.POSITIVE_INFINITY })
    return true
  },
  behave(given) {
    Object.assign(graph.behaviour, given)
    return true
  },
  sign: ({ serviceUrl }) => signIn.signChannelToken({ serviceUrl, appId: APP_ID }),
  words: () => graph.items('Updates').flatMap(({ fields: { Words } }) => (typeof Words === 'string' ? [Words] : [])),
}

const answer = async ({ name, asked }: { name: keyof Asks; asked: never }) => process.send?.({ answer: await answers[name](asked) })
// At its end it ends its storage too.
process.once('SIGTERM', () => process.exit(0))
process.once('disconnect', () => process.exit(0))
process.on('message', (message: Parameters<typeof answer>[0]) => void answer(message))
process.send?.({ answer: { env: m365.env('', 0), certFile: certificate.certFile, keys: signIn.graphTokens.keys } })
