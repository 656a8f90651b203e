import { baseActivity, escapeHtml, messageActivity, type Where, type WireActivity } from './activity.ts'
import { createConnector } from './connector.ts'
import type { CallerCheck } from './connector-token.ts'
import { createFaults, type Faults } from './faults.ts'
import { type LoopbackRequest, startLoopback } from './loopback.ts'
import { createMessageLog, type MessageLog, type TeamsCall, type TeamsMessage } from './message-log.ts'
import { PLACES, personalChatOf, type TeamsPerson } from './playground-config.ts'
import { type BotAnswer, postToBot, type Signer } from './to-bot.ts'

export interface TeamsOptions {
  /** The bot's messages endpoint; a function where the bot starts later. */
  botUrl: string | (() => string)
  sign: Signer
  checkCaller: CallerCheck
  appId: string
  tenantId: string
  people: TeamsPerson[]
  botName?: string
  port?: number
  now?: () => Date
}

/** What came of something that a person did: the activity's id, and the bot's HTTP answer (a fault of the bot shows there). */
interface Done extends BotAnswer {
  activityId: string
}

export type Target = TeamsPerson | 'group' | 'channel'

export interface Teams {
  serviceUrl: string
  faults: Faults
  /** In group and channel the bot is mentioned unless `mention` is false. `thread` answers a post. */
  say(person: TeamsPerson, text: string, how?: { in?: Where; mention?: boolean; thread?: string }): Promise<Done>
  /** Presses an `Action.Submit` on a message; `data` is the button's data with the inputs. */
  press(person: TeamsPerson, messageId: string, data: object, how?: { in?: Where; thread?: string }): Promise<Done>
  /** Files in a message of the personal chat, each handed out at its address; with words beside them. */
  sendFiles(person: TeamsPerson, files: { name: string; url: string }[], text?: string): Promise<Done>
  install(person: TeamsPerson, how?: { in?: Where }): Promise<Done>
  uninstall(person: TeamsPerson): Promise<Done>
  /** Edits what the person said before under that activity id. */
  edit(person: TeamsPerson, activityId: string, text: string): Promise<Done>
  /** Takes back what the person said before under that activity id. */
  remove(person: TeamsPerson, activityId: string): Promise<Done>
  /** Brings back what the person took back. */
  restore(person: TeamsPerson, activityId: string, text: string): Promise<Done>
  react(person: TeamsPerson, messageId: string, reaction: string, how?: 'added' | 'removed'): Promise<Done>
  /** Answers in the personal chat with the message quoted: in the old form (blockquote), or the new one (placeholder and entity). */
  quote(person: TeamsPerson, messageId: string, text: string, form?: 'old' | 'new'): Promise<Done>
  /** What Teams asks while somebody uses the app's message extension: `composeExtension/query` and the like. The bot's answer is in `body`. */
  invoke(person: TeamsPerson, name: string, value: object, how?: { in?: Where }): Promise<Done>
  /** The same activity twice, as Teams does when an answer is slow. */
  deliverTwice(person: TeamsPerson, text: string): Promise<[Done, Done]>
  /** Any activity; what is given stands over what a message of this person carries. `authorization: null` sends no token. */
  post(
    person: TeamsPerson,
    activity: Partial<WireActivity>,
    how?: { in?: Where; thread?: string; authorization?: string | null },
  ): Promise<Done>
  /** Every call of the bot, refused ones included. */
  calls(): TeamsCall[]
  messagesTo(target: Target): TeamsMessage[]
  cards(target: Target): unknown[]
  /** The newest message that fits, waiting up to `ms` (5,000). */
  waitFor(target: Target, fits: (message: TeamsMessage) => boolean, ms?: number): Promise<TeamsMessage>
  close(): Promise<void>
}

/**
 * Teams without a screen, for flow tests: people with personal chats, one group chat, one channel.
 * Signs what it posts, checks the token of what it gets, and keeps its own count and time of every call.
 */
