import { setTimeout as wait } from 'node:timers/promises'
import type { Behaviour } from './behaviour.ts'
import { postTo } from './receiver.ts'
import { type Subscription, type Subscriptions, shownTime } from './subscriptions.ts'

export interface Notifier {
  /** A list, by its number, has changed: those who subscribed will be told. */
  changed(list: number): void
  /** Nobody is told anything after this. */
  close(): Promise<void>
}

/** How long a notification that nobody took is tried again (graph-sharepoint facts, section 5). */
const PATIENCE = 4 * 3_600_000

type Settings = { subscriptions: Subscriptions; behaviour: Behaviour }

/** Tells receivers that a list has changed, but not what: they are to ask delta. What waits is not kept over a restart. */
export function createNotifier({ subscriptions, behaviour }: Settings): Notifier {
  const closing = new AbortController()
  const awaited = new Set<number>()
  const running = new Set<Promise<void>>()
  const pause = (milliseconds: number) => pauseUnless(closing.signal, milliseconds)

  const deliver = async (id: string) => {
    const end = performance.now() + PATIENCE
    for (let again = behaviour.notifyAgainAfter; performance.now() < end; again *= 2) {
      const subscription = subscriptions.get(id)
      if (subscription === undefined || (await isTaken(subscription, behaviour, closing.signal))) return
      if ((await pause(again)) === 'closing') return
    }
  }
  const tell = async (list: number) => {
    const next = await pause(behaviour.notifyAfter)
    awaited.delete(list)
    if (next === 'go on') await Promise.all(subscriptions.ofList(list).map(({ id }) => deliver(id)))
  }
  return {
    changed(list) {
      if (awaited.has(list)) return
      awaited.add(list)
      const told = tell(list)
      running.add(told)
      void told.finally(() => running.delete(told))
    },
    async close() {
      closing.abort()
      await Promise.all(running)
    },
  }
}

async function isTaken(subscription: Subscription, { notifiedWithin }: Behaviour, closing: AbortSignal): Promise<boolean> {
  const { id, clientState, resource, tenantId, expires, notificationUrl } = subscription
  const notification = {
    subscriptionId: id,
    clientState,
    changeType: 'updated',
    resource,
    tenantId,
    subscriptionExpirationDateTime: shownTime(expires),
    resourceData: null,
  }
  const posted = await postTo(notificationUrl, {
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ value: [notification] }),
    signal: AbortSignal.any([closing, AbortSignal.timeout(notifiedWithin)]),
  })
  return typeof posted === 'object' && posted.status >= 200 && posted.status < 300
}

async function pauseUnless(closing: AbortSignal, milliseconds: number): Promise<'go on' | 'closing'> {
  try {
    await wait(milliseconds, undefined, { signal: closing, ref: false })
    return 'go on'
  } catch (error) {
    if (closing.aborted) return 'closing'
    throw error
  }
}
