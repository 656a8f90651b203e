import { TurnContext } from 'botbuilder'
import { SERVICE } from '../actions/office.ts'
import { mayArrange } from '../actions/rights.ts'
import { askerOf, type Desk } from './desk.ts'
import type { Lately } from './lately.ts'
import type { Incoming, Origin } from './parse.ts'

/**
 * Keeps where somebody can be reached, from every activity that arrives: service addresses change. True when the place is new.
 * The first channel in which a policy officer of all boards mentions the app becomes the digest's, until the settings name another.
 */
export async function rememberPlace(
  { desk, lately }: { desk: Desk; lately: Lately },
  context: TurnContext,
  incoming: Exclude<Incoming, { kind: 'not-for-us' }>,
): Promise<boolean> {
  const { from } = incoming
  if (from.place === 'group') return false
  const conversationId = from.conversationId.split(';')[0] ?? from.conversationId
  const key = from.place === 'personal' ? `person:${from.oid}` : `channel:${conversationId}`
  if (incoming.kind === 'left') {
    await desk.places.forget(key)
    lately.add(key, '')
    return false
  }
  const whole = TurnContext.getConversationReference(context.activity)
  const reference = JSON.stringify({ ...whole, conversation: { ...whole.conversation, id: conversationId }, activityId: undefined })
  if (from.place === 'personal' && incoming.kind !== 'arrived' && lately.has(key, reference)) return false
  const known = await desk.places.find(key)
  await desk.places.save({ key, conversationId, reference, updatedAt: desk.clock().toISOString() })
  if (from.place === 'channel') await setDigestChannel(desk, from, key)
  else await meet(desk, from)
  lately.add(key, reference)
  return known === undefined
}

/** Somebody whom the record does not know is put on the policy officer's list, from which they can be appointed. */
async function meet(desk: Desk, { oid, name }: Origin): Promise<void> {
  const { people, posts } = desk.record.office()
  if (name === '' || people.has(oid) || [...posts.values()].some((post) => post.holders.some((holder) => holder.oid === oid))) return
  const command = { kind: 'meet-person', oid, name: name.slice(0, 200), hours: '', timeZone: '' } as const
  await desk.inbox.submit({ command, requestId: `meet:${oid}`, byOid: oid, route: 'chat', words: '' })
}

async function setDigestChannel(desk: Desk, from: Origin, key: string): Promise<void> {
  const office = desk.record.office()
  const command = { kind: 'set-setting', name: 'digest-channel', value: key } as const
  if (office.settings.get(command.name) || !mayArrange(askerOf(desk, from).actor, command, office)) return
  const requestId = `digest-channel:${key}`.slice(0, 200)
  await desk.inbox.submit({ command, requestId, byOid: SERVICE.oid, route: 'chat', words: '' })
}
