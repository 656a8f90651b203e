import { z } from 'zod'
import { type GraphAnswer, notFound, type Refused, refusal } from './answers.ts'
import type { Behaviour } from './behaviour.ts'
import type { Parts } from './routes.ts'
import type { Subscription } from './subscriptions.ts'

type Wanted = Omit<Subscription, 'id' | 'app' | 'tenantId'>

/** A list's subscription lasts at most this long, and never shorter than the least (graph-sharepoint facts, section 5). */
const MOST_MINUTES = 42_300
const LEAST_MINUTES = 45
const LONGEST_STATE = 128

/** A posted subscription, checked but for its receivers, or the refusal (graph-sharepoint facts, sections 3 and 5). */
export function readSubscription(parts: Parts, input: Record<string, unknown>): Wanted | Refused {
  const missing = REQUIRED.find((name) => input[name] === undefined || input[name] === null)
  if (missing !== undefined) return refused(`${missing} is a required property for subscription creation`)
  const body = BODY.safeParse(input).data
  if (body === undefined) {
    return refused('Could not process subscription creation payload. Are all property names spelled and camelCased properly?')
  }
  const { changeType, resource, notificationUrl, lifecycleNotificationUrl = null, clientState = null } = body
  if (changeType !== 'updated') return refused(`Invalid 'changeType' attribute: '${changeType}'`)
  if ((clientState?.length ?? 0) > LONGEST_STATE) return refused(`clientState must not be longer than ${LONGEST_STATE} characters.`)
  const list = listOf(parts, resource)
  if (typeof list !== 'number') return list
  const address = refusedAddress(parts.behaviour, notificationUrl) ?? refusedAddress(parts.behaviour, lifecycleNotificationUrl)
  if (address) return address
  const expiry = expiryOf(body.expirationDateTime, parts.clock())
  return 'refused' in expiry ? expiry : { list, resource, notificationUrl, lifecycleNotificationUrl, clientState, ...expiry }
}

/** The subscription after a change: a later expiry, another receiver, or both. Nothing else may change. */
export function readRenewal({ behaviour, clock }: Parts, input: Record<string, unknown>, before: Subscription): Subscription | Refused {
  const change = RENEWAL.safeParse(input).data
  if (change === undefined) return refused('Only expirationDateTime and notificationUrl of a subscription can be changed.')
  const { notificationUrl = before.notificationUrl, expirationDateTime } = change
  const expiry = expirationDateTime === undefined ? { expires: before.expires } : expiryOf(expirationDateTime, clock())
  if ('refused' in expiry) return expiry
  return refusedAddress(behaviour, notificationUrl) ?? { ...before, notificationUrl, ...expiry }
}

const REQUIRED = ['changeType', 'notificationUrl', 'resource', 'expirationDateTime']

const TIME = z.iso.datetime({ offset: true })
const BODY = z.strictObject({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullish(),
  resource: z.string(),
  expirationDateTime: TIME,
  clientState: z.string().nullish(),
  // Lists give no data with a notification.
  includeResourceData: z.literal(false).nullish(),
  latestSupportedTlsVersion: z.string().nullish(),
  '@odata.type': z.string().optional(),
})
const RENEWAL = z
  .strictObject({ expirationDateTime: TIME.optional(), notificationUrl: z.string().optional(), '@odata.type': z.string().optional() })
  .refine(({ expirationDateTime, notificationUrl }) => expirationDateTime !== undefined || notificationUrl !== undefined)

/** The list that a resource names; only lists of the one site are known here. */
function listOf({ site, lists }: Parts, resource: string): number | Refused {
  if (/^\w+:/.test(resource)) return refused(`The value '${resource}' of property 'resource' must be a relative URI.`)
  const [, siteId, listId] = /^\/?sites\/([^/]+)\/lists\/([^/?]+)$/i.exec(resource) ?? []
  if (siteId === undefined || listId === undefined) return refused(`The resource '${resource}' is not supported.`)
  const list = siteId === site.id ? lists.find(listId) : undefined
  return list?.number ?? { refused: notFound() }
}

function refusedAddress({ receivers }: Behaviour, address: string | null): Refused | undefined {
  if (address === null) return undefined
  const protocol = URL.canParse(address) ? new URL(address).protocol : ''
  const isAllowed = protocol === 'https:' || (receivers === 'http-too' && protocol === 'http:')
  return isAllowed ? undefined : refused(`The address '${address}' must be absolute and begin with https.`)
}

function expiryOf(text: string, now: Date): { expires: number } | Refused {
  const after = (minutes: number) => now.getTime() + minutes * 60_000
  const wanted = Date.parse(text)
  if (wanted > after(MOST_MINUTES)) {
    return { refused: refusal(400, 'ExtensionError', `Subscription expiration can only be ${MOST_MINUTES} minutes in the future.`) }
  }
  return { expires: Math.max(wanted, after(LEAST_MINUTES)) }
}

function refused(message: string): { refused: GraphAnswer } {
  return { refused: refusal(400, 'InvalidRequest', message) }
}
