import { randomUUID } from 'node:crypto'
import { baseActivity, type WireActivity, wireActivity } from './activity.ts'
import { connectorError } from './connector-call.ts'
import type { CallerCheck } from './connector-token.ts'
import { type LoopbackAnswer, type LoopbackRequest, startLoopback } from './loopback.ts'
import type { TeamsPerson } from './playground-config.ts'
import { type BotAnswer, postToBot, type Signer } from './to-bot.ts'
import { createWindows, type Windows } from './windows.ts'

export interface GatewayOptions {
  /** The bot's messages endpoint; a function where the bot starts later. */
  botUrl: string | (() => string)
  sign: Signer
  checkCaller: CallerCheck
  appId: string
  tenantId: string
  botName?: string
  port?: number
}

export interface Gateway {
  /** What the bot is told as service URL, and what each Playground is started with. */
  serviceUrl: string
  /** A door for one person's Playground; its address cannot be guessed, and whoever comes through it is that person. */
  doorFor(person: TeamsPerson): string
  /** Names the connector of a person's Playground once it runs. */
  connect(person: TeamsPerson, connectorUrl: string): void
  /** An activity made by hand (edit, reaction, quote) from a person's personal chat; what is given stands over what a message carries. */
  post(person: TeamsPerson, activity: Partial<WireActivity>): Promise<BotAnswer>
  close(): Promise<void>
}

/**
 * Stands between the bot and the Playgrounds, on loopback only: signs what the windows post, checks the token of what the bot sends, and brings it to
 * the window of the person, or to every window when it is for the group chat or the channel. To the bot it is one Teams with one service URL.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const windows = createWindows()
  const doors = new Map<string, TeamsPerson>()
  const server = await startLoopback({
    port: options.port ?? 0,
    answer: (request) => (request.path.startsWith('/teams/') ? fromBot(request) : fromWindow(request)),
  })
  const serviceUrl = `${server.url}/teams/`
  const fromBot = async (request: LoopbackRequest): Promise<LoopbackAnswer> => {
    if (!(await options.checkCaller(request.authorization))) return connectorError(401, 'Unauthorized')
    return windows.carry(request.method, request.path.slice('/teams'.length), request.body)
  }
  const fromWindow = async (request: LoopbackRequest): Promise<LoopbackAnswer> => {
    const person = doors.get(request.path)
    if (!person) return connectorError(404, 'NotFound')
    if (request.method === 'HEAD') return { status: 200 }
    const read = wireActivity.safeParse(request.body)
    if (!read.success) return connectorError(400, 'BadArgument')
    return postToBot(options, owned(options, windows, { person, serviceUrl, activity: read.data }))
  }
  return {
    serviceUrl,
    doorFor(person) {
      const path = `/door/${randomUUID()}`
      doors.set(path, person)
      return `${server.url}${path}`
    },
    connect: (person, connectorUrl) => windows.open(person.oid, connectorUrl),
    post(person, activity) {
      const { appId, tenantId, botName = 'Actions Arising' } = options
      const base = baseActivity({ person, in: 'personal', appId, tenantId, serviceUrl, botName, at: new Date() })
      return postToBot(options, { ...base, ...activity, channelData: { ...base.channelData, ...activity.channelData } })
    },
    close: () => server.close(),
  }
}

/** What a window said, as its person and under the ids that the bot knows. */
function owned(
  options: GatewayOptions,
  windows: Windows,
  said: { person: TeamsPerson; serviceUrl: string; activity: WireActivity },
): WireActivity {
  const { person, activity, serviceUrl } = said
  const { conversation, replyToId, from } = activity
  return {
    ...activity,
    ...(activity.type === 'message' ? { localTimezone: 'Europe/London' } : {}),
    locale: 'en-GB',
    serviceUrl,
    from: { ...from, id: from?.id ?? '', name: person.name, aadObjectId: person.oid },
    channelData: { ...activity.channelData, tenant: { id: options.tenantId } },
    ...(conversation
      ? { conversation: { ...conversation, id: windows.forBot(person.oid, conversation.id), tenantId: options.tenantId } }
      : {}),
    ...(replyToId === undefined ? {} : { replyToId: windows.forBot(person.oid, replyToId) }),
  }
}