export async function startTeams(options: TeamsOptions): Promise<Teams> {
  const now = options.now ?? (() => new Date())
  const log = createMessageLog()
  const faults = createFaults()
  const installed = new Set<string>()
  const connector = createConnector({ log, faults, now, installed, checkCaller: options.checkCaller, people: options.people })
  const answer = (request: LoopbackRequest) => connector(request, request.path.replace(/^\/teams/, ''))
  const server = await startLoopback({ port: options.port ?? 0, answer })
  const serviceUrl = `${server.url}/teams/`
  const { appId, tenantId, botName = 'Actions Arising' } = options
  const here = { serviceUrl, appId, tenantId, botName }
  const facts = (person: TeamsPerson, where: Where, thread = '') => ({ ...here, person, in: where, thread, at: now() })
  const deliver = async (activity: WireActivity, authorization?: string | null): Promise<Done> => ({
    activityId: activity.id ?? '',
    ...(await postToBot(options, activity, authorization)),
  })
  const post: Teams['post'] = (person, activity, how = {}) => {
    installed.add(person.oid)
    const base = baseActivity(facts(person, how.in ?? 'personal', how.thread))
    return deliver({ ...base, ...activity, channelData: { ...base.channelData, ...activity.channelData } }, how.authorization)
  }
  return {
    serviceUrl,
    faults,
    post,
    ...gestures(post),
    say(person, text, how = {}) {
      const where = how.in ?? 'personal'
      return post(person, messageActivity(facts(person, where, how.thread), text, how.mention ?? where !== 'personal'), how)
    },
    async deliverTwice(person, text) {
      installed.add(person.oid)
      const activity = messageActivity(facts(person, 'personal'), text, false)
      return [await deliver(activity), await deliver(activity)]
    },
    uninstall: (person) => uninstall(post, installed, person),
    ...screens(log),
    close: () => server.close(),
  }
}

async function uninstall(post: Teams['post'], installed: Set<string>, person: TeamsPerson): Promise<Done> {
  const done = await post(person, { type: 'installationUpdate', action: 'remove' })
  installed.delete(person.oid)
  return done
}

/** What people do besides writing, as Teams words it (teams-platform.md sections 2.10 and 3). */
function gestures(
  post: Teams['post'],
): Pick<Teams, 'press' | 'sendFiles' | 'install' | 'edit' | 'remove' | 'restore' | 'react' | 'invoke' | 'quote'> {
  return {
    press: (person, messageId, data, how = {}) => post(person, { replyToId: messageId, value: data }, how),
    sendFiles(person, files, text = '') {
      const attachments = files.map(({ name, url }) => ({
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
        content: { downloadUrl: url, uniqueId: url.split('/').at(-1) ?? '', fileType: name.split('.').at(-1) ?? '' },
      }))
      return post(person, { text, attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(text)}</p>` }, ...attachments] })
    },
    install: (person, how = {}) => post(person, { type: 'installationUpdate', action: 'add' }, how),
    edit: (person, activityId, text) => post(person, { ...saidAgain(activityId, text), channelData: { eventType: 'editMessage' } }),
    remove: (person, id) => post(person, { type: 'messageDelete', id, channelData: { eventType: 'softDeleteMessage' } }),
    restore: (person, activityId, text) => post(person, { ...saidAgain(activityId, text), channelData: { eventType: 'undeleteMessage' } }),
    react: (person, messageId, reaction, how = 'added') =>
      post(person, {
        type: 'messageReaction',
        replyToId: messageId,
        [how === 'added' ? 'reactionsAdded' : 'reactionsRemoved']: [{ type: reaction }],
      }),
    quote: (person, messageId, text, form = 'old') => post(person, form === 'old' ? oldQuote(messageId, text) : newQuote(messageId, text)),
    invoke: (person, name, value, how = {}) => post(person, { type: 'invoke', name, value }, how),
  }
}

const saidAgain = (id: string, text: string) => ({ type: 'messageUpdate', id, text })

/** What both forms of a quoted reply look like (teams-platform facts, 3.3 and 3.4). */
function oldQuote(messageId: string, text: string): Partial<WireActivity> {
  const quoted = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${messageId}"><p itemprop="preview">…</p></blockquote>`
  return { text, attachments: [{ contentType: 'text/html', content: `${quoted}<p>${escapeHtml(text)}</p>` }] }
}

function newQuote(messageId: string, text: string): Partial<WireActivity> {
  const quotedReply = { messageId, senderName: 'Actions Arising', preview: '…', isReplyDeleted: false, validatedMessageReference: true }
  return { text: `<quoted messageId="${messageId}"/> ${text}`, entities: [{ type: 'quotedReply', quotedReply }] }
}

function screens(log: MessageLog): Pick<Teams, 'calls' | 'messagesTo' | 'cards' | 'waitFor'> {
  return {
    calls: () => log.calls(),
    messagesTo: (target) => log.standing(idOf(target)),
    cards: (target) => log.standing(idOf(target)).flatMap((m) => (m.card === undefined ? [] : [m.card])),
    waitFor: (target, fits, ms = 5000) => log.waitFor(idOf(target), fits, ms),
  }
}

function idOf(target: Target): string {
  if (target === 'group') return PLACES.groupChat.id
  if (target === 'channel') return PLACES.channel.id
  return personalChatOf(target)
}
