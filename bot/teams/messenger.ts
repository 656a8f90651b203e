import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'
import type { Message, Messenger, Place, Sent } from '../delivery/ports.ts'
import { withPatience } from './send-faults.ts'
import { toActivities } from './to-activity.ts'

/** Sends without being spoken to, over kept conversation references. */
export function createMessenger({ adapter, appId }: { adapter: CloudAdapter; appId: string }): Messenger {
  return {
    send: (place, message) =>
      withPatience<Sent>(
        async () => ({ result: 'sent', activityId: await within(adapter, appId, place, (context) => sendAll(context, message)) }),
        (fault) => (fault.means === 'unreachable' ? { result: 'unreachable', reason: fault.reason } : undefined),
      ),
    update: (place, activityId, message) =>
      withPatience<'updated' | 'gone'>(
        async () => within(adapter, appId, place, (context) => replaceIn(context, activityId, message)),
        (fault) => (fault.means === 'gone' || fault.means === 'unreachable' ? 'gone' : undefined),
      ),
  }
}

async function within<T>(adapter: CloudAdapter, appId: string, place: Place, act: (context: TurnContext) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined
  const reference: Partial<ConversationReference> = JSON.parse(place.reference)
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    result = { value: await act(context) }
  })
  if (!result) throw new TypeError('the conversation was not continued')
  return result.value
}

async function sendAll(context: TurnContext, message: Message): Promise<string> {
  let id = ''
  for (const activity of toActivities(message, 'alert')) id = (await context.sendActivity(activity))?.id ?? id
  return id
}

/** Puts a message in the place of one that was sent: the card if there is one, else the words. */
export async function replaceIn(context: TurnContext, activityId: string, message: Message): Promise<'updated'> {
  const last = toActivities(message, 'quiet').at(-1)
  if (last) await context.updateActivity({ ...last, id: activityId })
  return 'updated'
}
