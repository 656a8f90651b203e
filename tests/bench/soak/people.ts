import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { LocalPerson } from '../../../local/microsoft-365.ts'
import { messageActivity, type WireActivity } from '../../../local/teams/activity.ts'
import { PEOPLE } from '../../flows/office.ts'
import { inputsOf } from '../../flows/reading.ts'
import type { Site } from '../../flows/site.ts'
import type { Deliverer } from './deliver.ts'
import type { Asked, Ledger } from './ledger.ts'
import { sendFromTab } from './tab.ts'

export interface PeopleSettings {
  site: Site
  ledger: Ledger
  deliverer: Deliverer
  /** The actions of which progress is told, and those that go to another board. */
  refs: readonly string[]
  toTransfer: readonly string[]
  /** Commands a minute, all people together. */
  pace: number
}

/** Of messages and presses, those that reach both instances at the same moment. */
const TWICE = 0.1
const PEOPLE_AT_WORK = [PEOPLE.owner, PEOPLE.deputy, PEOPLE.clerk, PEOPLE.officer]

/** Several people at work, each with a chat and a tab, until `isOver`; resolves when the last of them has been answered. */
export async function work(settings: PeopleSettings, isOver: () => boolean): Promise<void> {
  const draw = createDraw(settings.refs)
  const hands = PEOPLE_AT_WORK.flatMap((by) => [() => inChat(settings, by, draw), () => sendFromTab(settings, newAsked(by, 'tab', draw()))])
  const left = [...settings.toTransfer]
  const chair = async () => {
    const ref = left.shift()
    if (ref !== undefined) await sendFromTab(settings, newAsked(PEOPLE.chair, 'tab', { ref, percent: null }))
  }
  const meanMs = ((hands.length + 1) * 60_000) / settings.pace
  await Promise.all([...hands, chair].map((act) => again(act, meanMs, isOver)))
}

async function again(act: () => Promise<void>, meanMs: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await Promise.all([act(), pause(meanMs * (0.5 + Math.random()))])
  }
}

type Drawn = Pick<Asked, 'ref' | 'percent'>

/** Each percent is said of each action once, so that what the record holds tells by itself what it came from. */
function createDraw(refs: readonly string[]): () => Drawn {
  let drawn = 0
  return () => {
    const ref = refs[drawn % refs.length] ?? ''
    const percent = 1 + Math.floor(drawn++ / refs.length)
    return { ref, percent }
  }
}

function newAsked(by: LocalPerson, route: Asked['route'], drawn: Drawn): Asked {
  return { by, route, ...drawn, sent: [], told: 'nothing', confirmed: false, says: '' }
}

function inChat(settings: PeopleSettings, by: LocalPerson, draw: () => Drawn): Promise<void> {
  const drawn = Math.random()
  if (drawn < 0.4) return pressCard(settings, by, draw)
  return say(
    settings,
    (drawn < 0.5 ? [draw(), draw()] : [draw()]).map((one) => newAsked(by, 'chat', one)),
  )
}

async function say(settings: PeopleSettings, asked: Asked[]): Promise<void> {
  const [first] = asked
  if (!first) return
  const activity = messageOf(settings, first.by, asked.map(({ ref, percent }) => `${percent}% ${ref}`).join(', '))
  ask(settings, asked, activity)
  await deliver(settings, first, activity)
}

/** Shows an action, and answers on its card; without a card there is nothing to press. */
async function pressCard(settings: PeopleSettings, by: LocalPerson, draw: () => Drawn): Promise<void> {
  const asked = newAsked(by, 'card', draw())
  const question = messageOf(settings, by, asked.ref)
  await settings.deliverer.deliver('chat', () => settings.site.teams.post(by, question))
  const card = settings.site.teams.messagesTo(by).find(({ activity }) => activity.replyToId === question.id && activity.attachments)
  if (!card) return
  const value = { ...inputsOf(card, 'answer'), what: 'progress', percent: String(asked.percent), words: '' }
  const press = { id: randomUUID(), replyToId: card.id, value }
  ask(settings, [asked], press)
  asked.sent.push(card.id)
  await deliver(settings, asked, press)
}

function ask({ ledger }: PeopleSettings, asked: Asked[], { id = '' }: { id?: string | undefined }): void {
  for (const one of asked) one.sent.push(id)
  ledger.asked.push(...asked)
}

async function deliver({ site, deliverer }: PeopleSettings, { by, route }: Asked, activity: Partial<WireActivity>): Promise<void> {
  const once = () => deliverer.deliver(route, () => site.teams.post(by, activity))
  await Promise.all(Math.random() < TWICE ? [once(), once()] : [once()])
}

function messageOf({ site }: PeopleSettings, person: LocalPerson, text: string): WireActivity {
  const names = { appId: site.config.appId, tenantId: site.config.tenantId, botName: 'Actions Arising' }
  return messageActivity({ person, in: 'personal', ...names, serviceUrl: site.teams.serviceUrl, at: new Date() }, text, false)
}
